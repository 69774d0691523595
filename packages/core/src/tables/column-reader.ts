import { type ReadCell, readCell } from "./cell.ts";
import type { Column } from "./define.ts";

/** Reads the text of one cell of a column, as `readCell` does. */
export type ColumnReader = (text: string) => ReadCell;

/** Texts of a column that are remembered: codes, sources and dates repeat, names and places do not. */
const REMEMBERED = 5000;

const [ZERO, NINE, SPACE, DELETE] = [0x30, 0x39, 0x20, 0x7f];
/** Digits of which every number is exact. */
const EXACT_DIGITS = 15;

/** The number a text of plain digits stands for, or -1 where it is written in any other way. */
function plainDigits(text: string): number {
  const { length } = text;
  if (length > EXACT_DIGITS || (length > 1 && text.charCodeAt(0) === ZERO)) return -1;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index);
    if (digit < ZERO || digit > NINE) return -1;
    value = value * 10 + digit - ZERO;
  }
  return value;
}

/** Whether a text is printable ASCII without a space at its ends, which every column of texts takes. */
function isPlainText(text: string): boolean {
  const last = text.length - 1;
  if (text.charCodeAt(0) === SPACE || text.charCodeAt(last) === SPACE) return false;
  for (let index = 0; index <= last; index += 1) {
    const code = text.charCodeAt(index);
    if (code < SPACE || code >= DELETE) return false;
  }
  return true;
}

function numberReader(column: Column): ColumnReader {
  const { minimum = -Infinity, maximum = Infinity } = column;
  return (text) => {
    const value = text === "" ? -1 : plainDigits(text);
    return value >= 0 && value >= minimum && value <= maximum ? value : readCell(column, text);
  };
}

const textReader =
  (column: Column): ColumnReader =>
  (text) =>
    text !== "" && isPlainText(text) ? text : readCell(column, text);

function rememberingReader(column: Column): ColumnReader {
  const known = new Map<string, ReadCell>();
  // Rows come in order, so that most cells say what the cell above says.
  let above = "";
  let read = readCell(column, above);
  return (text) => {
    if (text === above) return read;
    above = text;
    const before = known.get(text);
    read = before === undefined ? readCell(column, text) : before;
    if (before === undefined && known.size < REMEMBERED) known.set(text, read);
    return read;
  };
}

/**
 * A reader of the cells of one column. It gives what `readCell` gives; what is common is read
 * without a regular expression, and what repeats is read once.
 */
export function columnReader(column: Column): ColumnReader {
  const { type, values, list } = column;
  if (values !== undefined || list) return rememberingReader(column);
  if (type === "integer" || type === "number") return numberReader(column);
  return type === "text" ? textReader(column) : rememberingReader(column);
}
