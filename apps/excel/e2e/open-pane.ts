import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { buildSync } from "esbuild";
import type { PageSetup } from "./stand-in-page.ts";

export const cdn = "https://appsforoffice.microsoft.com/**";

/** The stand-in for Excel as one script, in the place of office.js. */
const script = buildSync({
  entryPoints: [join(import.meta.dirname, "stand-in-page.ts")],
  bundle: true,
  format: "iife",
  write: false,
}).outputFiles[0]?.text;

/** Opens the pane in the stand-in for Excel. */
export async function openInExcel(
  page: Page,
  setup: Partial<PageSetup> = {},
  waitUntil: "load" | "commit" = "load",
): Promise<void> {
  await page.addInitScript(
    (given) => {
      window.setup = given;
    },
    { sheets: { Sheet1: {} }, selected: "B2", ...setup },
  );
  await page.route(cdn, (route) => route.fulfill({ contentType: "text/javascript", body: script ?? "" }));
  await page.goto("/taskpane.html", { waitUntil });
  if (!setup.silent) await expect(page.locator("#explain")).toBeEnabled();
}

/** What the cells of a sheet hold. */
export const contents = (page: Page, sheet = "Sheet1") =>
  page.evaluate((name) => window.standIn.workbook.sheet(name)?.contents() ?? {}, sheet);

export const writes = (page: Page) => page.evaluate(() => window.standIn.workbook.desk.writes);
export const answer = (page: Page) => page.locator("#answer");
