import { expect, test } from "@playwright/test";
import { oldest } from "./latest.ts";

// What issued articles rely on for good: they cannot be changed when the scripts are.
const report = `/en/editions/${oldest}/`;

test("a number of the oldest edition opens its entry, and its formula is copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(report);
  const number = page.locator("a.number:has(data)").first();
  const formula = await number.locator("data").getAttribute("data-formula");
  await number.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("code").first()).toHaveText(formula ?? "");
  await dialog.locator("[data-copy]").first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(formula);
});

test("every number of the oldest edition has its place on the companion page", async ({ page }) => {
  await page.goto(report);
  const addresses = await page
    .locator("main a.number")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(address).toContain(`${report}numbers/#`);
  await page.goto(`${report}numbers/`);
  for (const address of addresses)
    await expect(page.locator(`[id="${new URL(address).hash.slice(1)}"] code`).first()).toHaveText(/^=/);
  await expect(page.locator("[data-copy]").first()).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a number of the oldest edition leads to its entry", async ({ page }) => {
    await page.goto(report);
    const number = page.locator("a.number:has(data)").first();
    const formula = await number.locator("data").getAttribute("data-formula");
    await number.click();
    // The number may be one cell of the call that stands there.
    const call = (await page.locator(":target code").first().textContent()) ?? "";
    expect(formula).toContain(call.replace(/^=/, ""));
  });
});
