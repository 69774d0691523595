import { type ScaleLinear, scaleLinear } from "d3-scale";
import { valueDomain } from "./axis.ts";
import { headHeight, rowName, rowNames, topScale } from "./dot-rows.ts";
import { frame, unitsAcross } from "./frame.ts";
import { rangeDot, reachOf } from "./range-dot.ts";
import type { Dot, DotRangeSpec, DotRow } from "./spec.ts";
import { spread } from "./spread.ts";
import { behind, line, mark, standingMark, text, textLines } from "./svg.ts";
import { lineHeight, textWidth, wrap } from "./text-width.ts";

const sign = { lower: "≥ ", upper: "≤ " } as const;

/** A dot's value as text, with its bound and its mark. */
const dotText = (dot: Dot, format: (value: number) => string): string =>
  dot.value === null ? "" : `${dot.bound ? sign[dot.bound] : ""}${format(dot.value)}${standingMark(dot)}`;

const domainOf = ({ domain, rows }: DotRangeSpec): readonly [number, number] =>
  domain ??
  valueDomain(
    rows.flatMap(({ dots }) => dots.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0])),
  );

/** Dots with ranges, a row each. */
export function dotRange(spec: DotRangeSpec): string {
  const { rows, format, width } = spec;
  const across = unitsAcross(width);
  const names = rowNames(
    rows.map(({ label }) => label),
    width,
    across,
  );
  const single = rows.flatMap(({ dots }) => (dots.length === 1 ? dots : []));
  const room = Math.max(10, ...single.map((dot) => textWidth(dotText(dot, format)) + (dot.bound ? 40 : 14)));
  const scale = scaleLinear(domainOf(spec), [names.left, across - room]);
  const marks: string[] = [];
  let y = 32;
  rows.forEach((row, i) => {
    const lines = names.lines[i] ?? [];
    const head = headHeight(lines, width);
    const half = Math.max(12, width === "wide" ? (lines.length * lineHeight) / 2 : 0);
    const middle = y + head + half;
    const drawn = drawRow(spec, row, scale, middle, width === "wide" ? names.left - 12 : 2);
    marks.push(
      rowName(lines, width, names.left, y, middle),
      ...track(names.left, across - room, middle, drawn.words),
      drawn.svg,
    );
    y += head + half + Math.max(half, drawn.below) + (width === "wide" ? 6 : 8);
  });
  return frame(spec, y, [...topScale(spec, scale, across), ...marks]);
}

/** The light line of a row, open where the row's value is written. */
function track(from: number, to: number, y: number, gap?: readonly [number, number]): readonly string[] {
  if (!gap) return [line(from, y, to, y, "track")];
  if (gap[0] <= from) return [line(gap[1], y, to, y, "track")];
  return [
    line(from, y, Math.min(gap[0], to), y, "track"),
    gap[1] < to ? line(gap[1], y, to, y, "track") : "",
  ];
}

function drawRow(
  { format, unit, width, missing }: DotRangeSpec,
  { label, dots }: DotRow,
  scale: ScaleLinear<number, number>,
  middle: number,
  from: number,
): { readonly svg: string; readonly below: number; readonly words?: readonly [number, number] } {
  const known = dots.filter(({ value }) => value !== null);
  const tip = (dot: Dot) =>
    `${label}${dot.label ? `, ${dot.label}` : ""}: ${dotText(dot, format)}${behind(unit)}`;
  const drawings = known.map((dot) => mark(dot, tip(dot), rangeDot(dot, scale, middle)));
  const [only] = known;
  if (!only) {
    const start = scale.range()[0] ?? 0;
    const words = text(start + 4, middle + 5, missing, "soft");
    return { svg: words, below: 0, words: [start, start + textWidth(missing) + 8] };
  }
  if (dots.length === 1 && only.label === undefined) {
    const start = reachOf(only, scale) + 6;
    const said = dotText(only, format);
    const words = text(start, middle + 5, said, "value", { tone: only.tone });
    return { svg: drawings.join("") + words, below: 0, words: [start - 3, start + textWidth(said) + 3] };
  }
  const named = known.filter((dot) => dot.label !== undefined);
  const to = unitsAcross(width) - 2;
  const blocks = named.map((dot) => ({
    x: scale(dot.value ?? 0),
    lines: wrap(`${dot.label} ${dotText(dot, format)}`, to - from),
  }));
  const { places, height } = spread(blocks, from, to);
  const words = named.map((dot, at) =>
    textLines(
      places[at]?.centre ?? 0,
      middle + 22 + (places[at]?.offset ?? 0),
      blocks[at]?.lines ?? [],
      lineHeight,
      "value",
      {
        anchor: "middle",
        tone: dot.tone,
      },
    ),
  );
  return { svg: drawings.join("") + words.join(""), below: named.length > 0 ? height + 12 : 0 };
}
