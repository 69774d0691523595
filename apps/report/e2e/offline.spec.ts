import { expect, test } from "@playwright/test";

test.use({ serviceWorkers: "allow" });

test("visited pages are read without a connection, the first one too, and others are not", async ({
  page,
  context,
}) => {
  const isKept = (path: string) =>
    page.evaluate(async (at) => (await caches.match(at, { ignoreVary: true })) !== undefined, path);
  await page.goto("/en/glossary/");
  await expect.poll(() => isKept("/en/glossary/")).toBe(true);
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  await page.goto("/ja/about/");
  await expect.poll(() => isKept("/ja/about/")).toBe(true);
  const about = await page.getByRole("heading", { level: 1 }).textContent();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(about ?? "?");
  await page.goto("/en/glossary/?from=elsewhere");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "?");
  const style = await page.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
  expect(style).toContain("Source Sans");
  await expect(page.goto("/en/methods/")).rejects.toThrow();
  await context.setOffline(false);
  await page.goto("/en/methods/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const kept = await page.evaluate(async () => (await (await caches.open("kidorui-visited")).keys()).length);
  expect(kept).toBeGreaterThan(5);
});
