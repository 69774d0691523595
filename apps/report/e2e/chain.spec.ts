import { expect, test } from "@playwright/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the chain shows its published numbers and says what the live view adds", async ({ page }) => {
    await page.goto("/en/lab/chain/");
    const rows = page.locator("#one-per-stage > .table-scroll tbody tr");
    await expect(rows).toHaveCount(4);
    await expect(rows.locator("data[data-formula]")).toHaveCount(6);
    await expect(rows.last().locator("data").last()).toHaveAttribute("data-formula", /^=REE\.NMINUS1\(/);
    await expect(page.locator("#live .notice").first()).toContainText("Without JavaScript");
    await expect(page.locator("#chain-open")).toBeHidden();
  });
});

test("the live view loads its solver from the site, once it is opened, and follows its controls", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/en/lab/chain/");
  const open = page.getByRole("button", { name: "Open the live view" });
  await expect(open).toBeVisible();
  const isSolver = (address: string) => address.endsWith(".wasm");
  expect(asked.filter(isSolver)).toEqual([]);
  await open.focus();
  await page.keyboard.press("Enter");
  const result = page.locator("#chain-result");
  await expect(result).toContainText("China");
  expect(asked.filter(isSolver)).toHaveLength(1);
  expect(asked.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([]);
  const before = await result.textContent();
  await expect(page.getByLabel("Country lost")).toBeFocused();
  await page.getByLabel("Spare capacity of all plants (your choice)").focus();
  await page.keyboard.press("End");
  await expect(result).not.toHaveText(before ?? "");
  await page.getByLabel("Shares of magnets").selectOption("2025");
  await expect(page.locator("#chain-buyers tbody tr")).toHaveCount(4);
  await expect(page.locator("#chain-losses-wide svg, #chain-losses-narrow svg")).toHaveCount(2);
});

test("a solver that cannot be loaded is said to be missing, and the numbers stand", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("/ja/lab/chain/");
  await page.getByRole("button", { name: "計算を始める" }).click();
  await expect(page.locator("#chain-message")).toContainText("ソルバーを読み込めなかった");
  await expect(page.locator("#one-per-stage data").first()).toBeVisible();
  await expect(page.locator("#chain-open")).toBeEnabled();
});

test("the chain fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/ja/lab/chain/");
  await page.locator("#chain-open").click();
  await expect(page.locator("#chain-live")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
