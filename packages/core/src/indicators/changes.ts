import type { Dataset, Edition } from "../dataset/dataset.ts";
import { type AnyRow, factId, seriesId } from "../dataset/row-id.ts";
import { chosenRows } from "../dataset/untyped.ts";
import { type TableName, tableNames } from "../tables/registry.ts";
import { definitionOf } from "./observation.ts";

/** One fact whose number differs between two editions. */
export interface Change {
  readonly table: TableName;
  readonly factId: string;
  readonly series: string;
  /** Empty for tables without time. */
  readonly period: string;
  readonly before: number | null;
  readonly after: number | null;
  /**
   * `new-data`: there was no number. `digits`: the same number to the digits printed before.
   * `revision`: another number. `correction`: another number of the same source, or one that its
   * publisher prints otherwise, set right by this project. `not-listed`: the newer list leaves the fact out; its old number
   * stays visible as an alternative. `withdrawn`: the publisher no longer gives a number.
   */
  readonly cause: "new-data" | "digits" | "revision" | "correction" | "not-listed" | "withdrawn";
  readonly sourceBefore: string | null;
  readonly sourceAfter: string | null;
}

/** Digits a number is printed with; trailing zeros of a whole number are taken as rounding. */
const digitsOf = (value: number): number =>
  String(Math.abs(value)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length || 1;

/** Whether one of two different numbers is the other, rounded to its digits. */
function sameToDigits(a: number, b: number): boolean {
  const digits = Math.min(digitsOf(a), digitsOf(b));
  return Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}

/** The fact in each edition, and its number. */
interface Stated {
  readonly row: AnyRow | undefined;
  readonly number: number | null;
  /** Whether the number is ours, not its publisher's. */
  readonly corrected: boolean;
}

function cause(before: Stated, after: Stated): Change["cause"] {
  // A source does not change: where the same one gives another number, we read it anew.
  if (before.row && after.row && before.row["source_id"] === after.row["source_id"]) return "correction";
  if (before.number === null) return "new-data";
  if (after.corrected && !before.corrected) return "correction";
  if (after.number === null) return after.row ? "withdrawn" : "not-listed";
  return sameToDigits(before.number, after.number) ? "digits" : "revision";
}

/** The number of a row; withheld and not available are no numbers. */
const numberIn = (row: AnyRow | undefined, column: string): number | null => {
  const value = row?.[column];
  return typeof value === "number" ? value : null;
};

/** What differs in one table, for the facts of one series or of all. */
function tableChanges(a: Edition, b: Edition, table: TableName, series?: string): Change[] {
  const { value, period } = definitionOf(table);
  if (value === undefined) return [];
  const wanted = (row: AnyRow) => series === undefined || seriesId(table, row) === series;
  const byFact = (edition: Edition) =>
    new Map(
      chosenRows(edition, table)
        .filter(wanted)
        .map((row) => [factId(table, row), row]),
    );
  const [old, now] = [byFact(a), byFact(b)];
  const stated = (edition: Edition, row: AnyRow | undefined): Stated => ({
    row,
    number: numberIn(row, value),
    corrected: row !== undefined && edition.isCorrected(table, row),
  });
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((fact): Change[] => {
    const [rowBefore, rowAfter] = [old.get(fact), now.get(fact)];
    const [before, after] = [numberIn(rowBefore, value), numberIn(rowAfter, value)];
    const row = rowAfter ?? rowBefore;
    if (before === after || row === undefined) return [];
    return [
      {
        table,
        factId: fact,
        series: seriesId(table, row),
        period: period === undefined ? "" : String(row[period]),
        before,
        after,
        cause: cause(stated(a, rowBefore), stated(b, rowAfter)),
        sourceBefore: rowBefore === undefined ? null : String(rowBefore["source_id"]),
        sourceAfter: rowAfter === undefined ? null : String(rowAfter["source_id"]),
      },
    ];
  });
}

/** Every fact of one series whose chosen number differs between two editions, in the order of the table. */
export function seriesChanges(a: Edition, b: Edition, table: TableName, series: string): Change[] {
  return tableChanges(a, b, table, series);
}

/** Every fact whose chosen number differs between two editions, in the order of the tables. */
export function changes(dataset: Dataset, editionA: string, editionB: string): Change[] {
  const [a, b] = [dataset.edition(editionA), dataset.edition(editionB)];
  return tableNames.flatMap((table) => tableChanges(a, b, table));
}
