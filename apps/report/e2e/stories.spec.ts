import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
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

for (const lang of ["en", "ja"] as const) {
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
