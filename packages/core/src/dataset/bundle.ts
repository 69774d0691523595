import { tables as definitions, type TableName, tableNames } from "../tables/registry.ts";
import type { Tables } from "./dataset.ts";
import type { AnyRow } from "./row-id.ts";

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
  const [first = [], ...others] = packed;
  return first.map((cell, row) => {
    // A loop, because this runs for every row before the first figure: entries made first would take as long again.
    const made: Record<string, string | number | null> = { [names[0] ?? ""]: cell };
    others.forEach((column, i) => {
      made[names[i + 1] ?? ""] = column[row] ?? null;
    });
    return made;
  });
}

/** Unpacks what `toBundle` packed, each table when it is first asked for: one figure needs a few of them. */
export function fromBundle(bundle: Bundle): Tables {
  const tables = {};
  for (const table of tableNames) {
    let known: readonly AnyRow[] | undefined;
    Object.defineProperty(tables, table, {
      enumerable: true,
      get: () => {
        known ??= rowsOf(table, bundle[table]);
        return known;
      },
    });
  }
  return tables as Tables;
}
