import { tables as definitions, type Row, type TableName, tableNames } from "../tables/registry.ts";
import type { AnyRow } from "./row-id.ts";
import { type Tables, tablesOnDemand } from "./tables.ts";

/**
 * All tables as columns without their names: what the add-in embeds and a page may load. Like stands beside like,
 * which compression makes a tenth smaller than rows.
 */
export type Bundle = { readonly [T in TableName]: readonly (readonly (string | number | null)[])[] };

const columnsOf = (table: TableName): readonly string[] =>
  definitions[table].columns.map((column) => column.name);

/** Packs tables for shipping. */
export function toBundle(tables: Tables): Bundle {
  const pack = (table: TableName) => {
    const rows = tables[table] as readonly AnyRow[];
    return columnsOf(table).map((column) => rows.map((row) => row[column] ?? null));
  };
  return Object.fromEntries(tableNames.map((table) => [table, pack(table)])) as unknown as Bundle;
}

/** The rows of one table. */
function rowsOf(table: TableName, packed: Bundle[TableName]): readonly AnyRow[] {
  const names = columnsOf(table);
  return (packed[0] ?? []).map((_, row) => {
    // A plain loop, because this runs for every row before the first figure: anything else takes twice as long.
    const made: Record<string, string | number | null> = {};
    for (let i = 0; i < names.length; i += 1) made[names[i] ?? ""] = packed[i]?.[row] ?? null;
    return made;
  });
}

/** Unpacks what `toBundle` packed, each table when it is first asked for. */
export const fromBundle = (bundle: Bundle): Tables =>
  tablesOnDemand(
    <T extends TableName>(table: T) => rowsOf(table, bundle[table]) as readonly AnyRow[] as readonly Row<T>[],
  );
