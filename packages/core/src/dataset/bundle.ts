import { tables as definitions, type TableName, tableNames } from "../tables/registry.ts";
import type { Tables } from "./dataset.ts";
import type { AnyRow } from "./row-id.ts";

/** All tables as rows without column names: what the add-in embeds and a page may load. */
export type Bundle = { readonly [T in TableName]: readonly (readonly (string | number | null)[])[] };

const columnsOf = (table: TableName): readonly string[] =>
  definitions[table].columns.map((column) => column.name);

/** Packs tables for shipping. */
export function toBundle(tables: Tables): Bundle {
  const pack = (table: TableName) =>
    (tables[table] as readonly AnyRow[]).map((row) => columnsOf(table).map((column) => row[column] ?? null));
  return Object.fromEntries(tableNames.map((table) => [table, pack(table)])) as unknown as Bundle;
}

/** Unpacks what `toBundle` packed. */
export function fromBundle(bundle: Bundle): Tables {
  const unpack = (table: TableName) => {
    const columns = columnsOf(table);
    return bundle[table].map((cells) =>
      Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])),
    );
  };
  return Object.fromEntries(tableNames.map((table) => [table, unpack(table)])) as unknown as Tables;
}
