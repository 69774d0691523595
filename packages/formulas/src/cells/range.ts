import { MetricError, type Text } from "@kidorui/core";
import { type Bounds, bounded, within } from "./bounds.ts";
import { type CellContent, contentOf, errorTextOf, type Place } from "./cell.ts";
import { numberOf } from "./number.ts";

const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row);

type Rows = readonly (readonly unknown[])[];

/** Rows whose cells are ranges themselves, as Excel on the web may send the result of one function to another. */
const unnested = (rows: Rows): Rows =>
  rows.flatMap((cells) =>
    cells.length === 1
      ? rowsOf(cells[0])
      : [cells.map((cell) => (isRow(cell) ? rowsOf(cell)[0]?.[0] : cell))],
  );

/** A range as hosts send it: rows of cells; one row as a plain array; one cell as itself; a range in a range. */
export function rowsOf(raw: unknown): Rows {
  if (!isRow(raw)) return [[raw]];
  if (!raw.every(isRow)) return raw.some(isRow) ? raw.map((row) => (isRow(row) ? row : [row])) : [raw];
  // Where one cell is a range, the first is; a large range is not searched for others.
  return isRow(raw[0]?.[0]) ? unnested(raw) : raw;
}

/** The place of a cell in the range of a parameter, from 1. */
export const placeIn =
  (name: string, row: number, column: number): Place =>
  (lang) =>
    lang === "ja"
      ? `${name}の${row + 1}行${column + 1}列目`
      : `${name}, row ${row + 1}, column ${column + 1}`;

/**
 * The one cell of an argument that must be a single value.
 * @throws {MetricError} `invalid-argument` for a range of several cells.
 */
export function singleCell(raw: unknown, name: string): CellContent {
  if (!Array.isArray(raw)) return contentOf(raw, () => name);
  const rows = rowsOf(raw);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 || columns > 1) {
    throw new MetricError(
      "invalid-argument",
      `${name}: expected one cell, received a range of ${rows.length} × ${columns}.`,
      `${name}：1つのセルを指定する（指定：${rows.length}×${columns}の範囲）。`,
    );
  }
  return contentOf(rows[0]?.[0], () => name);
}

/** What an argument of at most one cell holds; `undefined` too for a range of several. */
export function loneCell(raw: unknown, name: string): CellContent {
  if (!Array.isArray(raw)) return contentOf(raw, () => name);
  const rows = rowsOf(raw);
  return rows.length === 1 && rows[0]?.length === 1 ? contentOf(rows[0][0], () => name) : undefined;
}

/**
 * Whether an argument was left out: a host then sends nothing, or one cell with nothing or an empty text.
 * A 0 is a value, although Excel on the desktop sends one for a blank cell that is referred to.
 */
export function isOmitted(raw: unknown, name: string): boolean {
  if (typeof raw === "number") return false;
  if (Array.isArray(raw)) {
    const rows = rowsOf(raw);
    if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return false;
  }
  return loneCell(raw, name) === undefined;
}

/** A whole column, or a range drawn from the top, takes the heading with it. */
const HEADING: Text = {
  en: " Leave a heading out of the range.",
  ja: "見出しは範囲に含めない。",
};

/** The number of a cell in a range of several rows; a blank gives `undefined`. */
function numberAt(cell: unknown, place: Place, row: number, rows: number): number | undefined {
  const content = contentOf(cell, place);
  const isHeading = row === 0 && rows > 1 && typeof content === "string";
  return numberOf(content, place, isHeading ? HEADING : undefined);
}

/**
 * The numbers of a range, row by row, blanks dropped: also those that arrive as 0, where a 0 may not stand
 * among several cells.
 * @throws {MetricError} `out-of-range` for one outside `bounds`.
 */
export function numbersIn(raw: unknown, name: string, bounds: Bounds = {}): number[] {
  const numbers: number[] = [];
  const rows = rowsOf(raw);
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      // Plain numbers are nearly all there is in a large range.
      if (typeof cell === "number" && Number.isFinite(cell) && within(cell, bounds)) {
        numbers.push(cell + 0);
        continue;
      }
      const place = placeIn(name, row, column);
      const number = numberAt(cell, place, row, rows.length);
      if (number === undefined) continue;
      const isBlank = number === 0 && (rows.length > 1 || cells.length > 1) && !within(0, bounds);
      if (!isBlank) numbers.push(bounded(number, bounds, place));
    }
  }
  return numbers;
}

/**
 * The numbers of a range in their places; blanks are `undefined`, short rows are filled with them.
 * @throws {MetricError} `out-of-range` for one outside `bounds`.
 */
export function gridIn(raw: unknown, name: string, bounds?: Bounds): (number | undefined)[][] {
  const rows = rowsOf(raw);
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 1);
  return rows.map((cells, row) =>
    Array.from({ length: width }, (_, column) => {
      const place = placeIn(name, row, column);
      const number = numberAt(cells[column], place, row, rows.length);
      return number === undefined ? undefined : bounded(number, bounds, place);
    }),
  );
}

/** The texts of a range, row by row; blanks are "", numbers are written out. */
export function textsIn(raw: unknown, name: string): string[] {
  return rowsOf(raw).flatMap((cells, row) =>
    Array.from(cells, (cell, column) => {
      const content = contentOf(cell, placeIn(name, row, column));
      return content === undefined || content === 0 ? "" : String(content).trim();
    }),
  );
}

/**
 * Every cell of a range in its place, as it is; blanks are `undefined`, short rows are filled with them.
 * @param keepsErrors Whether a cell that shows an error gives the text of it, `#N/A` say, instead of being refused.
 */
export function mixedIn(raw: unknown, name: string, keepsErrors = false): CellContent[][] {
  const rows = rowsOf(raw);
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 1);
  return rows.map((cells, row) =>
    Array.from({ length: width }, (_, column) => {
      const error = keepsErrors ? errorTextOf(cells[column]) : undefined;
      const content = error ?? contentOf(cells[column], placeIn(name, row, column));
      return typeof content === "number" ? content + 0 : content;
    }),
  );
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(raw: unknown): Size {
  const rows = rowsOf(raw);
  return { rows: rows.length, columns: rows.reduce((widest, cells) => Math.max(widest, cells.length), 1) };
}

const isLine = ({ rows, columns }: Size): boolean => rows === 1 || columns === 1;

/** A range and the name of its parameter. */
export interface NamedRange {
  readonly name: string;
  readonly raw: unknown;
}

/** Whether each cell of a range has its counterpart: the shapes are one, or a row stands beside a column. */
export function isBeside(raw: unknown, other: unknown): boolean {
  const [size, wanted] = [sizeOf(raw), sizeOf(other)];
  if (size.rows === wanted.rows && size.columns === wanted.columns) return true;
  const inLine = isLine(size) && isLine(wanted);
  return inLine && size.rows * size.columns === wanted.rows * wanted.columns;
}

/** Refuses a range that does not stand beside another: it would be matched wrongly without anybody noticing. */
export function notBeside({ name, raw }: NamedRange, other: NamedRange): MetricError {
  const [size, wanted] = [sizeOf(raw), sizeOf(other.raw)];
  return new MetricError(
    "invalid-argument",
    `${name}: expected a range of ${wanted.rows} × ${wanted.columns} like ${other.name}, received ${size.rows} × ${size.columns}.`,
    `${name}：${other.name}と同じ${wanted.rows}×${wanted.columns}の範囲を指定する（指定：${size.rows}×${size.columns}）。`,
  );
}
