import { Evaluator, gridOf, parseExpression } from "@kidorui/formulas/expression";
import { expect, test } from "vitest";
import { allPairs } from "../../src/models/edition-pairs.ts";
import { profileCodes } from "../../src/models/profile-codes.ts";
import { pageOf } from "../../src/text/report.ts";
import { dataset, text } from "../dataset.ts";

test.each([
  ["element", "elements", 17],
  ["country", "countries", 10],
  ["product", "products", 1],
  ["event", "events", 2],
] as const)(
  "the template %s is for all that has such a page, and for nothing else of a kind",
  (name, kind, least) => {
    const each = pageOf(text, name).names.each;
    expect(each?.name).toBe(name);
    for (const edition of dataset.editionIds) {
      const { value } = new Evaluator(dataset, edition).evaluate(parseExpression(each?.formula ?? ""));
      const things = gridOf(value.content).flat();
      const codes = profileCodes(dataset.edition(edition), kind);
      expect(codes.length).toBeGreaterThanOrEqual(least);
      expect(things).toEqual(expect.arrayContaining([...codes]));
    }
  },
);

test("the template of changes is for every edition that a newer one is compared with", () => {
  const each = pageOf(text, "changes").names.each;
  expect(each?.name).toBe("older");
  const { value } = new Evaluator(dataset, dataset.latest).evaluate(parseExpression(each?.formula ?? ""));
  const olders = allPairs(dataset, {}).map(({ older }) => older);
  expect(olders.length).toBeGreaterThan(3);
  expect(gridOf(value.content).flat()).toEqual(expect.arrayContaining(olders));
});
