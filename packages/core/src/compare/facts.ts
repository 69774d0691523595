import type { Dataset, Edition } from "../dataset/dataset.ts";
import { type AnyRow, seriesId } from "../dataset/row-id.ts";
import type { TableDefinition } from "../tables/define.ts";
import { type TableName, tableNames, tables } from "../tables/registry.ts";
import type { FactCause } from "./cause.ts";
import { compare } from "./compare.ts";
import { apart, numberIn, rowsByFact } from "./statement.ts";

/** One fact whose number differs between two editions. */
export interface Change {
  readonly table: TableName;
  readonly factId: string;
  readonly series: string;
  /** Empty for tables without time. */
  readonly period: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly cause: FactCause;
  readonly sourceBefore: string | null;
  readonly sourceAfter: string | null;
}

const sourceOf = (row: AnyRow | undefined): string | null =>
  row === undefined ? null : String(row["source_id"]);

/** What differs in one table, for the facts of one series or of all. */
function tableChanges(a: Edition, b: Edition, table: TableName, series?: string): Change[] {
  const { value, period }: TableDefinition = tables[table];
  if (value === undefined) return [];
  const isSame = (before: AnyRow, after: AnyRow) => numberIn(table, before) === numberIn(table, after);
  return compare(rowsByFact(a, table), rowsByFact(b, table), isSame).flatMap((found): Change[] => {
    const row = found.after ?? found.before;
    const [before, after] = [numberIn(table, found.before), numberIn(table, found.after)];
    if (row === undefined || before === after) return [];
    if (series !== undefined && seriesId(table, row) !== series) return [];
    const cause = apart(a, b, table, found.name)?.cause;
    if (cause === undefined) return [];
    return [
      {
        table,
        factId: found.name,
        series: seriesId(table, row),
        period: period === undefined ? "" : String(row[period]),
        before,
        after,
        cause,
        sourceBefore: sourceOf(found.before),
        sourceAfter: sourceOf(found.after),
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
