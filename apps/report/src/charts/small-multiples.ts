import { ticks as niceTicks } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import { shortYear, valueDomain } from "./axis.ts";
import { frame, unitsAcross } from "./frame.ts";
import { isKnown, linePaths } from "./line-path.ts";
import type { LineSeries, SmallMultiplesSpec } from "./spec.ts";
import { behind, coordinate, dot, element, line, look, mark, standingMark, text, textLines } from "./svg.ts";
import { lineHeight, textWidth, wrap } from "./text-width.ts";

type Scale = (value: number) => number;

/** Round values of a logarithmic axis within a domain: 1, 10, 100, with 3, 30 … if they are few. */
export function logTicks(low: number, high: number): readonly number[] {
  const powers = (factor: number) =>
    Array.from({ length: 24 }, (_, i) => factor * 10 ** (i - 12)).filter(
      (tick) => tick >= low && tick <= high,
    );
  const tens = powers(1);
  return tens.length > 2 ? tens : [...tens, ...powers(3)].sort((a, b) => a - b);
}

/** A panel for each line, all on one scale, with the other lines in grey behind. */
export function smallMultiples(spec: SmallMultiplesSpec): string {
  const { panels, width, format, unit } = spec;
  const across = unitsAcross(width);
  const known = panels.flatMap(({ points }) => points.filter(isKnown));
  const values = known.map(({ value }) => value);
  const log = spec.scale === "log";
  const domain: readonly [number, number] = log
    ? [Math.min(...values) / 1.25, Math.max(...values) * 1.25]
    : valueDomain(values, 3);
  const ticks = log ? logTicks(...domain) : niceTicks(domain[0], domain[1], 3);
  const columns = Math.min(panels.length, width === "wide" ? 4 : 2);
  const left = Math.max(...ticks.map((tick) => textWidth(format(tick)))) + 8;
  const gap = 20;
  const panelWidth = (across - left - gap * (columns - 1)) / columns;
  const titles = panels.map((panel) => wrap(titleOf(spec, panel), panelWidth));
  const titleHeight = Math.max(...titles.map(({ length }) => length)) * lineHeight;
  // The unit is said once, in a line of its own over the first panel.
  const heads = (row: number) => titleHeight + (row === 0 && unit ? 36 : 20);
  const plot = width === "wide" ? 170 : 120;
  const below = plot + 34;
  const topOf = (row: number) =>
    Array.from({ length: row }, (_, i) => heads(i) + below).reduce((sum, height) => sum + height, 0);
  const years = known.map(({ x }) => x);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear([first, last], [0, panelWidth - 4]);
  const y = (log ? scaleLog() : scaleLinear()).domain(domain).range([plot, 0]);
  const marks = panels.flatMap((panel, i) => {
    const column = i % columns;
    const row = Math.floor(i / columns);
    const [dx, dy, head] = [left + column * (panelWidth + gap), topOf(row), heads(row)];
    const atY: Scale = (value) => dy + head + y(value);
    const base = dy + head + plot;
    return [
      textLines(dx, dy + 14, titles[i] ?? [], lineHeight, "label", { tone: panel.tone }),
      i === 0 && unit ? text(0, dy + titleHeight + 15, unit, "tick") : "",
      ...ticks.flatMap((tick) => [
        line(column === 0 ? 0 : dx, atY(tick), dx + panelWidth, atY(tick), tick === 0 ? "zero" : "grid"),
        column === 0 ? text(0, atY(tick) - 5, format(tick), "tick") : "",
      ]),
      log ? line(dx, base, dx + panelWidth, base, "grid") : "",
      text(dx, base + 18, name(spec, first, true), "tick"),
      text(dx + panelWidth, base + 18, name(spec, last, false), "tick", { anchor: "end" }),
      // Lines in the panel's own coordinates: the same bytes in every panel.
      element(
        "g",
        { transform: `translate(${coordinate(dx)} ${coordinate(dy + head)})` },
        ...panels.filter((other) => other !== panel).map((other) => background(other, x, y)),
        ...drawPanel(spec, panel, x, y),
      ),
    ];
  });
  return frame(spec, topOf(Math.ceil(panels.length / columns)) - 8, marks);
}

const name = ({ formatX }: SmallMultiplesSpec, x: number, full: boolean): string =>
  formatX ? formatX(x) : full ? String(x) : shortYear(x);

function titleOf({ format }: SmallMultiplesSpec, { label, points }: LineSeries): string {
  const end = points.filter(isKnown).at(-1);
  return end ? `${label} ${format(end.value)}${standingMark(end)}` : label;
}

function background({ points }: LineSeries, x: Scale, y: Scale): string {
  const { solid, dash } = linePaths(points, x, y);
  return solid + dash === "" ? "" : element("path", { class: "chart__context", d: solid + dash });
}

function drawPanel(
  { format, formatX = String, unit }: SmallMultiplesSpec,
  { label, tone, points, dash }: LineSeries,
  x: Scale,
  y: Scale,
): readonly string[] {
  const paths = linePaths(points, x, y);
  const known = points.filter(isKnown);
  const end = known.at(-1);
  return [
    paths.solid && element("path", { class: look(dash ? "line-dash" : "line", tone), d: paths.solid }),
    paths.dash && element("path", { class: look("line-dash", tone), d: paths.dash }),
    ...known.map((point) =>
      mark(
        point,
        `${label}, ${formatX(point.x)}: ${format(point.value)}${behind(unit)}${standingMark(point)}`,
        dot(x(point.x), y(point.value), 12, "hit"),
        point === end || paths.alone.includes(point) ? dot(x(point.x), y(point.value), 3.5, "dot", tone) : "",
      ),
    ),
  ];
}
