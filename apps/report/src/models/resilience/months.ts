import type { SpillRow } from "../edition/spill.ts";

/** Writes a position on an axis of months, counted from the first row, as its month. */
export const monthAt =
  (rows: readonly SpillRow[]) =>
  (x: number): string =>
    rows[Math.round(x)]?.text("month") ?? "";
