import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { latest, latestPattern } from "./latest.ts";

const figures = "#lab-leading data";
const stock = '[data-path="stock.initial"] input[type="range"]';

/** Moves the focus on with the keyboard until it stands on what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

const values = (page: Page): Promise<(string | null)[]> =>
  page.locator(figures).evaluateAll((numbers) => numbers.map((number) => number.getAttribute("value")));

test("by keyboard alone: choose a scenario, move a lever, copy the formula, restore by the link", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/lab/");
  const first = await values(page);
  await tabTo(page, "#lab-scenario");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("#lab-scenario")).toHaveValue("stop-90d");
  await expect.poll(() => values(page)).not.toEqual(first);
  const before = await values(page);

  await tabTo(page, stock);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowLeft");
  await expect(page.locator(stock)).toHaveValue("55");
  await expect.poll(() => values(page)).not.toEqual(before);
  const formula = page.locator("#lab-formulas code").first();
  await expect(formula).toHaveText(
    `=REE.SCENARIO("stop-90d","unmet",,{"stock.initial",55,"days-of-demand"},"${latest}")`,
  );
  await expect(page.locator("#lab-spoken")).toContainText("Not met:");
  // The simulation comes after the run.
  await expect(page.locator("#lab-results tbody tr").last()).toContainText("Monte-Carlo error");

  await tabTo(page, "#lab-formulas button");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await formula.textContent());

  await expect(page).toHaveURL(/#scenario=stop-90d&stock\.initial=55$/);
  const restored = await context.newPage();
  await restored.goto(page.url());
  await expect(restored.locator(stock)).toHaveValue("55");
  expect(await values(restored)).toEqual(await values(page));
});

test("a changed figure takes its table and its downloads with it", async ({ page }) => {
  await page.goto("/ja/lab/#scenario=stop-12m&stock.initial=180&stock.target=180");
  const figure = page.locator("#stock-path");
  await figure.locator("summary").click();
  await expect(figure.locator("td data").first()).toHaveAttribute(
    "data-formula",
    new RegExp(
      `^=INDEX\\(REE\\.SCENARIOPATH\\("stop-12m",\\{"stock\\.initial",180,"days-of-demand";.*\\},TRUE,"${latestPattern}"\\),2,12\\)$`,
    ),
  );
  const svg = page.waitForEvent("download");
  await figure.getByRole("link", { name: "SVG" }).click();
  expect((await svg).suggestedFilename()).toBe("stock-path.svg");
  const csv = page.waitForEvent("download");
  await page.locator("#lab-csv-levers").click();
  expect((await csv).suggestedFilename()).toBe("levers.csv");
});

test("numbers of the reader's own settings show their formula; undone, they lead to their entries again", async ({
  page,
}) => {
  await page.goto("/en/lab/");
  await page.locator(stock).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#lab-leading a")).toHaveCount(0);
  await expect(page.locator("#lab-readers")).toBeVisible();
  const action = page.locator("#stock-path .figure__actions a").first();
  await expect(action).toHaveAttribute("href", "#formulas");
  await page.locator("#lab-leading data").first().click();
  await expect(page.locator("dialog code")).toContainText('"stock.initial",61,');
  await page.keyboard.press("Escape");
  await page.locator("#lab-reset").press("Enter");
  await expect(page.locator("#lab-leading a.number")).toHaveCount(4);
  await expect(action).toHaveAttribute("href", /\/en\/lab\/numbers\/#/);
  await expect(page.locator("#lab-readers")).toBeHidden();
});

test("a field that is left with a value out of range says so and shows the value that holds", async ({
  page,
}) => {
  await page.goto("/en/lab/");
  const field = page.locator("#lever-stock-initial");
  await field.fill("-5");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#lab-message")).toBeVisible();
  await field.press("Tab");
  await expect(field).toHaveValue("60");
  await expect(page.locator("#lab-message")).toBeVisible();
  await field.fill("");
  await field.press("Tab");
  await expect(field).toHaveValue("60");
});

test("a link that cannot be used says why once, and the lab stays usable", async ({ page }) => {
  await page.goto("/en/lab/#scenario=stop-90d&stock.initial=-5");
  await expect(page.locator("#lab-message")).toContainText("Stock held: from 0 to");
  await expect(page.locator("#lab-scenario")).toHaveValue("stop-90d");
  await page.locator(stock).fill("90");
  await expect(page.locator("#lab-message")).toBeHidden();
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const axe = new AxeBuilder({ page });
    // Only colours differ between the schemes.
    if (scheme === "dark") axe.withRules(["color-contrast"]);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test("a phone keeps the result in sight while a lever moves, and the page fits", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ["en", "ja"]) {
    await page.goto(`/${lang}/lab/`);
    await page.locator(stock).scrollIntoViewIfNeeded();
    await expect(page.locator("#lab-leading")).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first scenario is there with its numbers, charts and formulas", async ({ page }) => {
    await page.goto("/en/lab/");
    await expect(page.locator(`#lab-leading a.number data`)).toHaveCount(4);
    await expect(page.locator("figure.figure svg.chart:visible")).toHaveCount(5);
    await expect(page.locator("#lab-formulas code").first()).toHaveText(
      `=REE.SCENARIO("stop-12m","unmet",,,"${latest}")`,
    );
    await expect(page.locator("#lab-scenario")).toBeDisabled();
    await expect(page.locator("noscript .notice")).toBeVisible();
  });
});

test("where the screen is as low as at the largest zoom, the results leave it to the levers", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/en/lab/");
  await page.locator(stock).scrollIntoViewIfNeeded();
  expect((await page.locator("#lab-leading").boundingBox())?.y ?? 0).toBeLessThan(-50);
});
