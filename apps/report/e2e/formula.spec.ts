import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { readDatasetSync } from "@kidorui/core/node";
import { type Cell, catalogue, evaluate, formulaText, type Matrix } from "@kidorui/formulas";
import { expect, type Page, test } from "@playwright/test";
import { latest } from "./latest.ts";

const bar = (lang = "en") => `/${lang}/functions/formula/`;
const field = (page: Page) => page.getByRole("combobox").first();
const answer = (page: Page) => page.locator("#formula-answer");
const value = (page: Page) =>
  answer(page).locator(".formula-answer__value data, .formula-answer__error data");

/** Types a formula and waits for what it gives. */
async function compute(page: Page, formula: string): Promise<void> {
  await field(page).fill(formula);
  await page.keyboard.press("Escape");
  await field(page).press("Enter");
  await expect(answer(page)).toHaveAttribute("data-formula", formula);
  await expect(answer(page)).not.toHaveAttribute("aria-busy");
}

/** What the bar gives for a formula: the raw value of each cell, row by row. */
async function cells(page: Page, formula: string): Promise<string[]> {
  await compute(page, formula);
  return answer(page)
    .locator(".formula-answer__value data, .formula-answer__error data, tbody td")
    .evaluateAll((found) =>
      found.map((cell) => {
        const data = cell.matches("data") ? cell : cell.querySelector("data");
        return data?.getAttribute("value") ?? cell.textContent ?? "";
      }),
    );
}

const rawText = (cell: unknown): string =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");

/** Every number that pages print with a formula, by formula: what a reader may copy and type. */
function publishedNumbers(): readonly (readonly [formula: string, value: string])[] {
  const dist = join(import.meta.dirname, "../dist");
  const found = new Map<string, string>();
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".html") || !name.startsWith("en/")) continue;
    for (const [, number = "", formula = ""] of readFileSync(join(dist, name), "utf8").matchAll(
      /<data value="([^"]*)" data-formula="([^"]*)"/g,
    )) {
      found.set(
        formula
          .replaceAll("&quot;", '"')
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&"),
        number,
      );
    }
  }
  return [...found];
}

test("every example of the catalogue gives in the bar what it gives in a cell, to the digit", async ({
  page,
}) => {
  const dataset = readDatasetSync(join(import.meta.dirname, "../../../data"));
  await page.goto(bar());
  for (const { id, examples } of catalogue) {
    for (const example of examples) {
      const call = { id, arguments: example.arguments };
      const edition = example.edition ?? latest;
      const { value, columns } = evaluate(call, dataset, edition);
      const grid: Matrix = Array.isArray(value) ? (value as Matrix) : [[value as Cell]];
      const isHeaded =
        columns !== undefined && grid[0]?.every((cell, i) => String(cell) === columns[i]?.name);
      const expected = (isHeaded ? grid.slice(1) : grid).slice(0, 100).flat().map(rawText);
      expect(await cells(page, formulaText(call, edition)), formulaText(call)).toEqual(expected);
    }
  }
});

test("two hundred formulas of the site give in the bar the number that the page prints, to the digit", async ({
  page,
}) => {
  const all = publishedNumbers();
  expect(all.length).toBeGreaterThan(2000);
  const step = all.length / 200;
  await page.goto(bar("ja"));
  for (let i = 0; i < 200; i += 1) {
    const [formula, number] = all[Math.floor(i * step)] ?? ["", ""];
    expect(await cells(page, formula), formula).toEqual([number]);
  }
});

test("functions and data are loaded when a reader first turns to the bar, from this site alone", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/en/functions/PRODUCTION/");
  await expect(field(page)).toHaveValue(/^=REE\.PRODUCTION\(/);
  const isEngine = (address: string) => /worker/.test(address);
  expect(asked.filter(isEngine)).toEqual([]);
  await page.getByRole("button", { name: "Compute" }).click();
  await expect(value(page)).toHaveAttribute("value", "29000");
  expect(asked.filter(isEngine)).toHaveLength(1);
  expect(asked.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([]);
  // The function's own page keeps its address.
  expect(new URL(page.url()).hash).toBe("");
});

test("what was typed before the bar had loaded is completed when it has", async ({ page }) => {
  await page.goto(bar());
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_astro/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await field(page).focus();
  await page.keyboard.type("=produc");
  release();
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("REE.PRODUCTION");
});

test("by keyboard alone: complete a function and its arguments, compute, and share by address", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(bar());
  await field(page).focus();
  await page.keyboard.type("=prod");
  const list = page.getByRole("listbox");
  await expect(list.getByRole("option").first()).toContainText("REE.PRODUCTION");
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  const marked = list.locator('[aria-selected="true"]');
  await expect(marked).toContainText("REE.PRODUCTION");
  // The list is renewed for what was typed since: what was marked in the former one stays so.
  await list.evaluate((shown) => shown.firstElementChild?.setAttribute("data-before", ""));
  await page.keyboard.type("uction");
  await expect(list.locator("[data-before]")).toHaveCount(0);
  await expect(marked).toContainText("REE.PRODUCTION");
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await marked.getAttribute("id")) ?? "none",
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("=REE.PRODUCTION(");
  await expect(page.locator("#formula-hint strong")).toHaveText("element");
  await page.keyboard.type('"REE",');
  await page.keyboard.type('"mi');
  await expect(list.getByRole("option").first()).toContainText("mine");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(field(page)).toHaveValue('=REE.PRODUCTION("REE","mine"');
  await page.keyboard.type(',"中国');
  await expect(list.getByRole("option").first()).toContainText("CHN");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.type('",2024)');
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(value(page)).toHaveAttribute("value", "270000");
  await expect(page.locator("#formula-spoken")).toHaveText(/270,000/);

  await page.getByRole("button", { name: "Copy formula" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `=REE.PRODUCTION("REE","mine","中国",2024,,"${latest}")`,
  );
  await page.getByRole("button", { name: "Copy result" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("270000");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(value(other)).toHaveAttribute("value", "270000");
  await expect(field(other)).toHaveValue('=REE.PRODUCTION("REE","mine","中国",2024)');
});

test("another edition gives its own number, and the address names it", async ({ page }) => {
  await page.goto(`${bar()}#formula=${encodeURIComponent('=REE.PRODUCTION("REE","mine","*",2023)')}`);
  await expect(value(page)).toHaveCount(1);
  const [newest, oldest] = await page
    .locator("#formula-edition option")
    .evaluateAll((options) => [options.at(0)?.textContent, options.at(-1)?.textContent]);
  expect(newest).toBe(latest);
  const before = await value(page).getAttribute("value");
  await page.getByLabel("Edition", { exact: false }).selectOption(oldest ?? "");
  await expect(page).toHaveURL(new RegExp(`edition=${oldest}$`));
  await expect(value(page)).not.toHaveAttribute("value", before ?? "");
});

test("what goes wrong is told in the language of the page, with the column, and can be mended", async ({
  page,
}) => {
  await page.goto(bar("ja"));
  await compute(page, "＝REE．HHI（{60;40}）");
  await expect(answer(page)).toContainText("1文字目：全角文字＝がある。");
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "全角文字を半角に直す" }).click();
  await expect(value(page)).toHaveAttribute("value", "0.52");
  await compute(page, '=REE.PRODUCTION("REE","mine","アトランティス",2024)');
  await expect(value(page)).toHaveAttribute("value", "#VALUE!");
  await expect(answer(page)).toContainText("アトランティス");
});

test("an engine that cannot be loaded is said to be missing, and is tried again", async ({ page }) => {
  await page.route("**/*worker*", (route) => route.abort());
  await page.goto(bar());
  await field(page).fill("=1+2");
  await field(page).press("Enter");
  await expect(page.locator("#formula-message")).toContainText("could not be loaded");
  await page.unroute("**/*worker*");
  await compute(page, "=1+2");
  await expect(value(page)).toHaveAttribute("value", "3");
  await expect(page.locator("#formula-message")).toBeHidden();
});

test("a number's formula can be tried from where it can be copied", async ({ page }) => {
  await page.goto("/en/");
  await page.locator(".key-figure a.number").first().click();
  const dialog = page.getByRole("dialog");
  const formula = await dialog.locator("code").first().textContent();
  await dialog.getByRole("link", { name: "Try it" }).first().click();
  await expect(page).toHaveURL(/\/en\/functions\/formula\/#formula=/);
  await expect(field(page)).toHaveValue(formula ?? "");
  await expect(value(page)).toHaveCount(1);
});

test("the bar with a table fits a phone and is accessible in both schemes", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ["en", "ja"]) {
    await page.goto(bar(lang));
    await compute(page, '=REE.SUPPLIERS("REE","mine",2024)');
    await expect(answer(page).locator("tbody tr")).not.toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the bar is not shown, and its page says what it needs", async ({ page }) => {
    await page.goto(bar());
    await expect(page.locator("noscript .notice")).toBeVisible();
    await expect(page.locator("#examples code").first()).toBeVisible();
    await expect(page.locator("#examples button").first()).toBeHidden();
  });
});
