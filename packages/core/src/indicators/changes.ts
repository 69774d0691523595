import type { Dataset } from "../dataset/dataset.ts";
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
  /** `new-data`: there was no number. `revision`: another number. `withdrawn`: there is none any more. */
  readonly cause: "new-data" | "revision" | "withdrawn";
  readonly sourceBefore: string | null;
  readonly sourceAfter: string | null;
}

const cause = (before: number | null, after: number | null): Change["cause"] =>
  before === null ? "new-data" : after === null ? "withdrawn" : "revision";

/** The number of a row; withheld and not available are no numbers. */
const numberIn = (row: AnyRow | undefined, column: string): number | null => {
  const value = row?.[column];
  return typeof value === "number" ? value : null;
};

/** Every fact whose chosen number differs between two editions, in the order of the tables. */
export function changes(dataset: Dataset, editionA: string, editionB: string): Change[] {
  const [a, b] = [dataset.edition(editionA), dataset.edition(editionB)];
  return tableNames.flatMap((table): Change[] => {
    const { value, period } = definitionOf(table);
    if (value === undefined) return [];
    const byFact = (rows: readonly AnyRow[]) => new Map(rows.map((row) => [factId(table, row), row]));
    const [old, now] = [byFact(chosenRows(a, table)), byFact(chosenRows(b, table))];
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
          cause: cause(before, after),
          sourceBefore: rowBefore === undefined ? null : String(rowBefore["source_id"]),
          sourceAfter: rowAfter === undefined ? null : String(rowAfter["source_id"]),
        },
      ];
    });
  });
}
