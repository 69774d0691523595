import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    name: "templates",
    // Nothing here is timed; a loaded machine may take its time to start a process or read the site.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Files share a worker: none changes what another sees, and starting one takes longer than most of them.
    isolate: false,
    reporters: ["default", "json"],
    outputFile: { json: "test-results/vitest.json" },
  },
});
export default config;
