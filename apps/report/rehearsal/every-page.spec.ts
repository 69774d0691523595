import { expect, test } from "@playwright/test";
import { violations } from "../e2e/violations.ts";
import { pagesByKind } from "../test/page-kinds.ts";

/** Pages that one test looks at, so that those of a large kind share the workers. */
const TOGETHER = 20;

const parts = pagesByKind().flatMap(([kind, addresses]) =>
  Array.from({ length: Math.ceil(addresses.length / TOGETHER) }, (_, at) => {
    const from = at * TOGETHER;
    const part = addresses.slice(from, from + TOGETHER);
    return { name: `${kind} (${from + 1} to ${from + part.length} of ${addresses.length})`, part };
  }),
);

for (const { name, part } of parts) {
  test(`${name}: every page is accessible in both schemes, opened out`, async ({ page }) => {
    const found: string[] = [];
    for (const address of part) {
      await page.goto(address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const { light, dark } = await violations(page);
      found.push(...[...light, ...dark].map((fault) => `${address} ${fault}`));
    }
    expect(found).toEqual([]);
  });
}
