import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { latest } from "./latest.ts";

for (const lang of ["en", "ja"]) {
  test(`a figure is shown on a page of others, in a frame of the height that it is offered with (${lang})`, async ({
    page,
  }) => {
    await page.route("https://**", (route) => route.fulfill({ body: "The page of the figure." }));
    await page.goto(`/${lang}/editions/${latest}/`);
    const figure = page.locator("figure.figure[id]").first();
    const title = (await figure.locator(".figure__title").textContent()) ?? "";
    await figure.locator('[data-take="embed"]').click();
    const codes = page.getByRole("dialog").locator("pre");
    await expect(codes).toHaveCount(2);
    const [frameCode, drawingCode] = await codes.allTextContents();
    const server = await serveForeign(`<!doctype html><title>x</title>${frameCode}${drawingCode}`);
    try {
      const { port } = server.address() as AddressInfo;
      for (const width of [360, 700]) {
        await page.setViewportSize({ width: width + 16, height: 1200 });
        await page.goto(`http://127.0.0.1:${port}/`);
        const frame = page.frameLocator("iframe");
        await expect(frame.locator(".figure__title")).toBeVisible();
        await expect(frame.locator(".figure__title")).toHaveText(title);
        await expect(frame.locator("svg:visible")).toHaveCount(1);
        await expect(frame.locator("script")).toHaveCount(0);
        const room = await frame
          .locator("html")
          .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
            scrollHeight - clientHeight,
            scrollWidth - clientWidth,
          ]);
        expect(room).toEqual([0, 0]);
        expect(await page.locator("img").evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(
          720,
        );
      }
      await page.frameLocator("iframe").locator(".figure__source a").last().click();
      await page.waitForURL(new RegExp(`^https://.*/${lang}/editions/${latest}/#`));
    } finally {
      server.close();
    }
  });
}

test("a figure in a frame is dark where its reader wants it", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`/en/editions/${latest}/`);
  const drawing = await page.locator('figure a[href$=".svg"]').first().getAttribute("href");
  await page.goto(`/embed${drawing?.replace("/figures/", "/").replace(".svg", ".html")}`);
  const ground = await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(ground).toBe("rgb(20, 23, 28)");
});

/** Serves a page of another origin. */
function serveForeign(html: string): Promise<Server> {
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
  );
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
