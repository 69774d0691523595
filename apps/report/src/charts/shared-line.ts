import { scaleLinear } from "d3-scale";
import { frame, unitsAcross } from "./frame.ts";
import { rangeDot } from "./range-dot.ts";
import type { Dot, DotRangeSpec } from "./spec.ts";
import { type Block, fitsInRow, spread } from "./spread.ts";
import { behind, coordinate, element, line, mark, standingMark, text, textLines } from "./svg.ts";
import { lineHeight, textWidth, wrap } from "./text-width.ts";

interface Item extends Block {
  readonly dot: Dot;
  readonly name: string;
  readonly value: string;
}

const limit = 128;

/**
 * All dots on one line, their names by turns above and below it.
 *
 * @returns Nothing if the names do not fit, so that the caller can take rows instead.
 */
export function sharedLine(spec: DotRangeSpec, domain: readonly [number, number]): string | undefined {
  const { format, unit, width, rows } = spec;
  const across = unitsAcross(width);
  const [first, last] = [format(domain[0]), `${format(domain[1])}${behind(unit)}`];
  // An arrow beside the end of the scale needs the room before the label of that end.
  const past = rows.some(({ dots }) => dots.some(({ bound }) => bound === "lower")) ? 36 : 8;
  const scale = scaleLinear(domain, [textWidth(first) + 10, across - textWidth(last) - 8 - past]);
  const items = rows
    .flatMap(({ label, dots }) =>
      dots.flatMap((dot): readonly Item[] => {
        if (dot.value === null) return [];
        const name = dot.label ? `${label}, ${dot.label}` : label;
        const sign = dot.bound === "lower" ? "≥ " : dot.bound === "upper" ? "≤ " : "";
        const value = `${sign}${format(dot.value)}${standingMark(dot)}`;
        return [{ dot, name, value, x: scale(dot.value), lines: [...wrap(name, limit), value] }];
      }),
    )
    .sort((a, b) => a.x - b.x);
  const above = items.filter((_, i) => i % 2 === 0);
  const below = items.filter((_, i) => i % 2 === 1);
  if (!fitsInRow(above, across) || !fitsInRow(below, across)) return undefined;
  const heights = [above, below].map(
    (side) => Math.max(0, ...side.map(({ lines }) => lines.length)) * lineHeight,
  );
  const y = (heights[0] ?? 0) + 40;
  return frame(spec, y + 40 + (heights[1] ?? 0), [
    line(scale(domain[0]), y, scale(domain[1]), y, "track"),
    text(scale(domain[0]) - 8, y + 5, first, "tick", { anchor: "end" }),
    text(scale(domain[1]) + past, y + 5, last, "tick"),
    ...leadersAndNames(above, y, -1, across),
    ...leadersAndNames(below, y, 1, across),
    ...items.map(({ dot, name, value }) => mark(dot, `${name}: ${value}`, rangeDot(dot, scale, y))),
  ]);
}

function leadersAndNames(items: readonly Item[], y: number, side: 1 | -1, across: number): readonly string[] {
  const { places } = spread(items, 0, across);
  return items.flatMap(({ x, lines, dot }, i) => {
    const centre = places[i]?.centre ?? x;
    const [from, bend, to] = [y + side * 7, y + side * 16, y + side * 30];
    const d = `M${coordinate(x)} ${coordinate(from)}V${coordinate(bend)}L${coordinate(centre)} ${coordinate(to)}`;
    const start = side === 1 ? to + 14 : to - 6 - (lines.length - 1) * lineHeight;
    const words = lines.slice(0, -1);
    return [
      element("path", { class: "chart__leader", d }),
      textLines(centre, start, words, lineHeight, "text", { anchor: "middle" }),
      text(centre, start + words.length * lineHeight, lines.at(-1) ?? "", "label", {
        anchor: "middle",
        tone: dot.tone,
      }),
    ];
  });
}
