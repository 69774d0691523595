import type { Cell, Matrix } from "@kidorui/formulas";

/** Columns of words that say something of a number instead of naming it. */
const REMARKS = /^(flag|grade|source|note|rank)/;
/** Columns of numbers that name a row. */
const NAMES = /^(year|period|date)$/;

const isHeading = (row: readonly Cell[] | undefined): row is readonly string[] =>
  row?.every((cell) => typeof cell === "string" && cell !== "") ?? false;

/**
 * The cells of a spill by name, so that two spills can be compared whatever the order of their
 * rows: the words of its row, then the heading of its column. A single value has the empty name.
 * @example [...namedCells([["country", "share"], ["CHN", 0.6]])] // [["CHN, share", 0.6]]
 */
export function namedCells(value: Cell | Matrix): ReadonlyMap<string, Cell> {
  if (!Array.isArray(value)) return new Map([["", value as Cell]]);
  const [heading, ...body] = value as Matrix;
  if (!isHeading(heading)) {
    return new Map(
      (value as Matrix).flatMap((row, i) =>
        row.map((cell, j): [string, Cell] => [`row ${i + 1}, column ${j + 1}`, cell]),
      ),
    );
  }
  const names = heading.map(
    (title, j) =>
      NAMES.test(title) || (!REMARKS.test(title) && body.every((row) => typeof (row[j] ?? "") === "string")),
  );
  const seen = new Map<string, number>();
  return new Map(
    body.flatMap((row) => {
      const words = row.filter((cell, j) => names[j] && cell !== null && cell !== "").join(", ");
      const count = (seen.get(words) ?? 0) + 1;
      seen.set(words, count);
      const rowName = count === 1 ? words : `${words} (${count})`;
      return row.flatMap((cell, j): [string, Cell][] =>
        names[j] ? [] : [[`${rowName}, ${heading[j]}`, cell]],
      );
    }),
  );
}
