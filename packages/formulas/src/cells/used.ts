import { isRange } from "../define.ts";
import type { Parameter } from "../function.ts";

/** Ranges up to this many rows are read as they are; a longer one is a whole column, or as good as one. */
export const LONG_RANGE = 10_000;

/** Whether a cell of a range holds nothing, however the host says so. */
const isNothing = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === 0 || (typeof cell === "string" && cell.trim() === "");

const isLong = (raw: unknown): raw is readonly unknown[] => Array.isArray(raw) && raw.length > LONG_RANGE;

/** How many rows there are down to the last one that holds something. */
function usedRows(rows: readonly unknown[]): number {
  for (let row = rows.length; row > 0; row -= 1) {
    const cells = rows[row - 1];
    if (Array.isArray(cells) ? !cells.every(isNothing) : !isNothing(cells)) return row;
  }
  return 0;
}

/**
 * Arguments in which long ranges end with their last used row, so that a whole column costs no more than what
 * stands in it. Blanks below the last cell change no result; ranges that belong together are cut alike, at
 * the last row that any of them uses. Ranges of other lengths that should belong together stay as they are.
 */
export function usedPart(parameters: readonly Parameter[], raw: readonly unknown[]): readonly unknown[] {
  if (!raw.some(isLong)) return raw;
  const together = (at: number): number => {
    const beside = parameters[at]?.beside;
    return beside === undefined ? at : parameters.findIndex(({ name }) => name === beside);
  };
  return raw.map((range, at) => {
    const parameter = parameters[at];
    if (!isLong(range) || parameter === undefined || !isRange(parameter.kind)) return range;
    const others = raw.filter(
      (other, i): other is readonly unknown[] => isLong(other) && together(i) === together(at),
    );
    if (others.some((other) => other.length !== range.length)) return range;
    return range.slice(0, Math.max(1, ...others.map(usedRows)));
  });
}
