import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TableDefinition } from "../../src/tables/define.ts";
import { type TableName, tableNames, tables } from "../../src/tables/registry.ts";
import { repositoryData } from "../data-folder.ts";

/** One cell as it is written, what it says, and where it begins in its line, from 1. */
export interface RawCell {
  readonly text: string;
  readonly value: string;
  readonly column: number;
}

/** A table's file: its lines, without the empty one after the last line end, and the cells of each. */
export interface RawTable {
  readonly name: TableName;
  readonly definition: TableDefinition;
  readonly lines: readonly string[];
  readonly cells: readonly (readonly RawCell[])[];
}

/** Every table of the repository. */
export type RawFolder = ReadonlyMap<string, RawTable>;

/** What a cell says, without its quotes. */
export const contentOf = (text: string): string =>
  text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;

/** A value as a cell is written. */
export const written = (value: string): string =>
  /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** The cells of a line. */
export function rawCells(line: string): RawCell[] {
  const cell = /"(?:[^"]|"")*"|[^,]*/y;
  const cells: RawCell[] = [];
  for (let at = 0; at <= line.length; ) {
    cell.lastIndex = at;
    const text = cell.exec(line)?.[0] ?? "";
    cells.push({ text, value: contentOf(text), column: at + 1 });
    at += text.length + 1;
  }
  return cells;
}

/** A cell of a table by its line and its place in it, both from 0; line 0 holds the headings. */
export const cellAt = ({ cells }: RawTable, line: number, index: number): RawCell =>
  cells[line]?.[index] ?? { text: "", value: "", column: 0 };

/** A line with some of its cells written anew. */
export const withCells = (line: readonly RawCell[], texts: ReadonlyMap<number, string>): string =>
  line.map(({ text }, index) => texts.get(index) ?? text).join(",");

/** The values of one column, row by row. */
export const columnValues = ({ cells }: RawTable, index: number): string[] =>
  cells.slice(1).map((line) => line[index]?.value ?? "");

/** Place of a column among the headings, from 0. */
export const indexOf = ({ definition }: RawTable, name: string): number =>
  definition.columns.findIndex((column) => column.name === name);

/** Reads the files of the repository. */
export const readFolder = (): RawFolder =>
  new Map(
    tableNames.map((name) => {
      const text = readFileSync(join(repositoryData, "tables", `${name}.csv`), "utf8");
      const lines = text.replace(/\n$/, "").split("\n");
      return [name, { name, definition: tables[name], lines, cells: lines.map(rawCells) }];
    }),
  );
