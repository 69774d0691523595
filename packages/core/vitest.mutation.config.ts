import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The tests that a mutant must not survive: those beside the mutated files, the examples and the vectors. */
const config: ViteUserConfig = defineConfig({
  test: {
    name: "mutation",
    testTimeout: 120_000,
    include: ["src/{stats,metrics,indicators}/**/*.test.ts", "test/{examples,vectors}.test.ts"],
    setupFiles: ["test/fixed-draws.ts"],
  },
});
export default config;
