import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const cdn = "https://appsforoffice.microsoft.com/**";
const stub = readFileSync(join(import.meta.dirname, "excel-stub.js"), "utf8");
const host = readFileSync(join(import.meta.dirname, "../test/support/fake-host.js"), "utf8");
const officeJs = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
const { functions } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../dist/functions.json"), "utf8"),
) as { functions: readonly { id: string }[] };

interface Sheet {
  cells: Record<string, string>;
  active: string;
  writes?: number;
  frozen?: boolean;
}
declare global {
  interface Window {
    sheet: Sheet;
    registered: Record<string, unknown>;
    fakeExcel: { invoke(id: string, args: readonly unknown[]): Promise<unknown>; actions: string[] };
  }
}

/** Opens the pane in a stand-in for Excel whose sheet holds some cells. */
async function openInExcel(
  page: Page,
  cells: Record<string, string | number> = {},
  query = "",
): Promise<void> {
  await page.route(cdn, (route) => route.fulfill({ contentType: "text/javascript", body: stub }));
  await page.goto(`/taskpane.html${query}`);
  await page.evaluate((content) => Object.assign(window.sheet.cells, content), cells);
  await expect(page.locator("#explain")).toBeEnabled();
}

const answer = (page: Page) => page.locator("#answer");

test("functions.js registers every function as soon as office.js is there", async ({ page }) => {
  await openInExcel(page);
  const ids = await page.evaluate(() => Object.keys(window.registered));
  expect(ids).toEqual(functions.map(({ id }) => id));
});

test("the list is searched in both languages", async ({ page }) => {
  await openInExcel(page);
  await expect(page.locator(".function")).toHaveCount(functions.length);
  await expect(page.locator(".family")).toHaveText([
    "Look up data",
    "Concentration of supply",
    "Dependence on imports",
    "Stocks and time",
    "Scenarios",
    "Units, names and provenance",
  ]);
  await page.getByLabel("Find a function").fill("herfindahl");
  await expect(page.locator(".family")).toHaveCount(0);
  await expect(page.locator(".function__name").first()).toHaveText("HHI");
  await page.getByLabel("Find a function").fill("=REE.shar");
  await expect(page.locator(".function__name").first()).toHaveText("SHARES");
  await page.getByLabel("Find a function").fill("集中度");
  await expect(page.locator(".function")).not.toHaveCount(0);
  await page.getByLabel("Find a function").fill("no such thing");
  await expect(page.locator("#count")).toHaveText("0 functions");
});

test("an example goes into the selected cell with its label, but never over what is there", async ({
  page,
}) => {
  await openInExcel(page);
  await page.getByText("HHI", { exact: true }).click();
  const insert = page.getByRole("button", { name: "Insert at the selected cell" });
  await insert.click();
  await expect(answer(page)).toContainText("Sheet1!B2:C2");
  const cells = await page.evaluate(() => window.sheet.cells);
  expect(cells["C2"]).toBe("=REE.HHI({60;30;10})");
  expect(cells["B2"]).toContain("Herfindahl");
  await insert.click();
  await expect(answer(page)).toContainText("Nothing was changed");
  expect(await page.evaluate(() => window.sheet.writes)).toBe(1);
});

test("an error cell is explained from its own formula and the cells it points to", async ({ page }) => {
  await openInExcel(page, { B2: "=REE.HHI(A1:A2)", A1: 5, A2: -1 });
  await page.locator("#explain").click();
  await expect(answer(page)).toContainText("#NUM!");
  await page.evaluate(() =>
    Object.assign(window.sheet.cells, { B2: '=REE.PRODUCTION("REE","mine","AUS",1850)' }),
  );
  await page.locator("#explain").click();
  await expect(answer(page)).toContainText("#N/A");
  await page.evaluate(() => Object.assign(window.sheet.cells, { B2: "=SUM(1,2)" }));
  await page.locator("#explain").click();
  await expect(answer(page)).toContainText("no REE formula");
});

test("an error is explained in Japanese where Office is", async ({ page }) => {
  await openInExcel(page, { B2: "=REE.HHI(A1:A2)", A1: 5, A2: -1 }, "?office=ja-JP");
  await page.locator("#explain").click();
  await expect(answer(page)).toHaveText("#NUM! valuesの2行1列目：0以上の数値を指定する（指定値：-1）。");
});

test("from the keyboard the buttons for the sheet and the search come before the list", async ({ page }) => {
  await openInExcel(page, { B2: "=SUM(1,2)" });
  await page.keyboard.press("Tab");
  const order: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    order.push(
      await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || ""),
    );
    await page.keyboard.press("Tab");
  }
  expect(order).toEqual(["language", "explain", "reenter", "freeze", "query", "SUMMARY"]);
  await page.locator("#explain").press("Enter");
  await expect(answer(page)).toContainText("no REE formula");
  await page.locator("summary").first().press("Enter");
  await expect(page.getByRole("heading", { level: 3, name: "Arguments" })).toBeVisible();
});

test("formulas are entered again, others are left, and a selection is frozen", async ({ page }) => {
  await openInExcel(page, { A1: "=REE.HHI(C1:C3)", A2: "=SUM(1,2)", A3: "text", B1: "=1+ree.hhi(3)" });
  await page.locator("#reenter").click();
  await expect(answer(page)).toContainText("2");
  expect(await page.evaluate(() => window.sheet.writes)).toBe(2);
  await page.locator("#freeze").click();
  await expect(answer(page)).toContainText("Sheet1!B2");
  expect(await page.evaluate(() => window.sheet.frozen)).toBe(true);
});

test("the data behind the cells are named: edition, date and fingerprint", async ({ page }) => {
  await openInExcel(page);
  await expect(page.locator("#identity")).toHaveText(
    /edition \d{4}Q\d\S*, as of \d{4}-\d\d-\d\d, [0-9a-f]{12}/,
  );
});

test("the pane follows the language of Office and can be switched", async ({ page }) => {
  await openInExcel(page, {}, "?office=ja-JP");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.getByLabel("関数を探す")).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByLabel("Find a function")).toBeVisible();
});

test("without the CDN the list still works and the pane says what is missing", async ({ page }) => {
  await page.route(cdn, (route) => route.abort());
  await page.goto("/taskpane.html");
  await expect(page.locator("#status")).toContainText("Not connected to Excel");
  await expect(page.locator(".function")).toHaveCount(functions.length);
  await expect(page.locator("#explain")).toBeDisabled();
});

test("a host that never answers is given up after five seconds", async ({ page }) => {
  await page.route(cdn, (route) => route.fulfill({ contentType: "text/javascript", body: stub }));
  await page.goto("/taskpane.html?office=never");
  await expect(page.locator(".function")).toHaveCount(functions.length);
  await expect(page.locator("#status")).toContainText("Not connected to Excel");
});

test("Microsoft's office.js, opened as Excel on Windows opens it, runs our functions in the pane's page", async ({
  page,
}) => {
  await page.addInitScript(host);
  await page.route("https://**", (route) => route.abort());
  await page.route(cdn, (route) => {
    const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    return route.fulfill({ path: join(officeJs, path) });
  });
  await page.goto(`/taskpane.html?_host_Info=${encodeURIComponent("Excel$Win32$16.01$en-US$$$$0")}`);
  await page.waitForFunction(() => typeof Excel === "object" && CustomFunctions.Error !== undefined);
  const invoke = (id: string, args: readonly unknown[]) =>
    page.evaluate(([name, values]) => window.fakeExcel.invoke(name, values), [id, args] as const);
  expect(await invoke("HHI", [[[60], [30], [10]], null])).toEqual({ value: 0.46 });
  expect(await invoke("HHI", [[[0]], null])).toMatchObject({ error: "#DIV/0!" });
  expect(await invoke("PRODUCTION", ["REE", "mine", "AUS", 1850, null, null])).toMatchObject({
    error: "#N/A",
  });
});

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

for (const colorScheme of ["light", "dark"] as const) {
  for (const language of ["en-US", "ja-JP"]) {
    test(`no accessibility fault and no sideways scrolling: ${colorScheme}, ${language}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      await openInExcel(page, {}, `?office=${language}`);
      await page.getByText("HHI", { exact: true }).click();
      await page.locator("#explain").click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}
