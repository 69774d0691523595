import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyRow, tables as definitions, rowId, type TableName } from "@kidorui/core";
import { parseTable, writeWholeFile } from "@kidorui/core/node";
import Papa from "papaparse";
import { csvText } from "../lib/csv.ts";

/** Path of a table's file within a data folder. */
export const tableFile = (folder: string, table: TableName): string => join(folder, "tables", `${table}.csv`);

const columnsOf = (table: TableName): readonly string[] =>
  definitions[table].columns.map((column) => column.name);

/** Adds a row after the last line of a table's file; says which file. */
export function appendRow(folder: string, table: TableName, row: AnyRow): string {
  const file = tableFile(folder, table);
  const text = readFileSync(file, "utf8");
  const line = csvText([columnsOf(table).map((column) => row[column] ?? "")]);
  writeWholeFile(file, `${text}${text.endsWith("\n") ? "" : "\n"}${line}`);
  return file;
}

/**
 * Puts a text in one cell of a table's file and leaves every other line as it is; says which file.
 * @throws {Error} where the table has no such row or column.
 */
export function replaceCell(
  folder: string,
  table: TableName,
  id: string,
  column: string,
  text: string,
): string {
  const file = tableFile(folder, table);
  const bytes = readFileSync(file);
  const parsed = parseTable(definitions[table], file, bytes);
  const row = parsed.rows.find((one) => rowId({ table, row: one }) === id);
  const place = columnsOf(table).indexOf(column);
  if (!row || place < 0)
    throw new Error(`${file}: expected a row ${id} with a column ${column}, found none.`);
  const lines = bytes.toString("utf8").split("\n");
  const at = parsed.lineOf(row) - 1;
  const [cells = []] = Papa.parse<string[]>(lines[at] ?? "", { delimiter: "," }).data;
  writeWholeFile(file, lines.with(at, csvText([cells.with(place, text)]).trimEnd()).join("\n"));
  return file;
}
