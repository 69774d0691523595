import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import Papa from "papaparse";
import type { Place } from "../tables/parse.ts";
import { scanLine } from "../tables/scan.ts";
import type { CustomsFile } from "./customs-file.ts";

/** A record as it stands in its file. */
export interface Line {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly place: (heading: string) => Place;
}

function lineOf({ file, headings }: CustomsFile, line: number, text: string): Line {
  return {
    line,
    cells: (Papa.parse<string[]>(text).data[0] ?? []).map((cell) => cell.trim()),
    place: (heading) => {
      const before = text.slice(0, (scanLine(text).starts[headings.indexOf(heading)] ?? 1) - 1).split("\n");
      return { file, line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    },
  };
}

/** Whether a record ends with a line; a quote within a cell that has none before it is a sign as others. */
const isClosed = (text: string): boolean => !text.includes('"') || scanLine(text).fault?.kind !== "unclosed";

/**
 * Finds records in a file by their numbers, the first below the headings being 1. The engine that reads the
 * file counts records and passes empty lines over; people count lines, and a cell may go on over several.
 */
export async function linesOfRecords(
  opened: CustomsFile,
  numbers: Iterable<number>,
): Promise<ReadonlyMap<number, Line>> {
  const wanted = new Set(numbers);
  const found = new Map<number, Line>();
  const lines = createInterface({
    input: createReadStream(opened.path),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let line = 0;
  let number = -1;
  let start = 1;
  let text = "";
  for await (const next of lines) {
    if (wanted.size === found.size) break;
    line += 1;
    if (line <= opened.above) continue;
    if (text === "") start = line;
    text = text === "" ? next : `${text}\n${next}`;
    if (text === "" || !isClosed(text)) continue;
    number += 1;
    if (wanted.has(number)) found.set(number, lineOf(opened, start, text));
    text = "";
  }
  lines.close();
  return found;
}
