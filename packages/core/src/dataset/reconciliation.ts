import type { TableDefinition } from "../tables/define.ts";
import { type TableName, tableNames, tables } from "../tables/registry.ts";
import type { Edition } from "./dataset.ts";
import { type AnyRow, factId, rowId } from "./row-id.ts";

/** Part by which two publishers' numbers may differ: both are printed to two or three digits. */
export const TOLERANCE = 0.02;
/** Percentage points by which two publishers' shares may differ. */
export const TOLERANCE_POINTS = 1;

/** Two publishers' numbers for one fact, set against each other. */
export interface Reconciled {
  readonly table: TableName;
  readonly factId: string;
  /** The row the edition uses. */
  readonly used: AnyRow;
  /** The newest row of another publisher. */
  readonly other: AnyRow;
  readonly usedValue: number;
  readonly otherValue: number;
  /** How far the other number lies from the used one, as a part of it; in points for shares. */
  readonly difference: number;
  readonly within: boolean;
}

const isShare = (column: string): boolean => column.endsWith("_pct");

/** Whether a number agrees with a bound: at least so much, or at most. */
function keepsBound(row: AnyRow, value: number, bound: number): boolean {
  return (row["flag"] === ">" && value >= bound) || (row["flag"] === "<" && value <= bound);
}

function comparison(table: TableName, column: string, used: AnyRow, other: AnyRow): Reconciled | undefined {
  const [usedValue, otherValue] = [used[column], other[column]];
  if (typeof usedValue !== "number" || typeof otherValue !== "number") return undefined;
  const gap = otherValue - usedValue;
  const difference = isShare(column) || usedValue === 0 ? gap : gap / usedValue;
  const tolerance = isShare(column) ? TOLERANCE_POINTS : TOLERANCE;
  const within =
    Math.abs(difference) <= tolerance ||
    keepsBound(other, usedValue, otherValue) ||
    keepsBound(used, otherValue, usedValue);
  return { table, factId: factId(table, used), used, other, usedValue, otherValue, difference, within };
}

/** The newest row of each publisher, by fact. */
function newestByPublisher(edition: Edition, table: TableName): Map<string, Map<string, AnyRow>> {
  const publishers = new Map(edition.visible("sources").map((row) => [row.source_id, row.publisher]));
  const dateOf = (row: AnyRow): string => edition.effectiveDate(String(row["source_id"]));
  const facts = new Map<string, Map<string, AnyRow>>();
  const rows: readonly AnyRow[] = edition.visible(table);
  for (const row of rows) {
    const publisher = publishers.get(String(row["source_id"]));
    if (publisher === undefined) continue;
    const fact = factId(table, row);
    const known = facts.get(fact) ?? new Map<string, AnyRow>();
    const former = known.get(publisher);
    if (!former || dateOf(row) > dateOf(former)) known.set(publisher, row);
    facts.set(fact, known);
  }
  return facts;
}

function comparisonsOf(edition: Edition, table: TableName): Reconciled[] {
  const { value: column }: TableDefinition = tables[table];
  if (column === undefined) return [];
  const chosen: readonly AnyRow[] = edition.chosen(table);
  const used = new Map(chosen.map((row) => [factId(table, row), row]));
  return [...newestByPublisher(edition, table)].flatMap(([fact, publishers]) => {
    const row = used.get(fact);
    if (!row || publishers.size < 2) return [];
    return [...publishers.values()].flatMap((other): Reconciled[] => {
      const isOwn = rowId({ table, row: other }) === rowId({ table, row });
      const found =
        isOwn || other["source_id"] === row["source_id"] ? undefined : comparison(table, column, row, other);
      return found && publisherOf(edition, row) !== publisherOf(edition, other) ? [found] : [];
    });
  });
}

const publisherOf = (edition: Edition, row: AnyRow): string | undefined =>
  edition.visible("sources").find((source) => source.source_id === row["source_id"])?.publisher;

/** Every fact that more than one publisher puts a number to: what the edition uses, against each of the others. */
export const reconcile = (edition: Edition): Reconciled[] =>
  tableNames.flatMap((table) => comparisonsOf(edition, table));
