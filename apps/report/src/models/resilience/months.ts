import type { Lang } from "@kidorui/core";
import { formatMonth } from "../../lib/format.ts";
import type { SpillRow } from "../edition/spill.ts";

/** Writes a position on an axis of months, counted from the first row, as its month. */
export const monthAt =
  (rows: readonly SpillRow[], lang: Lang) =>
  (x: number): string =>
    formatMonth(rows[Math.round(x)]?.text("month") ?? "", lang);
