import { Evaluator, gridOf, parseExpression } from "@kidorui/formulas/expression";
import { expect, test } from "vitest";
import { profileCodes } from "../../src/models/profile.ts";
import { pageOf } from "../../src/text/report.ts";
import { dataset, text } from "../dataset.ts";

test.each([
  ["element", "elements"],
  ["country", "countries"],
] as const)(
  "the template %s is for all that has such a page, and for nothing else of a kind",
  (name, kind) => {
    const each = pageOf(text, name).names.each;
    expect(each?.name).toBe(name);
    for (const edition of dataset.editionIds) {
      const { value } = new Evaluator(dataset, edition).evaluate(parseExpression(each?.formula ?? ""));
      const things = gridOf(value.content).flat();
      const codes = profileCodes(dataset.edition(edition), kind);
      expect(codes.length).toBeGreaterThan(10);
      expect(things).toEqual(expect.arrayContaining([...codes]));
    }
  },
);
