import type { Row, TableName } from "../tables/registry.ts";

/** All rows of all tables, as read from the data folder or from a bundle. */
export type Tables = { readonly [T in TableName]: readonly Row<T>[] };
