import { readFileSync } from "node:fs";
import { Evaluator, parseExpression } from "@kidorui/formulas/expression";
import { describe, expect, test } from "vitest";
import { writeBoth } from "../../src/text/read-page.ts";
import { Report } from "../../src/text/report.ts";
import { dataset, host } from "./support.ts";

const read = (file: string): [string, string] => [
  file,
  readFileSync(new URL(`front/${file}`, import.meta.url), "utf8"),
];
const report = new Report(
  Object.fromEntries(["front.names", "front.en.md", "front.ja.md"].map(read)),
  "test/text/front",
);

// A page as a quarter's author would write it, on every edition of the data.
describe.each(dataset.editionIds)("a front page of %s", (edition) => {
  const written = writeBoth(report.page("front"), dataset, edition, { en: host("en"), ja: host("ja") });

  test("is whole in both languages, with what the edition has", () => {
    for (const { title, lead, tiles, sections } of Object.values(written)) {
      expect(title.plain).toMatch(/20\d\d/);
      expect(lead.length).toBe(written.en.lead.length);
      expect(tiles.length).toBe(written.en.tiles.length);
      expect(sections.map(({ id }) => id)).toEqual(["mining", "chain"]);
    }
  });

  test("prints no number whose formula gives another one", () => {
    const evaluator = new Evaluator(dataset, edition);
    for (const { numbers } of Object.values(written)) {
      expect(numbers.length).toBeGreaterThan(2);
      for (const { formula, value } of numbers)
        expect([formula, evaluator.evaluate(parseExpression(formula)).value.content]).toEqual([
          formula,
          value,
        ]);
    }
  });
});

test("a page of which a file is missing says which three it is of", () => {
  expect(() => report.page("claims")).toThrow(
    "test/text/front/claims.names:1:1: The file is missing: a page is three files, claims.names, claims.en.md and claims.ja.md.",
  );
});
