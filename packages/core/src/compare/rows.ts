import type { Edition } from "../dataset/dataset.ts";
import { type AnyRow, rowId } from "../dataset/row-id.ts";
import type { Tables } from "../dataset/tables.ts";
import { type TableName, tableNames } from "../tables/registry.ts";
import { compare } from "./compare.ts";

/** One cell that differs. */
export interface CellChange {
  readonly column: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** One row that was added, changed or withdrawn. */
export interface RowChange {
  readonly table: TableName;
  /** Key and source, as in the row's permanent address. */
  readonly rowId: string;
  readonly kind: "added" | "changed" | "withdrawn";
  /** The row as it is now; as it was, where it was withdrawn. */
  readonly row: AnyRow;
  /** The cells that differ, where the row was changed. */
  readonly cells: readonly CellChange[];
}

/** The tables an edition sees: its rows of every vintage and publisher. */
export const visibleTables = (edition: Edition): Tables =>
  Object.fromEntries(tableNames.map((table) => [table, edition.visible(table)])) as unknown as Tables;

const byId = (table: TableName, rows: readonly AnyRow[]): ReadonlyMap<string, AnyRow> =>
  new Map(rows.map((row) => [rowId({ table, row }), row]));

/** The cells of two rows that differ; one that a row lacks is empty. */
export function cellChanges(before: AnyRow, after: AnyRow): CellChange[] {
  const cells = (row: AnyRow) => new Map(Object.entries(row));
  return compare(cells(before), cells(after))
    .map((cell) => ({ column: cell.name, before: cell.before ?? null, after: cell.after ?? null }))
    .filter((cell) => cell.before !== cell.after);
}

function changesOfTable(table: TableName, before: Tables, after: Tables): RowChange[] {
  return compare(byId(table, before[table]), byId(table, after[table])).flatMap((found): RowChange[] => {
    const { before: old, after: now } = found;
    const change = (kind: RowChange["kind"], row: AnyRow, cells: readonly CellChange[] = []): RowChange[] => [
      { table, rowId: found.name, kind, row, cells },
    ];
    if (!now) return old ? change("withdrawn", old) : [];
    if (!old) return change("added", now);
    const cells = cellChanges(old, now);
    return cells.length === 0 ? [] : change("changed", now, cells);
  });
}

/** Every row that differs between two states of the tables, table by table. Rows are told by key and source. */
export const rowChanges = (before: Tables, after: Tables): RowChange[] =>
  tableNames.flatMap((table) => changesOfTable(table, before, after));
