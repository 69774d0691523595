import { scaleLinear } from "d3-scale";
import { bar } from "./bar.ts";
import { frame, unitsAcross } from "./frame.ts";
import { rowNames } from "./row-name.ts";
import type { Datum, PairedBarsSpec } from "./spec.ts";
import { behind, line, mark, rect, standingMark, text } from "./svg.ts";
import { lineHeight, textWidth } from "./text-width.ts";

/** Thickness of a bar. */
const THICK = 12;

/** Two bars a row: the first measure outlined, the second solid, named at the first row. */
export function pairedBars(spec: PairedBarsSpec): string {
  const { rows, measures, format, unit, width, missing } = spec;
  const wide = width === "wide";
  const across = unitsAcross(width);
  const { left, nameOf } = rowNames(
    rows.map(({ label }) => label),
    width,
    170,
  );
  const words = (datum: Datum, row: number, measure: 0 | 1) => {
    const value =
      datum.value === null ? missing : `${format(datum.value)}${behind(unit)}${standingMark(datum)}`;
    return row === 0 ? `${value} ${measures[measure]}` : value;
  };
  const all = rows.flatMap(({ values }, row) =>
    values.map((datum, at) => ({ value: datum.value ?? 0, words: words(datum, row, at === 0 ? 0 : 1) })),
  );
  const high = Math.max(0, ...all.map(({ value }) => value));
  const room = Math.min(
    across - left,
    ...all.map((item) =>
      item.value > 0 ? ((across - left - textWidth(item.words) - 8) * high) / item.value : across,
    ),
  );
  const scale = scaleLinear([0, high || 1], [left, left + Math.max(20, room)]);
  const marks: string[] = [];
  let y = 0;
  rows.forEach((one, row) => {
    const name = nameOf(row);
    const height = Math.max(2 * lineHeight, name.beside);
    const middle = y + name.head + height / 2;
    marks.push(name.draw(y, middle));
    one.values.forEach((datum, at) => {
      marks.push(pairMark(spec, one, datum, { measure: at === 0 ? 0 : 1, left, middle, scale, words, row }));
    });
    if (!wide) marks.push(line(left, middle - lineHeight, left, middle + lineHeight, "zero"));
    y += name.head + height + (wide ? 10 : 12);
  });
  return frame(spec, y, wide ? [...marks, line(left, 0, left, y - 8, "zero")] : marks);
}

/** Where one bar of a row stands. */
interface PairPlace {
  readonly measure: 0 | 1;
  readonly row: number;
  readonly left: number;
  readonly middle: number;
  readonly scale: (value: number) => number;
  readonly words: (datum: Datum, row: number, measure: 0 | 1) => string;
}

/** One bar of a row with its value. */
function pairMark(
  spec: PairedBarsSpec,
  { label, tone }: PairedBarsSpec["rows"][number],
  datum: Datum,
  { measure, row, left, middle, scale, words }: PairPlace,
): string {
  const centre = middle + (measure === 0 ? -lineHeight / 2 : lineHeight / 2);
  const size = scale(datum.value ?? 0) - left;
  const box = { x: left, y: centre - THICK / 2, width: size, height: THICK };
  const look = measure === 0 ? "text" : "value";
  return mark(
    datum,
    `${label}, ${spec.measures[measure]}: ${words(datum, 1, measure)}`,
    rect(left, centre - lineHeight / 2, unitsAcross(spec.width) - left, lineHeight, "hit"),
    size > 0 ? bar(spec, box, measure === 0 ? "assumed" : datum.standing, tone) : "",
    text(left + size + 6, centre + 5, words(datum, row, measure), datum.value === null ? "soft" : look, {
      tone,
    }),
  );
}
