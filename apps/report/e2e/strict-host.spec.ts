import { expect, type Page, test } from "@playwright/test";
import { FORMULA_PATH } from "../src/formula/address.ts";
import { latest } from "./latest.ts";

/** Serves each page with what a host allows it on top of what the page allows itself. */
async function serve(page: Page, allowed: string): Promise<void> {
  await page.route(/\/$|\.html$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), "content-security-policy": allowed },
    });
  });
}

const faultsOf = (page: Page): readonly string[] => {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", ({ message }) => faults.push(message));
  return faults;
};

for (const lang of ["en", "ja"]) {
  test(`a page allows scripts of its own site alone, and what compiles where it must (${lang})`, async ({
    page,
  }) => {
    const faults = faultsOf(page);
    const ownOf = (): Promise<string | null> =>
      page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    for (const path of ["", `editions/${latest}/`, "glossary/", FORMULA_PATH, "lab/"]) {
      await page.goto(`/${lang}/${path}`);
      expect(await ownOf()).toBe("script-src 'self'");
    }
    await page.goto(`/${lang}/lab/chain/`);
    expect(await ownOf()).toBe("script-src 'self' 'wasm-unsafe-eval'");
    await page.locator("#chain-open").press("Enter");
    await expect(page.locator("#chain-result")).toContainText(/\d/);
    expect(faults).toEqual([]);
  });

  test(`where a host refuses WebAssembly, the page says so and can be used all the same (${lang})`, async ({
    page,
  }) => {
    await serve(page, "script-src 'self'");
    await page.goto(`/${lang}/lab/chain/`);
    await page.locator("#chain-open").press("Enter");
    await expect(page.getByRole("alert")).toContainText("WebAssembly");
    await expect(page.locator("#chain-live")).toBeHidden();
    await page.goto(`/${lang}/search/`);
    await page.locator("#search-words").fill("Nd");
    await page.locator("#search-words").press("Enter");
    await expect(page.getByRole("alert")).toContainText("WebAssembly");
    await expect(page.locator("#search-state")).toBeEmpty();
  });
}
