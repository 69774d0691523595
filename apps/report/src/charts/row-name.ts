import { unitsAcross } from "./frame.ts";
import type { Width } from "./spec.ts";
import { textLines } from "./svg.ts";
import { lineHeight, widest, wrap } from "./text-width.ts";

/** Where the name of a row stands, and how high it is. */
export interface RowName {
  /** Height of the name above the row; nothing where it stands beside it. */
  readonly head: number;
  /** Height of the name beside the row. */
  readonly beside: number;
  /** @param y Top of the row. @param middle Of what is drawn of it. */
  readonly draw: (y: number, middle: number) => string;
}

/** Names of rows: to the left of what is drawn, on phones above it. @param start Where the room of the names begins. */
export function rowNames(
  labels: readonly string[],
  width: Width,
  most: number,
  start = 0,
): { readonly left: number; readonly nameOf: (row: number) => RowName } {
  const wide = width === "wide";
  const names = labels.map((label) => wrap(label, wide ? most : unitsAcross(width)));
  const left = wide ? start + widest(names.flat()) + 12 : 1;
  const nameOf = (row: number): RowName => {
    const lines = names[row] ?? [];
    const up = ((lines.length - 1) * lineHeight) / 2;
    return {
      head: wide ? 0 : lines.length * lineHeight + 3,
      beside: wide ? lines.length * lineHeight : 0,
      draw: (y, middle) =>
        wide
          ? textLines(left - 12, middle + 5 - up, lines, lineHeight, "text", { anchor: "end" })
          : textLines(0, y + 13, lines, lineHeight, "text"),
    };
  };
  return { left, nameOf };
}
