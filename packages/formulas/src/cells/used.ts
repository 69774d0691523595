import { isRange } from "../define.ts";
import type { Parameter } from "../function.ts";

/** Ranges up to this many rows are read as they are; a longer one is a whole column, or as good as one. */
export const LONG_RANGE = 10_000;

/** Whether a cell of a range holds nothing, however the host says so. */
const isNothing = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === 0 || (typeof cell === "string" && cell.trim() === "");

const isLong = (raw: unknown): raw is readonly unknown[] => Array.isArray(raw) && raw.length > LONG_RANGE;

/** Whether every cell of a row holds nothing; a plain loop, because it runs for every row below the last. */
function isEmptyRow(row: unknown): boolean {
  if (!Array.isArray(row)) return isNothing(row);
  for (let column = 0; column < row.length; column += 1) if (!isNothing(row[column])) return false;
  return true;
}

/** How many rows there are down to the last one that holds something. */
function usedRows(rows: readonly unknown[]): number {
  let row = rows.length;
  while (row > 0 && isEmptyRow(rows[row - 1])) row -= 1;
  return row;
}

/** The name of the range that a range belongs to: its own, or that of the one it stands beside. */
const groupOf = ({ name, beside = name }: Parameter): string => beside;

/**
 * Arguments in which long ranges end with their last used row, so that a whole column costs no more than what
 * stands in it. Blanks below the last cell change no result; ranges that belong together are cut alike, at
 * the last row that any of them uses. Ranges of unlike length that should belong together stay as they are.
 */
export function usedPart(parameters: readonly Parameter[], raw: readonly unknown[]): readonly unknown[] {
  if (!raw.some(isLong)) return raw;
  const used = new Map<string, { readonly length: number; readonly rows: number }>();
  for (const [at, range] of raw.entries()) {
    const parameter = parameters[at];
    if (!Array.isArray(range) || !parameter || !isRange(parameter.kind)) continue;
    const group = groupOf(parameter);
    const { length, rows } = used.get(group) ?? { length: range.length, rows: 1 };
    used.set(group, { length, rows: length === range.length ? Math.max(rows, usedRows(range)) : Infinity });
  }
  return raw.map((range, at) => {
    const parameter = parameters[at];
    const rows = parameter && used.get(groupOf(parameter))?.rows;
    return isLong(range) && rows !== undefined ? range.slice(0, rows) : range;
  });
}
