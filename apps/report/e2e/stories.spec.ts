import { readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { word } from "../src/i18n/ui.ts";
import { latest } from "./latest.ts";

/** A reader with a keyboard alone: goes from one place to the next, and counts what is chosen. */
class Reader {
  readonly page: Page;
  clicks = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes on with Tab until something has the focus. */
  async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let step = 0; step < 900; step += 1) {
      await this.page.keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not lead to ${String(target)}.`);
  }

  async choose(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press("Enter");
    this.clicks += 1;
  }

  /** Chooses what downloads a file, and reads it. */
  async download(target: Locator): Promise<string> {
    const [file] = await Promise.all([this.page.waitForEvent("download"), this.choose(target)]);
    return readFileSync(await file.path(), "utf8");
  }
}

const front = (lang: string): string => `/${lang}/editions/${latest}/`;

for (const [lang, other] of [
  ["en", "ja"],
  ["ja", "en"],
] as const) {
  test(`an analyst reads the quarter with the keyboard (${lang})`, async ({ page }) => {
    const reader = new Reader(page);
    await page.goto(`/${lang}/`);
    await expect(page.locator(".key-figure")).toHaveCount(4);
    await test.step("from a tile to the row it rests on in two clicks", async () => {
      await reader.choose(page.locator(".key-figure a.number").nth(0));
      const row = page.getByRole("dialog").locator(`a[href^="/${lang}/data/"]`).first();
      await reader.choose(row);
      expect(reader.clicks).toBe(2);
      await expect(page).toHaveURL(new RegExp(`/${lang}/data/[^#]+#.+`));
      await expect(page.locator(":target")).toBeVisible();
    });
    await test.step("what changed, filtered by an element, each with its cause", async () => {
      await page.goto(`/${lang}/`);
      await reader.choose(page.locator(`.site-nav a[href="/${lang}/changes/"]`));
      const select = page.locator("[data-filter] select");
      await reader.reach(select);
      const rows = page.locator("[data-filter-item]");
      const all = await rows.count();
      for (let step = 0; (await select.inputValue()) !== "Dy"; step += 1) {
        expect(step).toBeLessThan(20);
        await page.keyboard.press("ArrowDown");
      }
      const shown = page.locator("[data-filter-item]:not([hidden])");
      const left = await shown.evaluateAll((items) =>
        items.map((item) => [item.getAttribute("data-codes") ?? "", item.children.length] as const),
      );
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(all);
      expect(left.filter(([codes]) => !codes.split(" ").includes("Dy"))).toEqual([]);
      for (const cell of await shown.locator("td:nth-child(4)").allTextContents())
        expect(cell.trim()).not.toBe("");
    });
    await test.step("the shock monitor in the other language at the same place", async () => {
      await page.goto(front(lang));
      await reader.choose(page.locator(`.rail a[href="${front(lang)}monitor/"]`));
      await expect(page.locator("figure.figure svg").first()).toBeAttached();
      await page.goto(`${front(lang)}monitor/#controls`);
      await reader.choose(page.locator(".site-header__lang"));
      await expect(page).toHaveURL(`${front(other)}monitor/#controls`);
      await expect(page.locator("html")).toHaveAttribute("lang", other);
    });
    await test.step("a figure leaves with its source and its address inside, and its table as a file", async () => {
      await page.goto(`${front(lang)}monitor/`);
      const figure = page.locator("figure#controls");
      const drawing = await reader.download(figure.locator('a[href$="controls.svg"]'));
      expect(drawing).toContain(`/${lang}/editions/${latest}/monitor/#controls`);
      const title = (await figure.locator(".figure__title").textContent()) ?? "?";
      expect(drawing.replace(/<[^>]+>/g, "")).toContain(title.trim().slice(0, 12));
      const table = await reader.download(figure.locator('a[href$="controls.csv"]'));
      expect(table.trim().split("\n").length).toBeGreaterThan(2);
    });
  });

  test(`a journalist checks one figure with the keyboard (${lang})`, async ({ page }) => {
    const reader = new Reader(page);
    // The first page is that of the newest edition; the figure's own address is that of this one.
    await page.goto(`/${lang}/#definitions`);
    const dialog = page.getByRole("dialog");
    await test.step("what is counted, of when, who says it, and who says otherwise", async () => {
      await reader.choose(page.locator(".key-figure").nth(2).locator("a.number").first());
      await expect(dialog).toBeVisible();
      const formula = dialog.locator("code").first();
      await expect(formula).toContainText("REE.DEPENDENCE");
      await expect(dialog.locator(".provenance__facts dd").nth(3)).not.toBeEmpty();
      const rivals = dialog.locator(".provenance__rows").first();
      expect(await rivals.locator("li").count()).toBeGreaterThan(3);
      for (const rival of await rivals.locator("li").allTextContents()) expect(rival).toMatch(/\d[%％]/);
      await expect(rivals.locator("code")).toContainText("REE.DEFINITIONS");
      await expect(dialog.locator(".provenance__sources")).toContainText(word("licence", lang));
      await expect(dialog.locator(".provenance__cite")).toContainText(latest);
      expect(reader.clicks).toBe(1);
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
    });
    await test.step("a lasting address of the figure, and its rows", async () => {
      const figure = page.locator("figure#definitions");
      await reader.choose(figure.locator('a[href$="#definitions"]'));
      await expect(page).toHaveURL(`${front(lang)}#definitions`);
      expect(await reader.download(figure.locator('a[href$="definitions.csv"]'))).toContain("2024");
      const [picture] = await Promise.all([
        page.waitForEvent("download"),
        reader.choose(figure.locator('[data-take="png"]')),
      ]);
      expect(picture.suggestedFilename()).toBe("definitions.png");
      const bytes = readFileSync(await picture.path());
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(bytes.readUInt32BE(16)).toBeGreaterThan(2000);
      // A drawing of marks and words, not an empty sheet.
      expect(bytes.length).toBeGreaterThan(40_000);
      const [workbook] = await Promise.all([
        page.waitForEvent("download"),
        reader.choose(figure.locator('[data-take="xlsx"]')),
      ]);
      expect(workbook.suggestedFilename()).toBe("definitions.xlsx");
      const { Sheets, SheetNames } = read(readFileSync(await workbook.path()));
      const lines = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0] ?? ""] ?? {}, {
        header: 1,
        raw: true,
      });
      const csv = (await figure.locator('a[href$="definitions.csv"]').getAttribute("href")) ?? "";
      const { rows } = await (await page.request.get(csv.replace(/csv$/, "json"))).json();
      for (const row of rows) expect(lines).toContainEqual(row);
      expect(lines.flat().join(" ")).toContain(`REE.DEFINITIONS`);
      expect(lines.at(-1)?.join(" ")).toContain("#definitions");
    });
    await test.step("its table in another order, and the rows that hold a word", async () => {
      const figure = page.locator("figure#definitions");
      await reader.choose(figure.locator("summary"));
      const head = figure.locator("thead th").last();
      await reader.choose(head.locator(".table-sort"));
      await expect(head).toHaveAttribute("aria-sort", "ascending");
      const values = await figure.locator("tbody tr").evaluateAll((rows) =>
        rows.flatMap((row) => {
          const value = (row as HTMLTableRowElement).cells[(row as HTMLTableRowElement).cells.length - 1];
          return value?.querySelector("data")?.getAttribute("value") ?? value?.textContent ?? "";
        }),
      );
      expect(values.length).toBeGreaterThan(3);
      if (values.every((value) => !Number.isNaN(Number(value))))
        expect(values.map(Number)).toEqual(values.map(Number).toSorted((a, b) => a - b));
    });
    await test.step("the citation of the figure, and of the number, which lead back to them", async () => {
      const figure = page.locator("figure#definitions");
      const address = `${await page.locator('link[rel="canonical"]').getAttribute("href")}#definitions`;
      await reader.choose(figure.locator('[data-take="cite"]'));
      const title = ((await figure.locator(".figure__title").textContent()) ?? "?").replace(/\s+/g, " ");
      await expect(dialog.locator("[data-citation]")).toContainText(title.trim());
      await expect(dialog.locator("[data-citation]")).toContainText(address);
      await expect(dialog.locator("pre").first()).toContainText(`@misc{kidorui-${latest}-definitions,`);
      const [item] = JSON.parse(await reader.download(dialog.locator('a[download$=".json"]')));
      expect(item).toMatchObject({ title: title.trim(), URL: address, number: latest });
      await page.keyboard.press("Escape");
      await reader.choose(page.locator(".key-figure").nth(2).locator("a.number").first());
      await expect(dialog.locator("code").first()).toBeVisible();
      const formula = (await dialog.locator("code").first().textContent()) ?? "?";
      await reader.choose(dialog.locator('[data-take="cite"]'));
      await expect(dialog.locator("[data-citation]")).toContainText(`${formula} = `);
      const said = (await dialog.locator("[data-citation]").textContent()) ?? "";
      const place = new URL(/https?:\S+$/.exec(said)?.[0] ?? "");
      expect(place.pathname).toBe(`${front(lang)}numbers/`);
      await page.goto(`${place.pathname}${place.hash}`);
      const entry = page.locator(":target");
      await expect(entry.locator("code").first()).toContainText("REE.");
      const shown = ((await entry.locator(".provenance__facts dd").first().textContent()) ?? "?").split(
        /[（(]/,
      )[0];
      await reader.choose(entry.locator('[data-take="history"]'));
      const lines = dialog.locator("tbody tr");
      await expect(lines.last()).toContainText(latest);
      await expect(lines.last()).toContainText(shown?.trim() ?? "?");
      expect(await lines.count()).toBeGreaterThan(3);
      // Each edition answers for itself, by its own record.
      expect(new Set(await lines.locator("td").allTextContents()).size).toBeGreaterThan(1);
    });
    await test.step("what is contested, what was corrected, and where to report an error", async () => {
      await page.goto(`${front(lang)}limits/`);
      await expect(page.locator("#contested")).toContainText("2010");
      await reader.choose(page.locator(`.site-nav a[href="/${lang}/about/"]`));
      await expect(page.locator('#errors a[href$="/issues/new"]')).toBeVisible();
      await expect(page.locator("#licence")).toContainText("CC BY 4.0");
      await reader.choose(page.locator(`.site-nav a[href="/${lang}/data/"]`));
      await reader.choose(page.locator(`main a[href="/${lang}/data/errata/"]`).first());
      await expect(page).toHaveURL(new RegExp(`/${lang}/data/errata/$`));
      const table = await reader.download(page.locator('main a[href="/data/errata.csv"]'));
      expect(table).toContain("corrected_edition_id");
    });
  });

  test(`a researcher cites and computes again with the keyboard (${lang})`, async ({ page }) => {
    const reader = new Reader(page);
    await test.step("an edition is cited by name and hash, and its record is a file", async () => {
      await page.goto(`/${lang}/`);
      await reader.choose(page.locator(`.site-nav a[href="/${lang}/editions/"]`));
      const edition = page.locator(`[id="${latest}"]`);
      const hash = (await edition.locator("code.hash").textContent()) ?? "?";
      await reader.choose(edition.locator("summary"));
      await expect(edition.locator("pre")).toContainText(`@`);
      await expect(edition.locator("pre")).toContainText(hash);
      const record = JSON.parse(await reader.download(edition.locator(`a[href="/editions/${latest}.json"]`)));
      expect(record.edition).toBe(latest);
      expect(Object.keys(record.figures).length).toBeGreaterThan(500);
    });
    await test.step("the tables have a description for programs, and each its terms", async () => {
      await reader.choose(page.locator(`.site-nav a[href="/${lang}/data/"]`));
      const described = JSON.parse(await reader.download(page.locator('a[href="/data/datapackage.json"]')));
      expect(described.resources.length).toBeGreaterThan(40);
    });
    await test.step("a method has its formula, its units and its reference", async () => {
      await page.goto(`/${lang}/methods/hhi/`);
      await expect(page.locator("main math, main .katex").first()).toBeAttached();
    });
    await test.step("a published number comes out again where its formula is typed, and can be changed", async () => {
      await page.goto(front(lang));
      const number = page.locator(".key-figure").nth(2).locator("a.number").first();
      const printed = Number(await number.locator("data").getAttribute("value"));
      await reader.choose(number);
      await reader.choose(page.getByRole("dialog").locator(".provenance__try").first());
      const answer = page.locator("#formula-answer .formula-answer__value data");
      await expect(answer).toHaveAttribute("value", String(printed));
      const field = page.getByRole("combobox").first();
      await field.fill(`=REE.DEPENDENCE("JPN","CHN",,,"value","metals","direct","${latest}")`);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await expect(answer).not.toHaveAttribute("value", String(printed));
    });
  });
}
