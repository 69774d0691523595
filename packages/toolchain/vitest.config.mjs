import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "toolchain",
    include: ["*.test.mjs"],
    // Nothing here is timed.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results/vitest.json" },
  },
});
