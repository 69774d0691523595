import { readdirSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const dist = join(import.meta.dirname, "../dist");

/** One page of each kind: the first of every folder with the same ancestors but for its own name. */
const kinds = [
  ...new Map(
    readdirSync(dist, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("index.html"))
      .sort()
      .map((path) => {
        const parts = path.split("/").slice(0, -1);
        return [
          parts.map((part, i) => (i < 2 || part === "numbers" ? part : "*")).join("/"),
          `/${parts.join("/")}${parts.length ? "/" : ""}`,
        ] as const;
      }),
  ).values(),
];

for (const scheme of ["light", "dark"] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });
    for (const address of kinds) {
      test(`${address} is accessible and asks no other host`, async ({ page, baseURL }) => {
        const foreign: string[] = [];
        page.on("request", (request) => {
          if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
        });
        await page.goto(address);
        const axe = new AxeBuilder({ page });
        // Only colours differ between the schemes.
        if (scheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(foreign).toEqual([]);
      });
    }
  });
}
