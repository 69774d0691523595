import { expect, type Page, test } from "@playwright/test";
import { pageKinds } from "../test/page-kinds.ts";
import { violations } from "./violations.ts";

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
    expect(await violations(page)).toEqual({ light: [], dark: [] });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await standsOut(page), `${width} wide`).toBeUndefined();
    }
    expect(foreign).toEqual([]);
  });
}
