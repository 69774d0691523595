import type { Cell, Matrix, SpillColumn } from "./function.ts";

/** The first row of a table with such columns. */
export const headingsOf = (columns: readonly SpillColumn[]): readonly string[] =>
  columns.map(({ name }) => name);

/** A table for a spill: its column names first, unless they are not wanted. */
export function withHeaders(
  columns: readonly SpillColumn[],
  rows: readonly (readonly Cell[])[],
  headers: boolean,
): Matrix {
  return headers ? [headingsOf(columns), ...rows] : rows;
}
