import type { Cell, Matrix } from "./function.ts";

/** A table for a spill: its column names first, unless they are not wanted. */
export function withHeaders(
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  headers: boolean,
): Matrix {
  return headers ? [names, ...rows] : rows;
}
