import { findChromium } from "@kidorui/toolchain/chromium";
import { defineConfig } from "@playwright/test";
import { port } from "./e2e/port.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/pages",
  fullyParallel: true,
  workers: 2,
  // Nothing here is timed; the tests share two cores with all others.
  timeout: 1_800_000,
  expect: { timeout: 600_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  globalSetup: "./e2e/serve.ts",
  use: {
    // What keeps visited pages would answer before the tests that stand in for the network.
    serviceWorkers: "block",
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: ["--no-sandbox"], ...(executablePath ? { executablePath } : {}) },
  },
});
