import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { answer, cdn, contents, openInExcel, writes } from "./open-pane.ts";

const host = readFileSync(join(import.meta.dirname, "../test/support/fake-host.js"), "utf8");
const officeJs = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
const { functions } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../dist/functions.json"), "utf8"),
) as { functions: readonly { id: string }[] };

declare global {
  interface Window {
    fakeExcel: { invoke(id: string, args: readonly unknown[]): Promise<unknown>; actions: string[] };
  }
}

/** How many things that Tab stops at stand before the list of functions. */
const stopsBeforeList = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const list = document.querySelector("#list summary");
    const stops = [...document.querySelectorAll("button, summary, select, input, a")].filter(
      (one) => one.checkVisibility() && !one.matches(":disabled"),
    );
    return list ? stops.indexOf(list) : -1;
  });

test("functions.js registers every function as soon as office.js is there", async ({ page }) => {
  await openInExcel(page);
  const ids = await page.evaluate(() => Object.keys(window.registered));
  expect(ids).toEqual(functions.map(({ id }) => id));
});

test("a cell that asks for a table before it has come waits for it, and no other does", async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/tables.js*", async (route) => {
    await held;
    await route.continue();
  });
  await openInExcel(page, { silent: true }, "commit");
  await page.waitForFunction(() => window.registered?.["DATASET"] !== undefined);
  const early = await page.evaluate(() => {
    const call = (id: string, ...args: readonly unknown[]) =>
      (window.registered[id] as (...args: readonly unknown[]) => unknown)(...args);
    const glossary = call("DATASET", "glossary");
    Object.assign(window, { glossary });
    return [glossary instanceof Promise, call("HHI", [[60], [30], [10]])];
  });
  expect(early).toEqual([true, 0.46]);
  release();
  const rows = await page.evaluate(() => (window as unknown as { glossary: Promise<unknown[][]> }).glossary);
  expect(rows.length).toBeGreaterThan(100);
});

test("a part of the data that does not come is told, and costs what needs it only", async ({ page }) => {
  await page.route("**/tables.js*", (route) => route.abort());
  await openInExcel(page);
  await expect(page.locator("#identity")).toContainText("A part of the data (tables.js) was not loaded");
  await expect(page.locator("#list .function")).toHaveCount(functions.length);
});

test("the list is searched in both languages", async ({ page }) => {
  await openInExcel(page);
  await expect(page.locator("#list .function")).toHaveCount(functions.length);
  await expect(page.locator(".family")).toHaveText([
    "Look up data",
    "Concentration of supply",
    "Dependence on imports",
    "Stocks and time",
    "Scenarios",
    "Units, names and provenance",
  ]);
  await page.getByLabel("Find a function or a data series").fill("herfindahl");
  await expect(page.locator(".family")).toHaveCount(0);
  await expect(page.locator(".function__name").first()).toHaveText("HHI");
  await page.getByLabel("Find a function or a data series").fill("=REE.shar");
  await expect(page.locator(".function__name").first()).toHaveText("SHARES");
  await page.getByLabel("Find a function or a data series").fill('=IFERROR(REE.STOCKFOR(90,B2),"")');
  await expect(page.locator(".function__name").first()).toHaveText("STOCKFOR");
  await page.getByLabel("Find a function or a data series").fill("集中度");
  await expect(page.locator("#list .function")).not.toHaveCount(0);
  await page.getByLabel("Find a function or a data series").fill("no such thing");
  await expect(page.locator("#count")).toHaveText("0 functions");
});

test("an example goes into the selected cell with label and unit, but never over what is there", async ({
  page,
}) => {
  await openInExcel(page);
  await page.getByText("HHI", { exact: true }).click();
  const insert = page.getByRole("button", { name: "Insert at the selected cell" });
  await insert.click();
  await expect(answer(page)).toContainText("Sheet1!B2:D2");
  expect(await contents(page)).toEqual({
    B2: "Herfindahl–Hirschman index",
    C2: "index 0–1",
    D2: "=REE.HHI({60;30;10})",
  });
  await insert.click();
  await expect(answer(page)).toContainText("Nothing was changed");
  expect(await writes(page)).toBe(1);
});

test("a table that would not find its cells empty is not inserted", async ({ page }) => {
  await openInExcel(page, { sheets: { Sheet1: { D4: "mine" } } });
  await page.getByLabel("Find a function or a data series").fill("SHARES");
  await page.getByText("SHARES", { exact: true }).click();
  await page.getByRole("button", { name: "Insert at the selected cell" }).first().click();
  await expect(answer(page)).toHaveText("Nothing was changed: the result needs empty cells. In use: D4");
  expect(await writes(page)).toBe(0);
});

test("the selected cell is explained from its own formula, whatever else went wrong before", async ({
  page,
}) => {
  const sheets = {
    Sheet1: { A1: 5, A2: -1, B2: "=REE.HHI(A1:A2)", B3: "=REE.HHI(A1:A1)*2", B4: "=SUM(1,2)" },
  };
  await openInExcel(page, { sheets, results: { "=REE.HHI(A1:A2)": "#NUM!", "=REE.HHI(A1:A1)*2": 2 } });
  await page.locator("#explain").click();
  await expect(answer(page)).toContainText("Sheet1!B2: #NUM! values, row 2, column 1");
  await page.evaluate(() => Object.assign(window.standIn.workbook, { selected: "B3" }));
  await page.locator("#explain").click();
  await expect(answer(page)).toContainText("Sheet1!B3 gives 2");
  await page.evaluate(() => Object.assign(window.standIn.workbook, { selected: "B4" }));
  await page.locator("#explain").click();
  await expect(answer(page)).toHaveText("Sheet1!B4 holds no REE formula.");
});

test("an answer changes its language with the pane", async ({ page }) => {
  const sheets = { Sheet1: { A1: 5, A2: -1, B2: "=REE.HHI(A1:A2)" } };
  await openInExcel(page, { sheets, results: { "=REE.HHI(A1:A2)": "#NUM!" }, language: "ja-JP" });
  await page.locator("#explain").click();
  await expect(answer(page)).toContainText("#NUM! valuesの2行1列目：0以上の数値を指定する（指定値：-1）。");
  await page.locator("#language").click();
  await expect(answer(page)).toContainText("#NUM! values, row 2, column 1: expected");
});

test("from the keyboard the buttons for the sheet and the search come before the list", async ({ page }) => {
  await openInExcel(page, { sheets: { Sheet1: { B2: "=SUM(1,2)" } }, results: { "=SUM(1,2)": 3 } });
  await page.keyboard.press("Tab");
  const order: string[] = [];
  for (let i = 0; i < 11; i += 1) {
    order.push(
      await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || ""),
    );
    await page.keyboard.press("Tab");
  }
  expect(order).toEqual([
    "language",
    "SUMMARY",
    "explain",
    "repair",
    "freeze",
    "check",
    "edition",
    "changes",
    // The templates, folded: at most ten stops come before the list.
    "SUMMARY",
    "query",
    "SUMMARY",
  ]);
  await page.locator("#explain").press("Enter");
  await expect(answer(page)).toContainText("no REE formula");
  await page.locator("#list summary").first().press("Enter");
  await expect(page.getByRole("heading", { level: 3, name: "Arguments" })).toBeVisible();
});

test("formulas that Excel does not know are repaired on every sheet, others are left", async ({ page }) => {
  await openInExcel(page, {
    sheets: { Sheet1: { A2: "=SUM(1,2)", A3: "text" }, Two: { A1: "=_xldudf_REE_HHI(C1:C3)" } },
    unknown: { Sheet1: { B1: "=1+ree.hhi(3)" } },
    results: { "=1+ree.hhi(3)": 2, "=REE.HHI(C1:C3)": 0.5 },
  });
  await page.locator("#repair").click();
  await expect(answer(page)).toContainText("REE formulas that needed repair: 2. Repaired: 2.");
  expect(await writes(page)).toBe(2);
  expect(await contents(page, "Two")).toEqual({ A1: "=REE.HHI(C1:C3)" });
});

test("a table is turned into values whole, after a question, and back", async ({ page }) => {
  const formula = "=REE.SHARES(E1:E3)";
  await openInExcel(page, {
    sheets: { Sheet1: { A1: formula, C1: "=SUM(1,2)" } },
    results: { [formula]: [[0.6], [0.3], [0.1]], "=SUM(1,2)": 3 },
    selected: "A2:C2",
  });
  await page.locator("#freeze").click();
  await expect(answer(page)).toContainText("Turn 1 REE formula on Sheet1 into values, with all 3 cells");
  await page.getByRole("button", { name: "Leave them" }).click();
  expect(await writes(page)).toBe(0);
  await page.locator("#freeze").click();
  await page.getByRole("button", { name: "Turn into values" }).click();
  await expect(answer(page)).toContainText("3 cells on Sheet1 now hold values: A1:A3.");
  expect(await contents(page)).toEqual({ A1: 0.6, A2: 0.3, A3: 0.1, C1: "=SUM(1,2)" });
  // The way back stays while other things are asked, and is one key more: never more than ten lead to the list.
  await page.locator("#explain").click();
  expect(await stopsBeforeList(page)).toBe(10);
  await page.getByRole("button", { name: "Put the formulas back" }).click();
  await expect(answer(page)).toContainText("1 formula put back.");
  expect(await contents(page)).toEqual({ A1: formula, C1: "=SUM(1,2)" });
  await expect(page.locator("#thaw")).toBeHidden();
});

test("the add-in asks to be loaded with the workbook", async ({ page }) => {
  await openInExcel(page);
  await expect.poll(() => page.evaluate(() => window.standIn.asked.startup)).toBe("Load");
});

test("the data behind the cells are named: edition, date and fingerprint", async ({ page }) => {
  await openInExcel(page);
  await expect(page.locator("#identity")).toHaveText(
    /edition \d{4}Q\d\S*, as of \d{4}-\d\d-\d\d, [0-9a-f]{12}/,
  );
});

test("an edition is pinned after what it changes was listed", async ({ page }) => {
  const formula = "=REE.EDITION()";
  await openInExcel(page, { sheets: { Sheet1: { A1: formula } }, results: { [formula]: "before" } });
  await expect(page.locator("#pinned")).toContainText("the newest; not pinned");
  const oldest = (await page.locator("#edition option").last().getAttribute("value")) ?? "";
  await page.locator("#edition").selectOption(oldest);
  await page.locator("#changes").click();
  await expect(answer(page)).toContainText(`On edition ${oldest}, 1 formula would change and 0 would not.`);
  await expect(answer(page)).toContainText(`Sheet1!A1: before → ${oldest}`);
  expect(await page.evaluate(() => window.standIn.asked.saved)).toBe(0);
  await page.getByRole("button", { name: `Pin edition ${oldest}` }).click();
  await expect(page.locator("#pinned")).toContainText(`${oldest}, pinned`);
  await expect(page.locator("#identity")).toContainText(`edition ${oldest}`);
  expect(
    await page.evaluate(() => [window.standIn.asked.saved, window.standIn.workbook.recalculated]),
  ).toEqual([1, 1]);
  expect(await writes(page)).toBe(0);
});

test("a data series is found in either language and inserted with title, unit and its newest figure", async ({
  page,
}) => {
  await openInExcel(page);
  await page.getByLabel("Find a function").fill("鉱山生産量 オーストラリア");
  await expect(page.locator("#series-count")).toHaveText(/^\d+ data series/);
  const item = page.locator("#series .function").filter({ hasText: "mine_production.AUS" }).first();
  await item.locator("summary").click();
  await item.getByRole("button", { name: "Insert at the selected cell" }).click();
  const cells = await contents(page);
  expect(cells["B2"]).toMatch(/Australia/);
  expect(cells["C2"]).toBe("t REO");
  expect(cells["D2"]).toMatch(/^=REE\.GET\("mine_production\.AUS",\d{4}\)$/);
});

test("the sheets of a template are added in the language of the pane, or the file is downloaded", async ({
  page,
}) => {
  await openInExcel(page, { language: "ja-JP" });
  await page.locator("#templates > summary").press("Enter");
  const item = page.locator("#template-list > li").filter({ hasText: "自社の調達先" });
  await item.locator("summary").press("Enter");
  await expect(item.getByRole("link")).toHaveAttribute("href", /\/ja\/excel\/supplier-exposure\.xlsx$/);
  await item.getByRole("button").press("Enter");
  await expect(answer(page)).toContainText("「自社の調達先」をブックの末尾に追加しました：購入一覧");
  expect(await page.evaluate(() => window.standIn.workbook.taken)).toEqual([
    ["PK", ["購入一覧", "調達先の集計", "在庫"]],
  ]);
});

test("an Excel that takes no sheets from a file says so, and nothing happens", async ({ page }) => {
  await openInExcel(page, { api: "1.12" });
  await page.locator("#templates > summary").click();
  await page.locator("#template-list summary").first().click();
  await page.locator("#template-list button").first().click();
  await expect(answer(page)).toContainText("cannot take sheets from a file");
  expect(await page.evaluate(() => window.standIn.workbook.taken)).toEqual([]);
});

test("a table is checked, and each finding leads to its cell", async ({ page }) => {
  const cells = { A1: "supplier", B1: "country", C1: "element", D1: "kg_per_year" };
  const row = (n: number, country: string, kg: string | number) => ({
    [`A${n}`]: "S",
    [`B${n}`]: country,
    [`C${n}`]: "Nd",
    [`D${n}`]: kg,
  });
  await openInExcel(page, {
    sheets: { Sheet1: { ...cells, ...row(2, "Atlantis", 5), ...row(3, "Japan", "many") } },
    selected: "A1:D3",
  });
  await page.locator("#check").click();
  await expect(answer(page)).toContainText("2 to mend in 2 rows");
  await page.getByRole("button", { name: /^D3 kg_per_year: Not a number/ }).click();
  expect(await page.evaluate(() => window.standIn.workbook.desk.chosen)).toBe("Sheet1!D3");
  await page.getByRole("button", { name: /^B2 country: No country is called/ }).click();
  expect(await page.evaluate(() => window.standIn.workbook.desk.chosen)).toBe("Sheet1!B2");
  await page.locator("#language").click();
  await expect(page.getByRole("button", { name: /^D3 kg_per_year：数値ではない/ })).toBeVisible();
});

test("where the clipboard is refused, the older way copies, or the text stands there to be copied", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("refused")) },
    });
  });
  await openInExcel(page);
  await page.getByText("HHI", { exact: true }).click();
  await page.evaluate(() => {
    document.execCommand = () => true;
  });
  const copy = page.locator("#list").getByRole("button", { name: "Copy" }).first();
  await copy.click();
  await expect(answer(page)).toHaveText("Copied.");
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await copy.click();
  await expect(answer(page)).toContainText("=REE.HHI({60;30;10})");
});

test("the pane follows the language of Office and can be switched", async ({ page }) => {
  await openInExcel(page, { language: "ja-JP" });
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.getByLabel("関数・データ系列を探す")).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByLabel("Find a function or a data series")).toBeVisible();
});

test("without the CDN the list still works and the pane says what is missing", async ({ page }) => {
  await page.route(cdn, (route) => route.abort());
  await page.goto("/taskpane.html");
  await expect(page.locator("#status")).toContainText("Not connected to Excel");
  await expect(page.locator("#list .function")).toHaveCount(functions.length);
  await expect(page.locator("#explain")).toBeDisabled();
});

test("a host that never answers is given up after five seconds", async ({ page }) => {
  await openInExcel(page, { silent: true });
  await expect(page.locator("#list .function")).toHaveCount(functions.length);
  await expect(page.locator("#status")).toContainText("Not connected to Excel");
});

for (const platform of ["Win32$16.01", "Mac$16.00"]) {
  test(`Microsoft's office.js, opened as Excel opens it on ${platform}, runs our functions in the pane's page`, async ({
    page,
  }) => {
    await page.addInitScript(host);
    await page.route("https://**", (route) => route.abort());
    await page.route(cdn, (route) => {
      const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      return route.fulfill({ path: join(officeJs, path) });
    });
    await page.goto(`/taskpane.html?_host_Info=${encodeURIComponent(`Excel$${platform}$en-US$$$$0`)}`);
    await page.waitForFunction(() => typeof Excel === "object" && CustomFunctions.Error !== undefined);
    const invoke = (id: string, args: readonly unknown[]) =>
      page.evaluate(([name, values]) => window.fakeExcel.invoke(name, values), [id, args] as const);
    expect(await invoke("HHI", [[[60], [30], [10]], null])).toEqual({ value: 0.46 });
    expect(await invoke("HHI", [[[0]], null])).toMatchObject({ error: "#DIV/0!" });
    expect(await invoke("PRODUCTION", ["REE", "mine", "AUS", 1850, null, null])).toMatchObject({
      error: "#N/A",
    });
  });
}

test("nothing but office.js is asked of another host", async ({ page }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("http://localhost:4339/")) foreign.push(request.url());
  });
  await openInExcel(page);
  await page.getByText("HHI", { exact: true }).click();
  await page.getByRole("button", { name: "Insert at the selected cell" }).click();
  await page.locator("#explain").click();
  expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
});

test("while office.js does not answer, the page says in both languages what it is waiting for", async ({
  page,
}) => {
  await page.route(cdn, () => undefined);
  await page.goto("/taskpane.html", { waitUntil: "commit" });
  await expect(page.locator("#status")).toContainText("waiting for Microsoft's office.js");
  await expect(page.locator("#status [lang=ja]")).toContainText("office.jsの応答を待っている");
});

test("help and templates lead to the page of the add-in, in the language of the pane", async ({ page }) => {
  await openInExcel(page);
  const help = page.getByRole("link", { name: "Help and templates" });
  await expect(help).toHaveAttribute("href", /^https:.*\/en\/excel\/$/);
  await page.locator("#language").click();
  await expect(page.getByRole("link", { name: "使い方とテンプレート" })).toHaveAttribute(
    "href",
    /^https:.*\/ja\/excel\/$/,
  );
});

test("the first steps stand open until the pane was used once", async ({ page }) => {
  await openInExcel(page);
  const steps = page.locator("#first");
  await expect(steps).toHaveAttribute("open");
  await page.locator("#explain").click();
  await expect(steps).not.toHaveAttribute("open");
  await page.reload();
  await expect(page.locator("#explain")).toBeEnabled();
  await expect(steps).not.toHaveAttribute("open");
});

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

for (const [look, media] of Object.entries(looks)) {
  for (const language of ["en-US", "ja-JP"]) {
    test(`no accessibility fault and no sideways scrolling: ${look}, ${language}`, async ({ page }) => {
      await page.emulateMedia(media);
      await page.setViewportSize({ width: 320, height: 800 });
      await openInExcel(page, { language, sheets: { Sheet1: { B2: "=REE.SHARES({1;1})" } } });
      await page.getByText("HHI", { exact: true }).click();
      await page.locator("#freeze").click();
      await expect(answer(page)).not.toBeEmpty();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      for (const width of [320, 340, 450]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${width} px`).toBe(0);
      }
    });
  }
}

test("in high contrast every button, the field and the list of editions keep an edge, and the focus is seen", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openInExcel(page);
  const edges = await page.evaluate(() =>
    [...document.querySelectorAll(".button:not([hidden]), .search__field, .edition__list")].map(
      (one) => getComputedStyle(one).borderTopStyle,
    ),
  );
  expect(new Set(edges)).toEqual(new Set(["solid"]));
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
  ).toBe("solid");
});

const heard = {
  "en-US": `
- banner:
  - heading "REE functions" [level=1]
  - button "日本語"
- main:
  - region "Worksheet":
    - heading "Worksheet" [level=2]
    - button "Explain the selected cell"
    - button "Repair REE formulas"
    - button "Turn the selection into values"
    - button "Check the selected table"
    - combobox "Edition"
    - button "List changes and pin"
    - paragraph: /pin/
  - group: Workbook templates
  - searchbox "Find a function or a data series"
  - status: /\\d+ functions/
  - list:
    - listitem:
      - heading "Look up data" [level=2]
    - listitem:
      - group: /^GET /
    - listitem:
      - group:
        - heading "Arguments" [level=3]
        - term: values
        - definition
        - heading "Gives" [level=3]
        - term: index 0–1
        - heading "Errors" [level=3]
        - term: "#DIV/0!"
        - heading "Example" [level=3]
        - code: "=REE.HHI({60;30;10})"
        - button "Insert at the selected cell"
        - button "Copy"
  - status
  - list
  - group: First steps
  - status:
    - paragraph: /Sheet1!B2. .NUM! values, row 2, column 1/
- contentinfo:
  - paragraph: /edition/
  - paragraph:
    - link "Help and templates"
`,
  "ja-JP": `
- banner:
  - heading "REE関数" [level=1]
  - button "English"
- main:
  - region "ワークシート":
    - heading "ワークシート" [level=2]
    - button "選択セルの説明"
    - button "REE数式を修復"
    - button "選択範囲を値に変換"
    - button "選択した表を点検"
    - combobox "版"
    - button "変更を確認して固定"
    - paragraph: /固定/
  - group: ブックのテンプレート
  - searchbox "関数・データ系列を探す"
  - status: /\\d+個の関数/
  - list:
    - listitem:
      - heading "データの参照" [level=2]
    - listitem:
      - group: /^GET /
    - listitem:
      - group:
        - heading "引数" [level=3]
        - term: values
        - definition
        - heading "戻り値" [level=3]
        - term: 指数（0～1）
        - heading "エラー" [level=3]
        - term: "#DIV/0!"
        - heading "例" [level=3]
        - code: "=REE.HHI({60;30;10})"
        - button "選択セルの位置に挿入"
        - button "コピー"
  - status
  - list
  - group: はじめに
  - status:
    - paragraph: /Sheet1!B2：.NUM! valuesの2行1列目/
- contentinfo:
  - paragraph: /基準日/
  - paragraph:
    - link "使い方とテンプレート"
`,
} as const;

for (const [language, tree] of Object.entries(heard)) {
  test(`a screen reader hears regions, names, what is counted and what is answered: ${language}`, async ({
    page,
  }) => {
    const sheets = { Sheet1: { A1: 5, A2: -1, B2: "=REE.HHI(A1:A2)" } };
    await openInExcel(page, { language, sheets, results: { "=REE.HHI(A1:A2)": "#NUM!" } });
    await page.locator("#explain").press("Enter");
    await expect(answer(page)).not.toBeEmpty();
    await page.locator("#list summary").filter({ hasText: "HHI" }).first().press("Enter");
    await expect(page.locator("body")).toMatchAriaSnapshot(tree);
    // What changes by itself is said: the two counts and the answer, and nothing else.
    const live = await page.evaluate(() =>
      [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")].map(({ id }) => id),
    );
    expect(live).toEqual(["status", "count", "series-count", "answer"]);
    const nameless = await page.evaluate(
      () =>
        [...document.querySelectorAll("button, a, summary, select, input")].filter(
          (one) =>
            !one.textContent?.trim() &&
            !one.getAttribute("aria-label") &&
            !document.querySelector(`label[for="${one.id}"]`)?.textContent,
        ).length,
    );
    expect(nameless).toBe(0);
  });
}
