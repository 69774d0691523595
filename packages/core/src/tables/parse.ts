import Papa from "papaparse";
import type { TableIssue } from "../errors.ts";
import { type CellValue, isProblem, readCell } from "./cell.ts";
import { type DecodedText, decodeText } from "./decode.ts";
import type { TableDefinition } from "./define.ts";
import { headingProblems } from "./header.ts";
import { type QuoteFault, scanLine } from "./scan.ts";

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

const quoteMessages: Record<QuoteFault["kind"] | "break", string> = {
  unclosed: 'expected a closing quote ("), found none. Close the quote.',
  stray:
    'expected no quote inside a cell, found one. Put the whole cell in quotes and double the quote ("").',
  trailing: "expected a comma after the closing quote, found more text. Double the quotes inside the cell.",
  break: "expected a cell on one line, found a line break in it. Join the lines.",
};

/** Lines that can be read as rows, each with its number, and what is wrong with the quotes of the rest. */
interface SoundLines {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly issues: readonly TableIssue[];
}

/** How many lines a cell with a line break goes on for, or 0 when the quote was forgotten instead. */
function linesOfBrokenCell(lines: DecodedText["lines"], start: number, cells: number): number {
  const next = lines.findIndex((line, index) => index > start && line?.includes('"'));
  if (next < 0) return 0;
  const { starts, fault } = scanLine(lines.slice(start, next + 1).join(" "));
  return fault === undefined && starts.length === cells ? next - start : 0;
}

function soundLines(file: string, lines: DecodedText["lines"], cells: number): SoundLines {
  const texts: string[] = [];
  const numbers: number[] = [];
  const issues: TableIssue[] = [];
  const last = lines.at(-1) === "" ? lines.length - 1 : lines.length;
  for (let index = 0; index < last; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const fault = line.includes('"') ? scanLine(line).fault : undefined;
    if (fault === undefined) {
      texts.push(line);
      numbers.push(index + 1);
      continue;
    }
    const more = fault.kind === "unclosed" ? linesOfBrokenCell(lines, index, cells) : 0;
    const message = quoteMessages[more > 0 ? "break" : fault.kind];
    issues.push({ file, line: index + 1, column: fault.column, message });
    index += more;
  }
  return { texts, numbers, issues };
}

/**
 * Reads the bytes of one CSV file as the rows of a table. Nothing is repaired: whatever departs
 * from the definition becomes an issue with its line and column.
 */
export function parseTable(definition: TableDefinition, file: string, bytes: Uint8Array): ParsedTable {
  const decoded = decodeText(file, bytes);
  const sound = soundLines(file, decoded.lines, definition.columns.length);
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

  const hasHeader = sound.numbers[0] === 1;
  // The lines are sound on their own, so joining them again cannot merge two rows.
  const whole = sound.issues.length === 0 ? decoded.text?.replace(/\n$/, "") : undefined;
  const csv = whole ?? sound.texts.join("\n");
  const records = Papa.parse<string[]>(csv, { delimiter: ",", newline: "\n" }).data;
  const headings = hasHeader ? (records[0] ?? []) : [];
  const headingFaults = headingProblems(definition, headings);
  if (hasHeader) for (const { place, message } of headingFaults) report(1, place, message);
  else if (!issues.some(({ line }) => line === 1))
    report(1, 0, "expected a line of headings, found an empty file.");

  const columns = headings.map((heading) => definition.columns.find(({ name }) => name === heading));
  const readRow = (cells: readonly string[], line: number): ParsedRow | undefined => {
    if (cells.length !== headings.length) {
      const found = cells.length === 1 && cells[0] === "" ? "an empty line" : `${cells.length}`;
      report(
        line,
        Math.min(cells.length, headings.length),
        `expected ${headings.length} cells, found ${found}.`,
      );
      return undefined;
    }
    const row: Record<string, CellValue> = {};
    let good = true;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (!column) continue;
      const read = readCell(column, cells[index] ?? "");
      if (isProblem(read)) {
        report(line, index, `${column.name}: ${read.problem}`);
        good = false;
      } else row[column.name] = read;
    }
    return good ? row : undefined;
  };
  if (hasHeader) {
    for (let index = 1; index < records.length; index += 1) {
      const line = sound.numbers[index] ?? 0;
      const row = readRow(records[index] ?? [], line);
      if (!row || headingFaults.length > 0) continue;
      rows.push(row);
      rowLines.push(line);
    }
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
