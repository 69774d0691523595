import { expect, type Page, test } from "@playwright/test";

const results = (page: Page) => page.locator("#search-results > li");

const asked = async (page: Page, lang: string, words: string): Promise<void> => {
  await page.goto(`/${lang}/search/`);
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(results(page).first()).toBeVisible();
};

test("words lead to their page by keyboard, and the address keeps them", async ({ page }) => {
  await asked(page, "en", "herfindahl");
  await expect(page).toHaveURL(/\/en\/search\/\?q=herfindahl$/);
  await expect(page.locator("#search-state")).toHaveText(/^\d+ pages$/);
  const links = await results(page)
    .locator("a")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(links.some((link) => /\/en\/(methods|functions)\/hhi\/$/.test(link ?? ""))).toBe(true);
  expect(links.every((link) => link?.startsWith("/en/"))).toBe(true);
});

test("words of Japanese are found though no space parts them", async ({ page }) => {
  await asked(page, "ja", "ジスプロシウムの備蓄");
  const links = await results(page)
    .locator("a")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(links.every((link) => link?.startsWith("/ja/"))).toBe(true);
  await expect(results(page).locator("mark").first()).toBeVisible();
});

test("a section narrows, and older editions are left out unless they are asked for", async ({ page }) => {
  const editions = () =>
    results(page)
      .locator("a")
      .evaluateAll((all) => [
        ...new Set(all.map((one) => /editions\/([^/]+)/.exec(one.getAttribute("href") ?? "")?.[1])),
      ]);
  await page.goto("/en/search/?q=dysprosium&in=report");
  await expect(results(page).first()).toBeVisible();
  expect(await editions()).toHaveLength(1);
  const count = async () => Number.parseInt((await page.locator("#search-state").textContent()) ?? "", 10);
  const current = await count();
  await page.getByRole("checkbox").check();
  await expect.poll(count).toBeGreaterThan(current);
  await expect(page).toHaveURL(/in=report&older=yes$/);
});

test("words that no page holds are answered, and an index that does not come is told", async ({ page }) => {
  await page.goto("/en/search/?q=жжжж");
  await expect(page.locator("#search-state")).toContainText("No page holds these words.");
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto("/en/search/?q=gallium");
  await expect(page.getByRole("alert")).toContainText("The index could not be loaded.");
});
