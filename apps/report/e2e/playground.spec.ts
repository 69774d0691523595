import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { latest } from "./latest.ts";

const address = (lang: string, formula?: string) =>
  `/${lang}/playground/${formula === undefined ? "" : `#formula=${encodeURIComponent(formula)}`}`;
const cell = (page: Page) => page.locator('[data-playground="cell"]');
const isOpen = (page: Page) =>
  expect(page.locator('[data-playground="state"]')).toHaveText(/^(The sheet is open|シートを開いた)/);

/** Goes to a cell by a key; the next key is pressed once the sheet is there, as somebody who looks does. */
async function go(page: Page, key: string, to: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(cell(page)).toHaveText(new RegExp(`^${to}:`));
}

/** Types into the selected cell, enters it and comes back. */
async function enter(page: Page, at: string, text: string): Promise<void> {
  await page.keyboard.type(text);
  await go(
    page,
    "Enter",
    at.replace(/\d+/, (row) => String(Number(row) + 1)),
  );
  await go(page, "ArrowUp", at);
}

/** What is wrong with Univer's own markup: nothing of ours can mend it, and the page says what replaces it. */
const UNIVERS: ReadonlySet<string> = new Set([
  "aria-allowed-attr",
  "button-name",
  "label",
  // A region for its notices, beside the page's own.
  "landmark-unique",
  // The canvas that is the sheet takes the keys before anything else on the page.
  "tabindex",
]);

test("by keyboard alone: open, complete, read the help, compute, learn what is wrong, leave and come back", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address("en"));
  const isSheet = (url: string) => url.includes("playground-sheet");
  expect(asked.filter(isSheet)).toEqual([]);
  await page.getByRole("button", { name: "Open the sheet" }).focus();
  await page.keyboard.press("Enter");
  await isOpen(page);
  expect(asked.filter(isSheet)).toHaveLength(1);

  await page.keyboard.type("=ree.produ");
  await expect(page.getByText("REE.PRODUCTION", { exact: true })).toBeVisible();
  // The list is that of all that was typed once the others are gone: Tab takes nothing from an older one.
  await expect(page.getByText("REE.DATASET", { exact: true })).toHaveCount(0);
  await page.keyboard.press("Tab");
  // The name stands in the cell once its help does; faster than that nobody types.
  const help = page.getByText("[unit]", { exact: false }).first();
  await expect(help).toBeVisible();
  // Words for an argument are found under any of their names: Tab takes one, Escape puts away their list alone.
  const words = page.locator('[data-playground="words"]');
  const chosen = words.getByRole("option", { selected: true });
  // Once one is left, all that was typed has been read.
  const isOne = () => expect(words.getByRole("option")).toHaveCount(1);
  await page.keyboard.type('"rare earths, all');
  await isOne();
  await expect(words).toContainText("element");
  await expect(chosen).toContainText("REE");
  await page.keyboard.press("Tab");
  await expect(words).toBeHidden();
  await page.keyboard.type(",");
  await expect(words).toContainText("stage");
  await page.keyboard.press("ArrowDown");
  await expect(chosen).toContainText("separation");
  await page.keyboard.press("Escape");
  await expect(words).toBeHidden();
  await page.keyboard.type('"採掘');
  await isOne();
  await expect(chosen).toContainText("mine");
  await page.keyboard.press("Tab");
  await expect(help).toBeVisible();
  await enter(page, "A1", ',"CHN",2024)');
  await expect(cell(page)).toHaveText('A1: 270000 =REE.PRODUCTION("REE","mine","CHN",2024)');

  await go(page, "ArrowRight", "B1");
  await enter(page, "B1", '=REE.PRODUCTION("REE","mine","Atlantis",2024)');
  await expect(cell(page)).toContainText("B1: #VALUE! =REE.PRODUCTION");
  await expect(cell(page)).toContainText("Atlantis");
  // Who types on while names are offered means what was typed, not the name at the top of the former list.
  await page.keyboard.type("=REE.DA");
  await expect(page.getByText("REE.DATASET", { exact: true })).toBeVisible();
  await enter(page, "B1", "YSCOVER(6000,100)");
  await expect(cell(page)).toContainText("=REE.DAYSCOVER(6000,100)");

  // A table with a name is no number, whatever stands around it, and the cell says what to write instead.
  await enter(page, "B1", "=IFERROR(SUM(Table1[kg]),0)");
  await expect(cell(page)).toHaveText(/^B1: #NAME\? .* Tables with names .* such as B2:B9\.$/);

  await page.keyboard.press("F6");
  await expect(page.getByRole("button", { name: "Go into the sheet" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowLeft");
  await expect(cell(page)).toContainText("A1: 270000");
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith("data:"))).toEqual([]);
});

test("what is typed into a cell stays whole when the cell's calculation ends meanwhile", async ({ page }) => {
  await page.goto(address("en"));
  await page.getByRole("button", { name: "Open the sheet" }).click();
  await isOpen(page);
  // The calculation ends somewhere among the keys; at which of them hangs on the machine.
  for (const delay of [0, 4, 8, 12, 16, 20]) {
    await page.keyboard.type("=REE.SCENARIOBAND(A5)&1");
    await go(page, "Enter", "A2");
    await go(page, "ArrowUp", "A1");
    await page.keyboard.type("=SUM(1,2,3,4,5,6,7,8,9)", { delay });
    await go(page, "Enter", "A2");
    await go(page, "ArrowUp", "A1");
    await expect(cell(page)).toHaveText("A1: 45 =SUM(1,2,3,4,5,6,7,8,9)");
    await page.keyboard.press("Delete");
    await expect(cell(page)).toHaveText(/^A1:\s*$/);
  }
});

test("a number's formula is tried in the sheet, which spills and takes what was copied in Excel", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/ja/");
  await page.locator(".key-figure a.number").first().click();
  const formula = await page.getByRole("dialog").locator("code").first().textContent();
  await page.getByRole("dialog").getByRole("link", { name: "シートで試す" }).first().click();
  await isOpen(page);
  await expect(cell(page)).toContainText(formula ?? "none");
  await expect(cell(page)).not.toContainText("#");

  // A table, two rows below, through the address as from another popover.
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `formula=${encodeURIComponent(`=REE.SUPPLIERS("REE","mine",2024,FALSE,"${latest}")`)}`,
  );
  await expect(cell(page)).toHaveText(/^A3: CHN =REE\.SUPPLIERS/);
  await page.getByRole("button", { name: "シートに入る" }).click();
  await page.keyboard.press("ArrowDown");
  await expect(cell(page)).toHaveText("A4: USA");

  for (const column of "BCDEFG") await go(page, "ArrowRight", `${column}4`);
  const text = "中国\t60\n豪州\t30";
  const html = `<table>${text.replaceAll(/(.+)\t(.+)/g, "<tr><td>$1</td><td>$2</td></tr>")}</table>`;
  await page.evaluate(
    ([plain, rich]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([plain ?? ""], { type: "text/plain" }),
          "text/html": new Blob([rich ?? ""], { type: "text/html" }),
        }),
      ]),
    [text, html],
  );
  await page.keyboard.press("Control+v");
  await expect(cell(page)).toHaveText("G4: 中国");
  await go(page, "ArrowLeft", "F4");
  await enter(page, "F4", "=REE.HHI(H4:H5)");
  await expect(cell(page)).toHaveText("F4: 0.555555555556 =REE.HHI(H4:H5)");
  // A text in a call is a text; a range where one value belongs is refused, and the reason is told.
  await enter(page, "F4", '=REE.DAYSCOVER("6,000",100)');
  await expect(cell(page)).toContainText("F4: #VALUE!");
  await enter(page, "F4", "=REE.CRN(H4:H5,H4:H5)");
  await expect(cell(page)).toHaveText(/F4: #VALUE! .*n：/);
  await page.keyboard.press("Control+z");
  await expect(cell(page)).toContainText("REE.DAYSCOVER");
});

test("a template is added once, computes, and leaves as .xlsx and CSV", async ({ page }) => {
  await page.goto(address("en", "=REE.HHI({60;40})"));
  await isOpen(page);
  await expect(cell(page)).toHaveText("A1: 0.52 =REE.HHI({60;40})");
  await page.getByLabel("Template").selectOption({ label: "Own suppliers" });
  for (let i = 0; i < 2; i += 1) await page.getByRole("button", { name: "Put it into the workbook" }).click();
  await expect(cell(page)).toHaveText("A1: 1 Purchases");
  // A whole row that is selected is told by its first cell.
  const sheet = page.locator("#univer-sheet-main-canvas_playground");
  await expect
    .poll(async () => {
      await sheet.click({ position: { x: 20, y: 210 } });
      return cell(page).textContent();
    })
    .toMatch(/^A\d+: Motor magnet$/);

  const saved = async (name: string): Promise<Buffer> => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    // Named after the template.
    expect(file.suggestedFilename()).toMatch(/^kidorui-supplier-exposure\.(csv|xlsx)$/);
    return readFileSync(await file.path());
  };
  // Its formulas are computed once the first one of them is.
  await expect
    .poll(async () => String(await saved("Save this sheet as CSV")))
    .toMatch(/,42000,6000,2027-03-31,,,China,Nd,42000,6000,2027-03-31/);
  const files = unzipSync(await saved("Save as .xlsx"));
  const text = (name: string) => Buffer.from(files[name] ?? []).toString();
  expect(text("xl/workbook.xml").match(/<sheet /g)).toHaveLength(4);
  // The looks of the template go along: cells to type into, headings, and rows that stay in sight.
  expect(text("xl/worksheets/sheet2.xml")).toMatch(/<pane [^>]*ySplit="6"/);
  expect(text("xl/styles.xml")).toMatch(/FFF6D5.*<cellXfs/s);
  expect(text("xl/styles.xml")).toMatch(/<b\/>/);
  expect(text("xl/worksheets/sheet1.xml")).toMatch(/_xldudf_REE_HHI\(\{60;40\}\)<\/f><v>0\.52</);
  expect(text("xl/worksheets/sheet2.xml")).toMatch(/_xldudf_REE_NORMALIZE\(.*<v>42000<\/v>/s);
});

/** Pastes cells as a spreadsheet copies them. */
async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`);
  await page.evaluate(
    ([plain = "", rich = ""]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([plain], { type: "text/plain" }),
          "text/html": new Blob([rich], { type: "text/html" }),
        }),
      ]),
    [rows.map((row) => row.join("\t")).join("\n"), `<table>${cells.join("")}</table>`],
  );
  await page.keyboard.press("Control+v");
}

test("what can be read in two ways stays a text, typed or pasted, and is asked about beside its row", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/playground/#template=supplier-exposure");
  await isOpen(page);
  await expect(cell(page)).toHaveText("A1: 1 Purchases");
  for (let row = 2; row <= 7; row += 1) await go(page, "ArrowDown", `A${row}`);
  await paste(page, [
    ["Magnet", "S", "China", "Nd", "metal", "1.250", "10", "31/03/2027"],
    ["Magnet", "S", "China", "Y", "metal", "1,250", "10", "03/04/2027"],
    ["Magnet", "S", "China", "Tb", "magnet", "2027-03-31", "10", "", "3,5%"],
  ]);
  await expect(cell(page)).toHaveText("A7: Magnet");
  // The sheet moves on from the end of what was pasted.
  await go(page, "ArrowRight", "J7");
  await expect(cell(page)).toContainText(
    /^J7: kg_per_year: "1\.250" may be 1250 or 1\.25\. Write one of the two\.$/,
  );
  await go(page, "ArrowDown", "J8");
  await expect(cell(page)).toContainText(
    /^J8: contract_end: "03\/04\/2027" may be 2027-04-03 or 2027-03-04\. /,
  );
  // A day is no quantity, and a comma no point: 3,5 % is not 35 %.
  await go(page, "ArrowDown", "J9");
  await expect(cell(page)).toContainText(/^J9: kg_per_year: Not a number\. .* content: Not a number\. /);
  await go(page, "ArrowUp", "J8");
  // Typed, it is asked about as well; a date that is clear is not.
  for (const column of "IH") await go(page, "ArrowLeft", `${column}8`);
  await enter(page, "H8", "2027-04-03");
  for (const column of "GF") await go(page, "ArrowLeft", `${column}8`);
  await enter(page, "F8", "2.500");
  await expect(cell(page)).toHaveText("F8: 2.500");
  await go(page, "ArrowUp", "F7");
  await expect(cell(page)).toHaveText("F7: 1.250");
  await go(page, "ArrowDown", "F8");
  for (const column of "GHIJ") await go(page, "ArrowRight", `${column}8`);
  await expect(cell(page)).toContainText(/^J8: kg_per_year: "2\.500" may be 2500 or 2\.5\. /);
});

test("the line below the sheet tells the cell of the sheet in front", async ({ page }) => {
  await page.goto("/en/playground/#template=supplier-exposure");
  await isOpen(page);
  await expect(cell(page)).toHaveText("A1: 1 Purchases");
  await page.getByText("Stock", { exact: true }).click();
  await expect(cell(page)).toHaveText("A1: 3 Days of stock");
});

test("the page with its sheet fits a phone and is accessible beside the sheet, in both schemes", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address(scheme === "light" ? "ja" : "en", '=REE.SUPPLIERS("REE","mine",2024)'));
    await page.reload();
    await isOpen(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => ({
        id,
        html,
        isSheets: UNIVERS.has(id) && /univer|radix|data-u-comp|Notifications/.test(`${target} ${html}`),
      })),
    );
    expect(found.filter(({ isSheets }) => !isSheets)).toEqual([]);
  }
});

test("a sheet that cannot be loaded is said to be missing, and is tried again", async ({ page }) => {
  await page.route("**/*playground-sheet*", (route) => route.abort());
  await page.goto(address("en"));
  await page.getByRole("button", { name: "Open the sheet" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
  await page.unroute("**/*playground-sheet*");
  await page.getByRole("button", { name: "Open the sheet" }).click();
  await isOpen(page);
});
