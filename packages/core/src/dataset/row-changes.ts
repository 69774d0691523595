import { type TableName, tableNames } from "../tables/registry.ts";
import type { Edition } from "./dataset.ts";
import { type AnyRow, rowId } from "./row-id.ts";
import type { Tables } from "./tables.ts";

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

function cellChanges(before: AnyRow, after: AnyRow): CellChange[] {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...columns]
    .map((column) => ({ column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter((cell) => cell.before !== cell.after);
}

function changesOfTable(table: TableName, before: Tables, after: Tables): RowChange[] {
  const [old, now] = [byId(table, before[table]), byId(table, after[table])];
  const come = [...now].flatMap(([id, row]): RowChange[] => {
    const former = old.get(id);
    if (!former) return [{ table, rowId: id, kind: "added", row, cells: [] }];
    const cells = former === row ? [] : cellChanges(former, row);
    return cells.length === 0 ? [] : [{ table, rowId: id, kind: "changed", row, cells }];
  });
  const gone = [...old].flatMap(([id, row]): RowChange[] =>
    now.has(id) ? [] : [{ table, rowId: id, kind: "withdrawn", row, cells: [] }],
  );
  return [...come, ...gone];
}

/** Every row that differs between two states of the tables, table by table. Rows are told by key and source. */
export const rowChanges = (before: Tables, after: Tables): RowChange[] =>
  tableNames.flatMap((table) => changesOfTable(table, before, after));
