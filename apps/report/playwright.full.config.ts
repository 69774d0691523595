import { defineConfig } from "@playwright/test";
import config from "./playwright.config.ts";

/** What looks at every built page: `npm run test:full`. */
export default defineConfig({
  ...config,
  testDir: "rehearsal",
  // The other rehearsals beside it are Vitest's.
  testMatch: "*.spec.ts",
  outputDir: "test-results/every-page",
  timeout: 7_200_000,
  reporter: [["list"], ["json", { outputFile: "test-results/every-page.json" }]],
});
