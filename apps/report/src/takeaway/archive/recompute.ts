// The program within the archive of an edition: computes every number that it published again, from the tables beside
// it alone, and says which are not as published. Bundled into one file, it needs nothing but Node.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AnyRow,
  Dataset,
  tables as definitions,
  showsMistake,
  type TableDefinition,
  type TableName,
  type Tables,
  tableNames,
} from "@kidorui/core";
import { parseTable } from "@kidorui/core/node";
import { Evaluator, parseExpression } from "@kidorui/formulas/expression";
import Papa from "papaparse";
import { takeawayWords } from "../../i18n/takeaway.ts";
import { langs } from "../../lib/lang.ts";
import { fill } from "../../lib/text.ts";
import { NUMBERS, servedText, TABLES } from "./names.ts";

const folder = import.meta.dirname;
/** Computers differ in the last digits of a logarithm. */
const TOLERANCE = 1e-12;

const read = (path: string): string => readFileSync(join(folder, path), "utf8").replace(/^\uFEFF/, "");

/** The rows of a table; an apostrophe that keeps a spreadsheet from computing a text is no part of it. */
function rowsOf(name: TableName): readonly AnyRow[] {
  const definition: TableDefinition = definitions[name];
  const { rows, issues } = parseTable(
    definition,
    name,
    new TextEncoder().encode(read(`${TABLES}/${name}.csv`)),
  );
  const [issue] = issues;
  if (issue) throw new Error(`${name}.csv:${issue.line}: ${issue.message}`);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        typeof cell === "string" ? servedText(cell) : cell,
      ]),
    ),
  );
}

interface Published {
  readonly edition: string;
  readonly formula: string;
  readonly value: string;
}

const published = Papa.parse<Published>(read(NUMBERS), { header: true, skipEmptyLines: true }).data.map(
  (one) => ({
    ...one,
    formula: servedText(one.formula),
  }),
);

const dataset = new Dataset(
  Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as unknown as Tables,
);

/** Functions whose method was corrected after an edition was issued: it keeps what it said. */
const corrected = (edition: string): ReadonlySet<string> =>
  new Set(
    dataset.tables.errata
      .filter((erratum) => showsMistake(dataset.edition(edition).row, erratum))
      .flatMap(({ function_ids }) => function_ids.split(" ").filter(Boolean)),
  );

const evaluators = new Map<string, Evaluator>();
const evaluatorOf = (edition: string): Evaluator => {
  const known = evaluators.get(edition) ?? new Evaluator(dataset, edition);
  evaluators.set(edition, known);
  return known;
};

let [same, method] = [0, 0];
const differing: string[] = [];
for (const { edition, formula, value } of published) {
  const { content } = evaluatorOf(edition).evaluate(parseExpression(formula)).value;
  const isSame =
    Math.abs(Number(content) - Number(value)) <= TOLERANCE * Math.max(1, Math.abs(Number(value)));
  const calls = formula.match(/(?<=\bREE\.)[A-Z0-9]+/g) ?? [];
  if (typeof content === "number" && isSame) same += 1;
  else if (calls.some((id) => corrected(edition).has(id))) method += 1;
  else differing.push(`${formula}: ${value} → ${String(content)}`);
}

for (const line of differing) console.log(line);
const said = { same, method, all: published.length };
for (const lang of langs) console.log(fill(takeawayWords.recomputed[lang], said));
if (method > 0) for (const lang of langs) console.log(fill(takeawayWords.corrections[lang], said));
process.exitCode = differing.length > 0 ? 1 : 0;
