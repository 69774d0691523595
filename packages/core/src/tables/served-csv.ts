/** What a cell of a served file holds. */
export type ServedCell = string | number | boolean | null;

/** Without it Excel reads a CSV file in the system's own encoding, which on a Japanese machine is not UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What begins a formula in one spreadsheet or another, in full width too, or makes it overlook what stands before. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
/** Digits that a spreadsheet keeps. */
const DIGITS = 15;

/**
 * A text as a spreadsheet takes it for text: an apostrophe stands before one that it would compute. Numbers, those
 * below zero too, stay as they are.
 * @example withoutFormula("=1+1") // "'=1+1"
 * @example withoutFormula("-2.5") // "-2.5"
 */
export const withoutFormula = (text: string): string =>
  BEGINS_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

const served = (cell: ServedCell): string => {
  if (typeof cell === "number") return String(Number(cell.toPrecision(DIGITS)));
  return withoutFormula(String(cell ?? ""));
};

/** A cell that a reader of CSV would cut, trim or take for the end of a line stands in quotes. */
const quoted = (text: string): string =>
  /[",\r\n\uFEFF]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Cells as the CSV file that a reader opens in a spreadsheet (RFC 4180, UTF-8 with a byte-order mark, LF): no cell of
 * it is a formula. Pages write files too, so that this knows no library; reading is another matter.
 * @example cellsCsv([["kg", 1.5]]) // "\uFEFFkg,1.5\n"
 */
export const cellsCsv = (cells: readonly (readonly ServedCell[])[]): string =>
  `${BYTE_ORDER_MARK}${cells.map((row) => row.map((cell) => quoted(served(cell))).join(",")).join("\n")}\n`;

/**
 * The rows of a table as such a file.
 * @param rows The headings first, each a name of its own.
 * @throws {RangeError} Where two columns have one name.
 */
export function servedCsv(rows: readonly (readonly ServedCell[])[]): string {
  const [headings = []] = rows;
  const twice = headings.find((heading, index) => headings.indexOf(heading) < index);
  if (twice !== undefined) throw new RangeError(`expected each column once, found ${twice} again.`);
  return cellsCsv(rows);
}
