import { compareEditionIds, Dataset, rowId } from "@kidorui/core";
import { citationOf } from "@kidorui/formulas";
import { ExpressionError, FormulaError, gridOf, type Scalar } from "@kidorui/formulas/expression";
import { worktreeTables } from "../editions/read-tables.ts";
import { type Answer, answerTo } from "../formula/answer.ts";
import { rawText } from "../formula/cells.ts";
import { folderOf, readArguments, UsageError } from "./context.ts";
import { textTable } from "./text-table.ts";

export const EVAL_USAGE = `       data eval '=formula'        value, unit, rows and sources of a formula
         --edition id        on this edition, if not on the newest
         --json              for programs
         --data folder       the data folder, if it is not the repository's`;

const options = {
  data: { type: "string" },
  edition: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Rows of a table that are shown to a person. */
const SHOWN = 20;

/** What stands under a text: one mark for a character, another for one of full width, which takes two places. */
const under = (text: string, narrow: string, wide: string): string =>
  [...text].map((character) => (/[\u1100-\uffdc]/.test(character) ? wide : narrow)).join("");

/** A fault of a formula under the place it stands in. */
function pointed(formula: string, error: ExpressionError): string {
  const { start, end } = error.span;
  const marks = under(formula.slice(start, end), "^", "^^") || "^";
  return `column ${start + 1}: ${error.message}\n${formula}\n${under(formula.slice(0, start), " ", "\u3000")}${marks}`;
}

const cellData = (cell: Scalar) =>
  cell instanceof FormulaError ? { error: cell.name, reason: cell.text } : (cell ?? "");

function asData({ value, published, edition, rows, sources }: Answer) {
  const { content, unit } = value;
  return {
    value: Array.isArray(content)
      ? gridOf(content).map((row) => row.map(cellData))
      : gridOf(content).flat().map(cellData)[0],
    unit: unit ?? null,
    edition,
    formula: published,
    rows: rows.map((ref) => ({ table: ref.table, id: rowId(ref) })),
    sources: sources.map(({ source_id }) => source_id),
  };
}

function asLines({ value, published, edition, rows, sources }: Answer): readonly string[] {
  const { content, unit } = value;
  const grid = gridOf(content);
  const table = textTable(grid.slice(0, SHOWN).map((row) => row.map(rawText)));
  return [
    ...table,
    ...(grid.length > SHOWN ? [`… ${grid.length - SHOWN} more rows`] : []),
    ...(content instanceof FormulaError ? [content.text.en] : []),
    `unit     ${unit ?? "none"}`,
    `edition  ${edition}`,
    `formula  ${published}`,
    ...rows.map((ref) => `row      ${ref.table}: ${rowId(ref)}`),
    ...sources.map((source) => `source   ${citationOf(source, "", "en")}`),
  ];
}

/** `data eval`: what a formula gives, and what it rests on. */
export async function evalCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  const [formula, ...rest] = positionals;
  if (formula === undefined || rest.length > 0) {
    throw new UsageError(`eval: expected one formula in quotes, received ${positionals.length}.`);
  }
  const dataset = new Dataset(await worktreeTables(folderOf(values.data)));
  const edition = values.edition ?? dataset.latest;
  if (!dataset.editionIds.includes(edition)) {
    const known = dataset.editionIds.toSorted(compareEditionIds).join(", ");
    throw new UsageError(`--edition: expected one of ${known}, received "${edition}".`);
  }
  try {
    const answer = answerTo(formula, dataset, edition);
    console.log(values.json ? JSON.stringify(asData(answer), null, 2) : asLines(answer).join("\n"));
    return answer.value.content instanceof FormulaError ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (values.json)
      console.log(JSON.stringify({ error: { ...error.span, message: error.message } }, null, 2));
    else console.error(pointed(formula, error));
    return 1;
  }
}
