import { scaleLinear } from "d3-scale";
import { bar } from "./bar.ts";
import { frame, unitsAcross } from "./frame.ts";
import type { Datum, PairedBarsSpec } from "./spec.ts";
import { line, mark, rect, standingMark, text, textLines } from "./svg.ts";
import { lineHeight, textWidth, widest, wrap } from "./text-width.ts";

/** Two bars a row: the first measure outlined, the second solid, named at the first row. */
export function pairedBars(spec: PairedBarsSpec): string {
  const { rows, measures, format, unit, width, missing } = spec;
  const wide = width === "wide";
  const across = unitsAcross(width);
  const names = rows.map(({ label }) => wrap(label, wide ? 170 : across));
  const left = wide ? widest(names.flat()) + 12 : 1;
  const words = (datum: Datum, row: number, measure: 0 | 1) => {
    const value =
      datum.value === null
        ? missing
        : `${format(datum.value)}${unit ? ` ${unit}` : ""}${standingMark(datum)}`;
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
  const thick = 12;
  const marks: string[] = [];
  let y = 0;
  rows.forEach(({ label, tone, values }, row) => {
    const lines = names[row] ?? [];
    const head = wide ? 0 : lines.length * lineHeight + 3;
    const height = Math.max(2 * lineHeight, wide ? lines.length * lineHeight : 0);
    const middle = y + head + height / 2;
    marks.push(
      wide
        ? textLines(
            left - 12,
            middle + 5 - ((lines.length - 1) * lineHeight) / 2,
            lines,
            lineHeight,
            "text",
            {
              anchor: "end",
            },
          )
        : textLines(0, y + 13, lines, lineHeight, "text"),
    );
    values.forEach((datum, at) => {
      const measure = at === 0 ? 0 : 1;
      const centre = middle + (measure === 0 ? -lineHeight / 2 : lineHeight / 2);
      const size = scale(datum.value ?? 0) - left;
      const box = { x: left, y: centre - thick / 2, width: size, height: thick };
      const said = words(datum, row, measure);
      const standing = measure === 0 ? "assumed" : datum.standing;
      marks.push(
        mark(
          datum,
          `${label}, ${measures[measure]}: ${words(datum, 1, measure)}`,
          rect(left, centre - lineHeight / 2, across - left, lineHeight, "hit"),
          size > 0 ? bar(spec, box, standing, tone) : "",
          text(
            left + size + 6,
            centre + 5,
            said,
            datum.value === null ? "soft" : measure === 0 ? "text" : "value",
            { tone },
          ),
        ),
      );
    });
    if (!wide) marks.push(line(left, middle - lineHeight, left, middle + lineHeight, "zero"));
    y += head + height + (wide ? 10 : 12);
  });
  return frame(spec, y, wide ? [...marks, line(left, 0, left, y - 8, "zero")] : marks);
}
