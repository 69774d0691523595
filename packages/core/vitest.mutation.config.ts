import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The tests that a mutant must not survive: those of numbers and rows, none that reads the repository's data. */
const config: ViteUserConfig = defineConfig({
  test: {
    name: "mutation",
    testTimeout: 120_000,
    include: ["src/{stats,metrics,indicators}/**/*.test.ts", "test/{examples,vectors}.test.ts"],
    setupFiles: ["test/fixed-draws.ts"],
  },
});
export default config;
