import { scaleLinear } from "d3-scale";
import { bar, whisker } from "./bar.ts";
import { frame, unitsAcross } from "./frame.ts";
import { rowNames } from "./row-name.ts";
import type { Datum, RankedBarsSpec } from "./spec.ts";
import { behind, line, mark, rect, standingMark, text } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** The interval of a value, where it has one. */
const interval = ({ low, high }: Datum, scale: (value: number) => number, middle: number): string =>
  low !== undefined && high !== undefined ? whisker(scale(low), scale(high), middle) : "";

/** Where bars stand in a drawing, and the room of their names beside them. */
interface Room {
  readonly left: number;
  readonly top: number;
  readonly names: number;
}

/** Bars in the order given: names to the left, on phones above; values at their ends. */
export function rankedBars(spec: RankedBarsSpec): string {
  const { marks, height } = barRows(spec, { left: 0, top: 0, names: 190 });
  return frame(spec, height, marks);
}

/** The same as part of a drawing: its marks, and how far down they reach. */
export function barRows(
  spec: RankedBarsSpec,
  room: Room,
): { readonly marks: readonly string[]; readonly height: number } {
  const { rows, format, unit, width, missing } = spec;
  const wide = width === "wide";
  const across = unitsAcross(width);
  const { left, nameOf } = rowNames(
    rows.map(({ label }) => label),
    width,
    room.names,
    room.left,
  );
  const value = (row: Datum, i: number) =>
    row.value === null ? missing : `${format(row.value)}${i === 0 ? behind(unit) : ""}${standingMark(row)}`;
  const reach = (row: Datum) => Math.max(row.value ?? 0, row.high ?? 0);
  const high = Math.max(...rows.map(reach), spec.whole ?? 0, 0);
  // The longest bar and the longest value both have to fit, and they need not be in one row.
  const longest = Math.min(
    ...rows.map((row, i) => {
      const free = across - left - textWidth(value(row, i)) - 8;
      return reach(row) > 0 ? (free * high) / reach(row) : across;
    }),
    across - left,
  );
  const scale = scaleLinear([0, high || 1], [left, left + Math.max(20, longest)]);
  const thick = wide ? 18 : 14;
  const marks: string[] = [];
  let y = room.top;
  rows.forEach((row, i) => {
    const name = nameOf(i);
    const height = Math.max(thick, name.beside);
    const middle = y + name.head + height / 2;
    const size = row.value === null ? 0 : scale(row.value) - left;
    const drawing = [
      rect(room.left, y, across - room.left, name.head + height, "hit"),
      name.draw(y, middle),
      size > 0
        ? bar(
            spec,
            { x: left, y: middle - thick / 2, width: size, height: thick },
            row.standing,
            row.tone,
            row.shade,
          )
        : "",
      interval(row, scale, middle),
      wide ? "" : line(left, middle - thick / 2 - 2, left, middle + thick / 2 + 2, "zero"),
      text(scale(reach(row)) + 6, middle + 5, value(row, i), row.value === null ? "soft" : "value", {
        tone: row.tone,
      }),
    ];
    marks.push(mark(row, `${row.label}: ${value(row, i)}`, ...drawing));
    y += name.head + height + (wide ? 8 : 12);
  });
  return { marks: wide ? [...marks, line(left, room.top, left, y - 4, "zero")] : marks, height: y };
}
