import { findChromium } from "@kidorui/toolchain/chromium";
import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";

const executablePath = findChromium();

const config: PlaywrightTestConfig = defineConfig({
  testDir: "e2e",
  // Nothing here is timed; the tests share two cores with all others.
  timeout: 1_800_000,
  expect: { timeout: 600_000 },
  outputDir: "test-results/pages",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  globalSetup: "./e2e/serve.ts",
  use: {
    baseURL: "http://localhost:4339",
    viewport: { width: 340, height: 800 },
    launchOptions: { args: ["--no-sandbox"], ...(executablePath ? { executablePath } : {}) },
  },
});
export default config;
