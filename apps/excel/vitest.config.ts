import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    name: "excel",
    include: ["test/**/*.test.ts"],
    globalSetup: "./test/support/build-engine.ts",
    reporters: ["default", "json"],
    outputFile: { json: "test-results/vitest.json" },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
export default config;
