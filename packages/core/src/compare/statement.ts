import type { Edition } from "../dataset/dataset.ts";
import { type AnyRow, factId, rowId } from "../dataset/row-id.ts";
import { chosenRows } from "../dataset/untyped.ts";
import type { TableDefinition } from "../tables/define.ts";
import { type TableName, tables } from "../tables/registry.ts";
import { causeOf, type Extent, extentOf, type FactCause, type Statement } from "./cause.ts";

const definitionOf = (table: TableName): TableDefinition => tables[table];

const known = new WeakMap<Edition, Map<TableName, ReadonlyMap<string, AnyRow>>>();

/** The rows an edition uses, by fact, in the order of the table. */
export function rowsByFact(edition: Edition, table: TableName): ReadonlyMap<string, AnyRow> {
  const own = known.get(edition) ?? new Map<TableName, ReadonlyMap<string, AnyRow>>();
  known.set(edition, own);
  const rows =
    own.get(table) ?? new Map(chosenRows(edition, table).map((row) => [factId(table, row), row] as const));
  own.set(table, rows);
  return rows;
}

/** The number of a row; withheld and not available are no numbers. */
export function numberIn(table: TableName, row: AnyRow | undefined): number | null {
  const { value } = definitionOf(table);
  const number = value === undefined ? null : row?.[value];
  return typeof number === "number" ? number : null;
}

/** Whether a row says anything; in a table of numbers, a number or what may stand for it. */
function says(table: TableName, row: AnyRow | undefined): boolean {
  if (row === undefined) return false;
  const { value, numbers = value === undefined ? [] : [[value]] } = definitionOf(table);
  return (
    numbers.length === 0 || numbers.some((group) => group.every((column) => typeof row[column] === "number"))
  );
}

const sourceOf = (row: AnyRow | undefined): string => String(row?.["source_id"] ?? "");

/** Whether an edition lacks a row though it was published by its date: this project took it out. */
const isTakenOut = (edition: Edition, table: TableName, row: AnyRow): boolean =>
  edition.effectiveDate(sourceOf(row)) <= edition.asOf && !edition.sees(table, rowId({ table, row }));

/** What an edition says of a fact. `other` is the row another edition uses. */
function statementOf(
  edition: Edition,
  table: TableName,
  row: AnyRow | undefined,
  other: AnyRow | undefined,
): Statement {
  const source = sourceOf(row);
  return {
    row,
    number: numberIn(table, row),
    isStated: says(table, row),
    source,
    publisher: edition.publisherOf(source),
    isCorrected:
      (row !== undefined && edition.isCorrected(table, row)) ||
      (other !== undefined && sourceOf(other) !== source && isTakenOut(edition, table, other)),
  };
}

/** One fact of which two editions do not say the same. */
export interface Apart {
  readonly before: Statement;
  readonly after: Statement;
  readonly extent: Extent;
  readonly cause: FactCause;
}

/** How what two editions say of a fact differs, and why; `undefined` where they say the same. */
export function apart(a: Edition, b: Edition, table: TableName, fact: string): Apart | undefined {
  const [old, now] = [a, b].map((edition) => rowsByFact(edition, table).get(fact));
  if (old === now) return undefined;
  const [before, after] = [statementOf(a, table, old, now), statementOf(b, table, now, old)];
  const extent = extentOf(before, after);
  return extent && { before, after, extent, cause: causeOf(before, after) };
}
