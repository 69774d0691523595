import { expect, test } from "@playwright/test";
import { latest } from "./latest.ts";

const PAGES = [
  "/en/glossary/",
  "/ja/methods/",
  `/en/editions/${latest}/resilience/numbers/`,
  `/ja/editions/${latest}/countries/USA/`,
];

for (const path of PAGES)
  test(`a link to a place far down finds it: ${path}`, async ({ page }) => {
    await page.goto(path);
    const places = await page
      .locator("main :is(.entry, .section, .provenance)[id]")
      .evaluateAll((shown) => shown.map(({ id }) => id));
    expect(places.length).toBeGreaterThan(4);
    const screen = page.viewportSize()?.height ?? 0;
    for (const part of [0.3, 0.6, 0.9]) {
      const id = places[Math.floor(places.length * part)] ?? "";
      const top = () =>
        page.locator(`[id="${id}"]`).evaluate((place) => Math.round(place.getBoundingClientRect().top));
      const isFound = async () => {
        await expect.poll(top).toBeGreaterThanOrEqual(0);
        await expect.poll(top).toBeLessThan(screen);
      };
      await page.goto("about:blank");
      await page.goto(`${path}#${encodeURIComponent(id)}`);
      await isFound();
      await page.goto("about:blank");
      await page.goto(path);
      await page.evaluate((to) => {
        location.hash = to;
      }, id);
      await isFound();
    }
  });
