import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { evaluateFormulas, type FormulaResult } from "./support/evaluate-formulas.ts";
import { differences } from "./support/parity.ts";
import { formulasIn, type Published, publishedFormulas } from "./support/published.ts";
import { openSpreadsheet } from "./support/spreadsheet.ts";

const report = join(import.meta.dirname, "../../report/dist");
const fixture = formulasIn(
  readFileSync(join(import.meta.dirname, "fixtures/page.html"), "utf8"),
  "page.html",
);
const sheet = openSpreadsheet();

/** Formulas handed to the engine at once: it gives one calculation half a minute. */
const BATCH = 200;

async function evaluated(published: readonly Published[]) {
  const formulas = [...new Set(published.map(({ formula }) => formula))];
  const known = new Map<string, FormulaResult>();
  for (let start = 0; start < formulas.length; start += BATCH) {
    const batch = formulas.slice(start, start + BATCH);
    const results = await evaluateFormulas(sheet, batch);
    batch.forEach((formula, i) => {
      known.set(formula, results[i] ?? null);
    });
  }
  return known;
}

test("formulas and values are found in a page, whatever the quotes and entities", () => {
  expect(fixture.map(({ formula, value }) => [formula, value])).toEqual([
    ["=REE.HHI({60;30;10})", "0.46"],
    ["=INDEX(REE.SHARES({60;30;10}),2,1)", "0.3"],
    ["=REE.SHARES({60;30;10})", undefined],
    ['=IF("a"<>"b","JPN","&")', "JPN"],
  ]);
});

test("the comparison passes what is equal and names what is not", async () => {
  const wrong = [
    { page: "a", formula: "=REE.HHI({60;30;10})", value: "0.4600001" },
    { page: "a", formula: "=REE.HHI({0;0})", value: undefined },
    { page: "a", formula: "=REE.NOSUCH(1)", value: undefined },
  ];
  const results = await evaluated([...fixture, ...wrong]);
  expect(differences(fixture, results)).toEqual([]);
  expect(differences(wrong, results)).toEqual([
    "a: =REE.HHI({60;30;10}) shows 0.46, the page has 0.4600001.",
    "a: =REE.HHI({0;0}) shows #DIV/0!.",
    "a: =REE.NOSUCH(1) shows #NAME?.",
  ]);
});

test("every number of the report is what its formula gives in a spreadsheet", async () => {
  expect(existsSync(report), "the report is not built").toBe(true);
  const published = publishedFormulas(report);
  const results = await evaluated(published);
  expect(differences(published, results)).toEqual([]);
  expect(results.size).toBeGreaterThanOrEqual(300);
});
