import { expect, test } from "@playwright/test";
import { pagesByKind } from "../e2e/page-kinds.ts";
import { violations } from "../e2e/violations.ts";

for (const [kind, addresses] of pagesByKind()) {
  test(`${kind}: every page is accessible in both schemes, opened out (${addresses.length})`, async ({
    page,
  }) => {
    const found: string[] = [];
    for (const address of addresses) {
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
