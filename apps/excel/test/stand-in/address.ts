/** A rectangle of cells, counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;

const columnOf = (text: string): number =>
  [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${letters(column)}${row + 1}`;

export function boxName({ row, column, rows, columns }: Box): string {
  const start = cellName(row, column);
  return rows * columns === 1 ? start : `${start}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** Reads `A1`, `$A$1:B9`, `A:C` and `2:3`. */
export function boxOf(address: string): Box {
  const [from = "", to = from] = address.replaceAll("$", "").split(":");
  const corner = (text: string, last: boolean): readonly [number, number] => {
    const [, column = "", row = ""] = /^([A-Za-z]*)(\d*)$/.exec(text) ?? [];
    return [
      row === "" ? (last ? MOST_ROWS - 1 : 0) : Number(row) - 1,
      column === "" ? (last ? MOST_COLUMNS - 1 : 0) : columnOf(column),
    ];
  };
  const [[row, column], [lastRow, lastColumn]] = [corner(from, false), corner(to, true)];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function meeting(a: Box, b: Box): Box | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
