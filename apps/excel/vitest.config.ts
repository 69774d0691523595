import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    name: "excel",
    include: ["test/**/*.test.ts"],
    globalSetup: "./test/support/build-engine.ts",
    reporters: ["default", "json"],
    outputFile: { json: "test-results/vitest.json" },
    // Nothing here is timed; a loaded machine may take its time.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
export default config;
