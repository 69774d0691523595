import { TableError, type TableIssue } from "../errors.ts";
import type { SoughtPlace } from "../importers/imported.ts";
import {
  type CellForm,
  column,
  columnsRead,
  departs,
  flowsQuery,
  misfitsQuery,
  type TradeSelect,
} from "../importers/trade-format.ts";
import type { CustomsFile } from "./customs-file.ts";
import { type Line, linesOfRecords } from "./customs-places.ts";
import type { Answers } from "./engine.ts";

/** Problems of one kind that are named; more say the same. */
const NAMED = 10;

const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** The records of a customs file that speak of the products, or whose product cannot be told, in the engine. */
export interface Candidates {
  readonly opened: CustomsFile;
  readonly select: TradeSelect;
  /** Puts a question to the engine. */
  readonly question: (sql: string) => Promise<Answers>;
}

/** Reads a file once and keeps its candidates; numbering its records takes longer and is for what is wrong. */
async function keep({ question, opened, select }: Candidates, isNumbered: boolean): Promise<void> {
  if (isNumbered) await question("SET preserve_insertion_order = true");
  const records = isNumbered
    ? "(SELECT ROW_NUMBER() OVER () AS record_number, * FROM customs_file) AS numbered"
    : "(SELECT 0 AS record_number, * FROM customs_file) AS unnumbered";
  const read = columnsRead(opened.format, opened.headings);
  const condition = opened.format.candidates(select.products, read);
  await question(
    `CREATE OR REPLACE TEMP TABLE candidates AS SELECT record_number, ${read.map(column).join(", ")} FROM ${records} WHERE ${condition}`,
  );
  if (isNumbered) await question("SET preserve_insertion_order = false");
}

/** Whether the cells of a record fit their forms when moved by some columns. */
const fitsMoved = (
  forms: readonly CellForm[],
  headings: readonly string[],
  cells: readonly string[],
  by: number,
): boolean =>
  forms.every(({ heading, pattern }) =>
    new RegExp(`^(${pattern})$`).test(cells[headings.indexOf(heading) + by] ?? ""),
  );

const DEFAULT_ADVICE = "Fetch the file again.";

/** What is wrong with a record whose cell departs from its form. */
function misfitIssue(
  forms: readonly CellForm[],
  form: CellForm,
  { cells, place }: Line,
  headings: readonly string[],
): TableIssue {
  const text = cells[headings.indexOf(form.heading)] ?? "";
  const found = text === "" ? "an empty cell" : `"${text}"`;
  const isNoRecord = form === forms[0] && cells.filter((cell) => cell !== "").length === 1;
  const advice = isNoRecord
    ? "Take the line out if it is a remark."
    : (form.advice?.(text) ?? DEFAULT_ADVICE);
  return {
    ...place(form.heading),
    message: `${form.heading}: expected ${form.expected}, found ${found}. ${advice}`,
  };
}

/** A file whose cells stand beside their headings, told once. */
function movedIssue(
  forms: readonly CellForm[],
  { cells, place }: Line,
  headings: readonly string[],
  records: number,
): TableIssue | undefined {
  const moved = [-1, 1].find((by) => fitsMoved(forms, headings, cells, by));
  if (moved === undefined) return undefined;
  const [found, way] = moved < 0 ? ["left", "right"] : ["right", "left"];
  const message = `expected the cells below their headings, found those of ${records} records one column to the ${found}. Fetch the file again, or move them one column to the ${way}.`;
  return { ...place(forms[0]?.heading ?? ""), message };
}

/** Every record that departs from a form, at its first cell that does. */
async function misfits(candidates: Candidates, forms: readonly CellForm[]): Promise<TableIssue[]> {
  const { opened, question } = candidates;
  await keep(candidates, true);
  const first = forms.map((form, index) => `WHEN ${departs(form)} THEN ${index}`).join(" ");
  const answers = await question(
    `SELECT record_number, form FROM (SELECT record_number, CASE ${first} END AS form FROM candidates) AS formed
WHERE form IS NOT NULL ORDER BY record_number`,
  );
  const named = answers.slice(0, NAMED);
  const lines = await linesOfRecords(
    opened,
    named.map((answer) => Number(answer["record_number"])),
  );
  const [line] = lines.values();
  const moved = line && movedIssue(forms, line, opened.headings, answers.length);
  if (moved !== undefined) return [moved];
  const issues = named.flatMap((answer) => {
    const line = lines.get(Number(answer["record_number"]));
    const form = forms[Number(answer["form"])];
    return line === undefined || form === undefined ? [] : [misfitIssue(forms, form, line, opened.headings)];
  });
  const last = issues.at(-1);
  const rest = answers.length - named.length;
  if (rest === 0 || last === undefined) return issues;
  return issues.with(-1, { ...last, message: `${last.message} ${rest} more records have such cells.` });
}

/** Every record that stands in the file again, alike or with other figures. */
async function repetitions(candidates: Candidates): Promise<TableIssue[]> {
  const { opened, select, question } = candidates;
  const { format } = opened;
  await keep(candidates, true);
  const answers = await question(
    `SELECT record, MIN(record_number) AS first, MAX(record_number) AS again FROM (${format.select(select)}) AS flows
GROUP BY record HAVING COUNT(DISTINCT record_number) > 1 ORDER BY again`,
  );
  const named = answers.slice(0, NAMED);
  const numbers = named.flatMap(({ first, again }) => [Number(first), Number(again)]);
  const lines = await linesOfRecords(opened, numbers);
  return named.flatMap(({ record, first, again }) => {
    const line = lines.get(Number(again));
    if (line === undefined) return [];
    const name = textOf(record)
      .split("|")
      .filter((part) => part !== "")
      .join(", ");
    const message = `expected each record once, found ${name} again; it stands first in line ${lines.get(Number(first))?.line}. It would be counted twice: fetch the file again.`;
    return [{ ...line.place(format.columns.product), message }];
  });
}

/**
 * Reads the records of a customs file that speak of the products and adds up their flows.
 * @throws {TableError} At every record that cannot be understood or stands there twice.
 */
export async function flowsOf(candidates: Candidates): Promise<Answers> {
  const { opened, select, question } = candidates;
  const forms = opened.format.cells(opened.headings);
  await keep(candidates, false);
  const [counted] = await question(misfitsQuery(forms));
  if (Number(counted?.["misfits"]) > 0) throw new TableError(await misfits(candidates, forms));
  const answers = await question(flowsQuery(opened.format, select));
  if (answers.some((row) => Number(row["repeated"]) > 0)) throw new TableError(await repetitions(candidates));
  return answers;
}

/** A flow, by its number, or one of its figures. */
type Sought = Pick<SoughtPlace["sought"], "flow" | "measure">;

/** The first record of every flow or figure that is sought, in their order. */
export async function firstRecords(
  candidates: Candidates,
  sought: readonly Sought[],
): Promise<readonly (Line | undefined)[]> {
  const { opened, select, question } = candidates;
  await keep(candidates, true);
  const answers = await question(flowsQuery(opened.format, select));
  const numbers = sought.map(({ flow, measure }) => {
    const own = measure === undefined ? undefined : answers[flow]?.[`first_${measure}`];
    return Number(own ?? answers[flow]?.["first"]);
  });
  const lines = await linesOfRecords(opened, numbers);
  return numbers.map((number) => lines.get(number));
}

const LISTED = 6;

/** Some words of a column and how many records have each: `RX (3), M (1)`. */
async function wordsOf(question: Candidates["question"], heading: string, table: string): Promise<string> {
  const name = column(heading);
  const answers = await question(
    `SELECT COALESCE(TRIM(${name}), '') AS word, COUNT(*) AS records FROM ${table} GROUP BY 1 ORDER BY 2 DESC, 1`,
  );
  const words = answers.slice(0, LISTED).map(({ word }) => (word === "" ? "nothing" : textOf(word)));
  const more = answers.length - words.length;
  return `${heading} ${words.join(", ")}${more > 0 ? ` and ${more} others` : ""}`;
}

/** What a file holds instead of flows of the products, in words. */
export async function foundInstead({ opened, question }: Candidates): Promise<string> {
  const { product } = opened.format.columns;
  const [counted] = await question("SELECT COUNT(*) AS records FROM candidates");
  const records = Number(counted?.["records"]);
  if (records === 0) return wordsOf(question, product, "customs_file");
  const headings = [product, ...(opened.format.passedOver?.(opened.headings) ?? [])];
  const words = [];
  for (const heading of headings) words.push(await wordsOf(question, heading, "candidates"));
  const { reporter } = opened.format.columns;
  if (reporter !== undefined) words.push(await wordsOf(question, reporter, "candidates"));
  return `${records} records of them that are no totals of imports or exports asked for: ${words.join("; ")}`;
}
