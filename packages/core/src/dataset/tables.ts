import { type Row, type TableName, tableNames } from "../tables/registry.ts";

/** All rows of all tables, as read from the data folder or from a bundle. */
export type Tables = { readonly [T in TableName]: readonly Row<T>[] };

/** Tables that are each worked out when first asked for: one figure needs a few of them. */
export function tablesOnDemand(rowsOf: <T extends TableName>(table: T) => readonly Row<T>[]): Tables {
  const tables = {};
  for (const table of tableNames) {
    let known: Tables[TableName] | undefined;
    Object.defineProperty(tables, table, {
      enumerable: true,
      get: () => {
        known ??= rowsOf(table);
        return known;
      },
    });
  }
  return tables as Tables;
}
