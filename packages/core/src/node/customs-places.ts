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

/** The text of a record and the line on which it begins. */
export interface RecordText {
  readonly line: number;
  readonly text: string;
}

/** The records of a file as they stand in it, the headings first; empty lines are none. */
export async function* recordsOf({ path, above }: CustomsFile): AsyncGenerator<RecordText> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  let start = 1;
  let text = "";
  try {
    for await (const next of lines) {
      line += 1;
      if (line <= above) continue;
      if (text === "") start = line;
      text = text === "" ? next : `${text}\n${next}`;
      if (text === "" || !isClosed(text)) continue;
      yield { line: start, text };
      text = "";
    }
  } finally {
    lines.close();
  }
}

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
  let number = -1;
  for await (const { line, text } of recordsOf(opened)) {
    number += 1;
    if (wanted.has(number)) found.set(number, lineOf(opened, line, text));
    if (wanted.size === found.size) break;
  }
  return found;
}
