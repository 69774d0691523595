import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests with programs that not every machine has: `npm run test:full`. */
const config: ViteUserConfig = defineConfig({
  test: {
    name: "templates with other programs",
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    include: ["full/**/*.test.ts"],
  },
});
export default config;
