import type { TableIssue } from "../errors.ts";
import type { DecodedText } from "./decode.ts";
import { type QuoteFault, quotesAreSound, scanLine } from "./scan.ts";

/** The lines of a file that can be read as rows, and what is wrong with the quotes of the rest. */
export interface SoundText {
  /** Lines joined by their ends, in pieces of any number. */
  readonly pieces: readonly string[];
  /** Line in the file of the lines of all pieces, both from 1. */
  readonly numberOf: (line: number) => number;
  readonly hasHeader: boolean;
  readonly issues: readonly TableIssue[];
}

const messages: Record<QuoteFault["kind"] | "break", string> = {
  unclosed: 'expected a closing quote ("), found none. Close the quote.',
  stray:
    'expected no quote inside a cell, found one. Put the whole cell in quotes and double the quote ("").',
  trailing: "expected a comma after the closing quote, found more text. Double the quotes inside the cell.",
  break: "expected a cell on one line, found a line break in it. Join the lines.",
};

/** How many lines a cell with a line break goes on for, or 0 when the quote was forgotten instead. */
function linesOfBrokenCell(lines: DecodedText["lines"], start: number, cells: number): number {
  const next = lines.findIndex((line, index) => index > start && line?.includes('"'));
  if (next < 0) return 0;
  const { starts, fault } = scanLine(lines.slice(start, next + 1).join(" "));
  return fault === undefined && starts.length === cells ? next - start : 0;
}

/** Takes out the lines that cannot be read, so that a forgotten quote costs one line and not the rest of the file. */
function soundLines(file: string, lines: DecodedText["lines"], cells: number): SoundText {
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
    const message = messages[more > 0 ? "break" : fault.kind];
    issues.push({ file, line: index + 1, column: fault.column, message });
    index += more;
  }
  return {
    pieces: [texts.join("\n")],
    numberOf: (line) => numbers[line - 1] ?? 0,
    hasHeader: numbers[0] === 1,
    issues,
  };
}

/**
 * The lines of a file whose quotes are sound. A file without a fault is passed on as it is.
 * @param cells Cells a row should have.
 */
export function soundText(file: string, decoded: DecodedText, cells: number): SoundText {
  const { pieces } = decoded;
  if (!pieces?.every(quotesAreSound)) return soundLines(file, decoded.lines, cells);
  return { pieces, numberOf: (line) => line, hasHeader: pieces.length > 0, issues: [] };
}
