import { scaleLinear } from "d3-scale";
import { yearAxis, yearTicks } from "./axis.ts";
import { bar } from "./bar.ts";
import { frame, unitsAcross } from "./frame.ts";
import { rowNames } from "./row-name.ts";
import type { TimelineRow, TimelineSpec } from "./spec.ts";
import { line, mark } from "./svg.ts";

const THICK = 14;

/** Shortest bar that can be seen. */
const LEAST = 3;

/** What held from when to when: a row each, its name beside its bars, on phones above them. */
export function timeline(spec: TimelineSpec): string {
  const { rows, width, first, last } = spec;
  const wide = width === "wide";
  const { left, nameOf } = rowNames(
    rows.map(({ label }) => label),
    width,
    320,
  );
  const scale = scaleLinear([first, last], [left, unitsAcross(width) - 16]).clamp(true);
  const marks: string[] = [];
  let y = 32;
  rows.forEach((row, i) => {
    const name = nameOf(i);
    const height = Math.max(THICK, name.beside);
    const middle = y + name.head + height / 2;
    marks.push(name.draw(y, middle), ...bars(spec, row, scale, middle));
    y += name.head + height + (wide ? 8 : 14);
  });
  const years = yearTicks(first, last, scale(last) - scale(first));
  return frame(spec, y, [
    ...yearAxis(years, scale, 14),
    ...years.map((year) => line(scale(year), 22, scale(year), y - 4, "grid")),
    ...marks,
  ]);
}

const bars = (
  spec: TimelineSpec,
  { tone, spans }: TimelineRow,
  scale: (x: number) => number,
  middle: number,
): readonly string[] =>
  spans.map((span) => {
    const x = scale(span.from);
    const box = { x, y: middle - THICK / 2, width: Math.max(LEAST, scale(span.to) - x), height: THICK };
    return mark(span, span.tip ?? "", bar(spec, box, span.standing, tone));
  });
