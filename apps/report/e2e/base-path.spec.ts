import { expect, type Page, test } from "@playwright/test";

// In a rehearsal the site stands under a path, as on a host that serves others beside it.
const base = process.env["KIDORUI_BASE"] ?? "/";

/** Addresses that scripts or pages ask for and that are not there. */
function missedBy(page: Page): readonly string[] {
  const missed: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missed.push(response.url());
  });
  return missed;
}

test("what scripts ask for is there under the path of the site", async ({ page }) => {
  const missed = missedBy(page);
  const dialog = page.getByRole("dialog");
  await page.goto(`${base}en/`);
  await page.locator("a.number:has(data)").first().click();
  await dialog.locator('[data-take="history"]').first().click();
  await expect(dialog.locator("tbody tr").last()).toContainText(/\d/);
  await page.keyboard.press("Escape");
  const figure = page.locator("figure[id]:has([data-take])").first();
  await figure.locator('[data-take="cite"]').click();
  await expect(dialog.locator("[data-citation]")).toContainText(`${base}en/`);
  await page.keyboard.press("Escape");
  await figure.locator('[data-take="embed"]').click();
  await expect(dialog.locator("pre").first()).toContainText(`${base}embed/en/`);
  await page.keyboard.press("Escape");
  await page.goto(`${base}en/search/?q=dysprosium`);
  await page.locator("#search-results a").first().click();
  await expect(page).toHaveURL(new RegExp(`${base}en/`));
  await page.goto(`${base}en/functions/formula/`);
  await page.getByRole("combobox").first().fill("=REE.HHI({60,40})");
  await page.keyboard.press("Escape");
  await page.getByRole("combobox").first().press("Enter");
  await expect(page.locator("#formula-answer data").first()).toHaveText(/0\.52/);
  await page.goto(`${base}en/lab/`);
  await expect(page.locator(".lab-figure data").first()).toBeVisible();
  await page.goto(`${base}`);
  await page.waitForURL(new RegExp(`${base}(?:en|ja)/$`));
  expect(missed).toEqual([]);
});
