import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { evaluateFormulas, type FormulaResult } from "./support/evaluate-formulas.ts";
import { openSpreadsheet } from "./support/spreadsheet.ts";

const fixtures = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../packages/formulas/fixtures/expressions.json"), "utf8"),
) as readonly (readonly [string, FormulaResult])[];

/** Where this engine does otherwise than Excel, and what it gives instead: each is known, none is ours. */
const engineDeparts: ReadonlyMap<string, FormulaResult> = new Map<string, FormulaResult>([
  // It knows no sign before a sign or an array.
  ['=--"5"', "#NAME?"],
  ["=-{1;2}", "#NAME?"],
  // It joins all digits of a number, not fifteen.
  ['=1/3&""', "0.3333333333333333"],
  // What is left out stays empty instead of being 0.
  ["=IF(FALSE,1,)", null],
  ["=IF(TRUE,,1)", null],
  // Any text is a true condition.
  ['=IF("x",1,2)', 1],
]);

/** Cells of this engine hold 1 and 0 for TRUE and FALSE. */
const held = (cell: unknown): unknown => (typeof cell === "boolean" ? Number(cell) : cell);

const same = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    : a === b;

test("the spreadsheet engine gives what the formulas of a text give", async () => {
  const formulas = fixtures.map(([formula]) => formula);
  const results = await evaluateFormulas(openSpreadsheet(), formulas);
  const differing = fixtures.flatMap(([formula, excel], i) => {
    const expected = engineDeparts.has(formula) ? (engineDeparts.get(formula) ?? null) : excel;
    const result = results[i] ?? null;
    const [ours = [], theirs = []] = [expected, result].map((value) =>
      (Array.isArray(value) ? value.flat() : [value]).map(held),
    );
    const equal = ours.length === theirs.length && ours.every((cell, at) => same(theirs[at], cell));
    return equal ? [] : [`${formula}: ${JSON.stringify(result)}, not ${JSON.stringify(expected)}`];
  });
  expect(differing).toEqual([]);
});
