import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pageKinds } from "./page-kinds.ts";

/** What axe finds wrong with a page, with the first element of each. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // No page has a frame, so that axe can run in the page itself and needs no second one; and what
  // passes is not asked for, which takes longer to describe than to find.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (rules) axe.withRules([...rules]);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Widths of screens, from a small phone to a large desk. */
const WIDTHS = [320, 390, 768, 1280, 1920];

/** What stands out of a page to the right, so that it can be moved sideways: its first element. */
const standsOut = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.at(-1)?.outerHTML.slice(0, 200) ?? `${scrollWidth} of ${clientWidth}`;
  });

for (const address of pageKinds()) {
  test(`${address} is accessible in both schemes, fits every screen and asks no other host`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
    });
    await page.goto(address);
    expect(await page.locator("iframe, frame").count()).toBe(0);
    expect(await violations(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    // Only colours differ between the schemes.
    expect(await violations(page, ["color-contrast", "link-in-text-block"]), "dark").toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await standsOut(page), `${width} wide`).toBeUndefined();
    }
    expect(foreign).toEqual([]);
  });
}
