import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { latestPattern } from "./latest.ts";

test("a number tells its definition, rows, sources and formula without leaving the page", async ({
  page,
}) => {
  await page.goto("/en/");
  await page.locator(".key-figure a.number").first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("code").first()).toHaveText(
    new RegExp(`^=INDEX\\(REE\\.SCENARIOBAND\\("stop-12m-stock-60","days",,,,,"${latestPattern}"\\),2,2\\)$`),
  );
  await expect(dialog.locator(".provenance__sources")).toContainText("Japan Society of Newer Metals");
  await expect(dialog.getByRole("button", { name: "Copy formula" }).first()).toBeVisible();
  await expect(dialog.getByRole("link", { name: "Use it in Excel" })).toHaveAttribute("href", "/en/excel/");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
});

test("a number of a table gives the formula of its own cell", async ({ page }) => {
  await page.goto("/ja/");
  const figure = page.locator("#world-output");
  await figure.locator("summary").click();
  await figure.locator("td data").first().click();
  await expect(page.getByRole("dialog").locator("code").first()).toHaveText(
    /^=INDEX\(REE\.DATASET\(.*\),\d+,\d+\)$/,
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a number leads to its entry on the companion page", async ({ page }) => {
    await page.goto("/en/");
    const link = page.locator(".key-figure a.number").first();
    const formula = await link.locator("data").getAttribute("data-formula");
    await link.click();
    // The number is one cell of the call that stands there.
    await expect(page).toHaveURL(new RegExp(`/en/editions/${latestPattern}/numbers/#n\\d+$`));
    const call = (await page.locator(":target code").first().textContent()) ?? "";
    expect(formula).toContain(call.replace(/^=/, ""));
  });

  test("the charts are drawn and their tables can be opened", async ({ page }) => {
    await page.goto("/en/");
    // As many as the text has, each with its drawing and its table.
    const names = readFileSync(join(import.meta.dirname, "../../../data/report/front.names"), "utf8");
    const figures = [...names.matchAll(/^figure /gm)].length;
    expect(figures).toBeGreaterThan(3);
    await expect(page.locator("figure.figure")).toHaveCount(figures);
    await expect(page.locator("figure.figure:has(svg):has(table)")).toHaveCount(figures);
    await page.locator("#world-output summary").click();
    await expect(page.locator("#world-output table")).toBeVisible();
  });
});
