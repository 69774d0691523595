import Papa from "papaparse";
import type { TableIssue } from "../errors.ts";
import { decodeText } from "../tables/decode.ts";
import type { Place } from "../tables/parse.ts";
import { scanLine } from "../tables/scan.ts";

/** Encodings publishers use. */
export type Encoding = "utf-8" | "windows-1252" | "shift_jis" | "gb18030";

/** One record of a publisher's file: its cells as printed, without spaces at their ends. */
export interface FileRecord {
  readonly cells: readonly string[];
  /** Line on which the record begins, from 1. */
  readonly line: number;
}

/** A publisher's file as records, and what cannot be read of it. */
export interface Records {
  readonly file: string;
  readonly records: readonly FileRecord[];
  readonly issues: readonly TableIssue[];
  /** Where a cell of a record begins. */
  readonly place: (record: FileRecord, cell: number) => Place;
  /** A line as it stands in the file, from 1. */
  readonly lineAt: (line: number) => string;
}

const quoteMessages: Readonly<Record<string, string>> = {
  MissingQuotes: 'expected a closing quote ("), found none. The file may be cut off: fetch it again.',
  InvalidQuotes: "expected a comma after the closing quote, found more text. Fetch the file again.",
};

/** Spaces of any kind, the ones that do not break included, as one plain space. */
export const tidy = (text: string): string => text.replaceAll(/[\s\u00A0\u3000]+/g, " ").trim();

function decodedIn(encodings: readonly Encoding[], bytes: Uint8Array): string | undefined {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding; the next may fit.
    }
  }
  return undefined;
}

/** What a file is that is no text at all, by how it begins. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return "data compressed with gzip. Unpack the file first.";
  if (first === 0x50 && second === 0x4b)
    return "an archive that is no workbook. Unpack it and give the file in it.";
  if (first === 0xd0 && second === 0xcf) return "a workbook of an older Excel. Save the sheet as CSV UTF-8.";
  if (first === 0x25 && second === 0x50) return "a PDF. Give the file of the data.";
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
  if (start.startsWith("<")) return "a web page: the download may have failed. Download the file again.";
  if (/^[{[]/.test(start)) return "an answer in JSON. Ask for it as CSV.";
  if (bytes.subarray(0, 4096).includes(0)) return "zero bytes, as UTF-16 has. Save the file as CSV in UTF-8.";
  return undefined;
}

function unreadable(file: string, bytes: Uint8Array, encodings: readonly Encoding[]): TableIssue[] {
  const [issue] = decodeText(file, bytes).issues;
  const others = encodings.filter((encoding) => encoding !== "utf-8").join(" or ");
  const expected = others === "" ? "UTF-8" : `UTF-8 or ${others}`;
  const { line = 1, column = 1 } = issue ?? {};
  return [
    {
      file,
      line,
      column,
      message: `expected ${expected}, found a byte that does not fit. Save the file as UTF-8.`,
    },
  ];
}

const nothing = (file: string, issues: readonly TableIssue[]): Records => ({
  file,
  records: [],
  issues,
  place: () => ({ file, line: 1, column: 1 }),
  lineAt: () => "",
});

/**
 * Reads the bytes of a publisher's CSV file. Byte-order marks and line ends are the publisher's
 * affair and accepted; bytes of no known encoding and broken quotes are reported.
 * @param encodings What the publisher is known to use, tried in order.
 */
export function readRecords(file: string, bytes: Uint8Array, encodings: readonly Encoding[]): Records {
  const other = otherFormat(bytes);
  if (other !== undefined) {
    return nothing(file, [{ file, line: 1, column: 1, message: `expected a text of CSV, found ${other}` }]);
  }
  const decoded = decodedIn(encodings, bytes);
  if (decoded === undefined) return nothing(file, unreadable(file, bytes, encodings));
  const text = decoded.replaceAll(/\r\n?/g, "\n").replace(/\n$/, "");
  const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" });
  let line = 1;
  const records = parsed.data.map((cells) => {
    const record = { cells: cells.map(tidy), line };
    // A cell may go on over lines.
    line += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    return record;
  });
  const issues = parsed.errors.flatMap(({ code, row = 0 }) => {
    const message = quoteMessages[code];
    return message === undefined ? [] : [{ file, line: records[row]?.line ?? 1, column: 1, message }];
  });
  let split: readonly string[] | undefined;
  const lines = (): readonly string[] => {
    split ??= text.split("\n");
    return split;
  };
  return {
    file,
    records,
    issues,
    place: ({ line: first, cells }, cell) => {
      // Enough lines for a record whose cells go on over several.
      const raw = lines()
        .slice(first - 1, first - 1 + Math.max(1, cells.length))
        .join("\n");
      const before = raw.slice(0, (scanLine(raw).starts[cell] ?? 1) - 1).split("\n");
      return { file, line: first + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    },
    lineAt: (number) => lines()[number - 1] ?? "",
  };
}
