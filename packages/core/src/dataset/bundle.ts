import { tables as definitions, type Row, type TableName, tableNames } from "../tables/registry.ts";
import type { AnyRow } from "./row-id.ts";
import { type Tables, tablesOnDemand } from "./tables.ts";

type Cell = string | number | null;

/** One column: its cells, or, where that is shorter, each thing they hold once and which of them each cell holds. */
type PackedColumn = readonly Cell[] | { readonly of: readonly Cell[]; readonly at: readonly number[] };

/**
 * All tables as columns without their names: what the add-in embeds and a page may load. Like stands beside like,
 * which compression makes a tenth smaller than rows, and what a column repeats is read once, a third less in all.
 */
export type Bundle = { readonly [T in TableName]: readonly PackedColumn[] };

const columnsOf = (table: TableName): readonly string[] =>
  definitions[table].columns.map((column) => column.name);

function packed(cells: readonly Cell[]): PackedColumn {
  const of = [...new Set(cells)];
  const places = new Map(of.map((cell, place) => [cell, place]));
  const repeated = { of, at: cells.map((cell) => places.get(cell) ?? 0) };
  return JSON.stringify(repeated).length < JSON.stringify(cells).length ? repeated : cells;
}

const unpacked = (column: PackedColumn): readonly Cell[] =>
  "of" in column ? column.at.map((place) => column.of[place] ?? null) : column;

/** Packs tables for shipping. */
export function toBundle(tables: Tables): Bundle {
  const pack = (table: TableName) => {
    const rows = tables[table] as readonly AnyRow[];
    return columnsOf(table).map((column) => packed(rows.map((row) => row[column] ?? null)));
  };
  return Object.fromEntries(tableNames.map((table) => [table, pack(table)])) as unknown as Bundle;
}

/** The rows of one table. */
function rowsOf(table: TableName, bundle: Bundle[TableName]): readonly AnyRow[] {
  const names = columnsOf(table);
  const columns = bundle.map(unpacked);
  return (columns[0] ?? []).map((_, row) => {
    // A plain loop, because this runs for every row before the first figure: anything else takes twice as long.
    const made: Record<string, Cell> = {};
    for (let i = 0; i < names.length; i += 1) made[names[i] ?? ""] = columns[i]?.[row] ?? null;
    return made;
  });
}

/** Unpacks what `toBundle` packed, each table when it is first asked for. */
export const fromBundle = (bundle: Bundle): Tables =>
  tablesOnDemand(
    <T extends TableName>(table: T) => rowsOf(table, bundle[table]) as readonly AnyRow[] as readonly Row<T>[],
  );
