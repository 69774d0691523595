import type { TableIssue } from "../../errors.ts";
import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import type { TableName } from "../../tables/registry.ts";

/** The tables of a folder as parsed; a table whose file is missing is absent. */
export type ParsedTables = { readonly [T in TableName]?: ParsedTable };

/** One whole-folder check: what it finds wrong, in any order. */
export type Check = (tables: ParsedTables) => readonly TableIssue[];

/** An issue at one cell of a row. */
export function at(table: ParsedTable, row: ParsedRow, column: string, message: string): TableIssue {
  return { ...table.place(row, column), message: `${column}: ${message}` };
}

/** The tables that are there, in the order of the catalogue. */
export function presentTables(tables: ParsedTables): ParsedTable[] {
  return Object.values(tables).filter((table) => table !== undefined);
}

export const hasColumn = ({ definition }: ParsedTable, name: string): boolean =>
  definition.columns.some((column) => column.name === name);

/** The source a row comes from, or `""` in a table without sources. */
export const sourceOf = (table: ParsedTable, row: ParsedRow): string =>
  table.definition.name === "sources" ? "" : String(row["source_id"] ?? "");

/** The values of some columns, joined: a name for a group of rows. */
export const joined = (row: ParsedRow, columns: readonly string[]): string =>
  columns.map((column) => String(row[column])).join("/");
