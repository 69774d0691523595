/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";

export default getViteConfig(
  {
    test: {
      name: "report",
      // Nothing here is timed; a loaded machine may take its time to start a process or read the site.
      testTimeout: 1_800_000,
      hookTimeout: 1_800_000,
      include: ["test/**/*.test.ts"],
      reporters: ["default", "json"],
      outputFile: { json: "test-results/vitest.json" },
    },
  },
  { root: import.meta.dirname },
);
