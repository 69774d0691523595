import type { TableIssue } from "../errors.ts";
import { type CellValue, isProblem } from "./cell.ts";
import { type ColumnReader, columnReader } from "./column-reader.ts";
import { decodeText } from "./decode.ts";
import type { TableDefinition } from "./define.ts";
import { headingProblems } from "./header.ts";
import { layoutFault } from "./layout-fault.ts";
import { eachRecord } from "./records-of.ts";
import { scanLine } from "./scan.ts";
import { soundText } from "./sound.ts";

/** A row whose table is not known to the compiler. */
export type ParsedRow = Readonly<Record<string, CellValue>>;

/** Where a cell stands in its file, both from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One file as read: its good rows, every problem, and where each row stands. */
export interface ParsedTable {
  readonly file: string;
  readonly definition: TableDefinition;
  /** The rows without a problem of their own. */
  readonly rows: readonly ParsedRow[];
  readonly issues: readonly TableIssue[];
  /** Every row of the file is among `rows`: sums and references can be judged. */
  readonly complete: boolean;
  /** Line of a row, from 1. */
  readonly lineOf: (row: ParsedRow) => number;
  /** Where a cell of a row begins. */
  readonly place: (row: ParsedRow, column: string) => Place;
}

/** A column as it stands in a file. */
interface ColumnToRead {
  readonly name: string;
  readonly read: ColumnReader;
}

/**
 * A row to copy. An object read from JSON holds its values in itself, not beside itself, and so do
 * its copies, which makes them half as large and twice as quick.
 */
const blankRow = (names: readonly string[]): Readonly<Record<string, CellValue>> =>
  JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))));

/** A file of which no row can be read. */
function unreadTable(definition: TableDefinition, file: string, message: string): ParsedTable {
  const start: Place = { file, line: 1, column: 1 };
  return {
    file,
    definition,
    rows: [],
    issues: [{ ...start, message }],
    complete: false,
    lineOf: () => 0,
    place: () => start,
  };
}

/**
 * Reads the bytes of one CSV file as the rows of a table. Nothing is repaired: whatever departs
 * from the definition becomes an issue with its line and column.
 */
export function parseTable(definition: TableDefinition, file: string, bytes: Uint8Array): ParsedTable {
  const fault = layoutFault(definition, bytes);
  if (fault !== undefined) return unreadTable(definition, file, fault);
  const decoded = decodeText(file, bytes);
  const sound = soundText(file, decoded, definition.columns.length);
  const issues: TableIssue[] = [...decoded.issues, ...sound.issues];
  const rows: ParsedRow[] = [];
  const rowLines: number[] = [];

  const startOf = (line: number, cell: number): number => {
    const text = decoded.lines[line - 1] ?? "";
    return scanLine(text).starts[cell] ?? text.length + 1;
  };
  const report = (line: number, cell: number, message: string): void => {
    issues.push({ file, line, column: startOf(line, cell), message });
  };

  let headings: readonly string[] = [];
  let columns: readonly (ColumnToRead | undefined)[] = [];
  let headingsAreGood = false;
  let blank: Readonly<Record<string, CellValue>> = {};

  const readHeadings = (cells: readonly string[]): void => {
    headings = cells;
    const faults = headingProblems(definition, headings);
    headingsAreGood = faults.length === 0;
    for (const { place, message } of faults) report(1, place, message);
    columns = headings.map((heading) => {
      const column = definition.columns.find(({ name }) => name === heading);
      return column && { name: column.name, read: columnReader(column) };
    });
    blank = blankRow(columns.flatMap((column) => (column ? [column.name] : [])));
  };

  const readRow = (cells: readonly string[], line: number): void => {
    if (cells.length !== headings.length) {
      const found = cells.length === 1 && cells[0] === "" ? "an empty line" : `${cells.length}`;
      report(
        line,
        Math.min(cells.length, headings.length),
        `expected ${headings.length} cells, found ${found}.`,
      );
      return;
    }
    // A copy has the shape of every other row from the start.
    const row: Record<string, CellValue> = { ...blank };
    let good = headingsAreGood;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (!column) continue;
      const read = column.read(cells[index] ?? "");
      if (isProblem(read)) {
        report(line, index, `${column.name}: ${read.problem}`);
        good = false;
      } else row[column.name] = read;
    }
    if (!good) return;
    rows.push(row);
    rowLines.push(line);
  };

  if (sound.hasHeader) {
    let line = 0;
    const readRecord = (cells: readonly string[]): void => {
      line += 1;
      if (line === 1) readHeadings([...cells]);
      else readRow(cells, sound.numberOf(line));
    };
    for (const piece of sound.pieces) eachRecord(piece, readRecord);
  } else if (!issues.some(({ line }) => line === 1)) {
    report(1, 0, "expected a line of headings, found an empty file.");
  }
  // Made when first asked for: most rows are never looked up.
  let lines: ReadonlyMap<ParsedRow, number> | undefined;
  const lineOf = (row: ParsedRow): number => {
    lines ??= new Map(rows.map((known, index) => [known, rowLines[index] ?? 0]));
    return lines.get(row) ?? 0;
  };
  return {
    file,
    definition,
    rows,
    issues,
    complete: issues.length === 0,
    lineOf,
    place: (row, column) => {
      const line = lineOf(row);
      return { file, line, column: startOf(line, headings.indexOf(column)) };
    },
  };
}
