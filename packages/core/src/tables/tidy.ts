import Papa from "papaparse";
import type { Column, TableDefinition } from "./define.ts";
import { separatorOf } from "./layout-fault.ts";
import { isJapanese, isNoJapanese } from "./misread.ts";

/** A table as it is kept: UTF-8 with LF and commas, and what was done to make it so. */
export interface Tidied {
  readonly bytes: Uint8Array;
  /** In words, in the order it was done; nothing where the file was tidy. */
  readonly done: readonly string[];
}

const SEPARATOR_NAMES: Readonly<Record<string, string>> = { ";": "semicolons", "\t": "tabs", "|": "bars" };

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Whether a text that was read as Shift_JIS is one: its Japanese columns show it. Nothing shows which of the other
 * code pages a file is in, and a sign that this one lacks is lost as a question mark.
 */
function isJapaneseTable(definition: TableDefinition, text: string): boolean {
  const [headings = [], ...rows] = Papa.parse<string[]>(text).data;
  const columns = headings.map((heading) => definition.columns.find(({ name }) => name === heading));
  const japanese = rows.flatMap((row) => row.filter((_, index) => columns[index]?.name.endsWith("_ja")));
  const lost = rows.some((row) =>
    row.some((cell, index) => columns[index]?.type !== "url" && cell.includes("?")),
  );
  return !lost && japanese.some(isJapanese) && !japanese.some(isNoJapanese);
}

/** The text of a file and the encoding it was in; `undefined` where it cannot be told. */
function textOf(
  definition: TableDefinition,
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: string } | undefined {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : undefined;
  const encoding = wide ?? "utf-8";
  const text = decoded(encoding, bytes);
  if (text !== undefined) return { text, encoding };
  const japanese = decoded("shift_jis", bytes);
  return japanese !== undefined && isJapaneseTable(definition, japanese)
    ? { text: japanese, encoding: "shift_jis" }
    : undefined;
}

const isNumeric = (column: Column | undefined): boolean =>
  column?.type === "number" || column?.type === "integer";
const DECIMAL_COMMA = /^-?\d+,\d+$/;

/**
 * Restores how a table is written: encoding, byte-order mark, line ends, separators and quotes, and the decimal
 * points of a file whose cells are not parted by commas. No value changes.
 * @returns `undefined` where the encoding cannot be told.
 */
export function tidyTable(definition: TableDefinition, bytes: Uint8Array): Tidied | undefined {
  const read = textOf(definition, bytes);
  if (read === undefined) return undefined;
  const done: string[] = [];
  if (read.encoding !== "utf-8") done.push(`${read.encoding} to UTF-8`);
  let text = read.text;
  const take = (what: string, pattern: RegExp, by: string): void => {
    const after = text.replace(pattern, by);
    if (after !== text) done.push(what);
    text = after;
  };
  take("byte-order mark taken off", /^\uFEFF/, "");
  take("line ends to LF", /\r\n?/g, "\n");
  take("line of the separator taken out", /^sep=.?\n/i, "");
  const separator = separatorOf(definition, text.slice(0, text.indexOf("\n"))) ?? ",";
  const [headings = [], ...rows] = Papa.parse<string[]>(text.replace(/\n+$/, ""), {
    delimiter: separator,
    newline: "\n",
  }).data;
  const columns = headings.map((heading) => definition.columns.find(({ name }) => name === heading));
  let commas = 0;
  const cellOf = (cell: string, index: number): string => {
    if (separator === "," || !isNumeric(columns[index]) || !DECIMAL_COMMA.test(cell)) return cell;
    commas += 1;
    return cell.replace(",", ".");
  };
  const width = headings.findLastIndex((heading) => heading !== "") + 1;
  const kept = rows.filter((row) => row.some((cell) => cell !== ""));
  const isPadded = [headings, ...kept].every((row) => row.slice(width).every((cell) => cell === ""));
  const table = [headings, ...kept].map((row, line) => {
    const cells = isPadded ? row.slice(0, width) : row;
    return line === 0 ? cells : cells.map(cellOf);
  });
  if (separator !== ",") done.push(`${SEPARATOR_NAMES[separator]} to commas`);
  if (commas > 0) done.push(`${commas} decimal commas to points`);
  if (kept.length < rows.length) done.push(`${rows.length - kept.length} empty lines taken out`);
  if (isPadded && headings.length > width) done.push(`${headings.length - width} empty columns taken out`);
  const written = `${Papa.unparse(table, { newline: "\n" })}\n`;
  if (done.length === 0 && written !== text) done.push("quotes and the end of the last line");
  return { bytes: new TextEncoder().encode(written), done };
}
