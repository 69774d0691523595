import { ticks as niceTicks } from "d3-array";
import { scaleLinear } from "d3-scale";
import { gridCount, valueAxis, valueDomain, yearAxis, yearTicks } from "./axis.ts";
import { endLabels, endLabelsHeight, endLabelsWidth } from "./end-labels.ts";
import { frame, unitsAcross } from "./frame.ts";
import { linePaths } from "./line-path.ts";
import type { FanChartSpec, FanPoint } from "./spec.ts";
import { behind, dot, element, look, mark } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** How uncertain an amount is over time: the median as a line in a band, named at their ends. */
export function fanChart(spec: FanChartSpec): string {
  const { points, names, tone, width, format, unit } = spec;
  const domain = valueDomain(points.map(({ high }) => high));
  const ticks = niceTicks(domain[0], domain[1], gridCount(width));
  const end = points.at(-1);
  const edges = end ? [end.high, end.median, end.low] : [];
  const ends = edges.map((value, i) => ({ name: names[i] ?? "", value: format(value), at: value }));
  const left = Math.max(0, ...ticks.map((tick) => textWidth(format(tick)))) + 12;
  const right = unitsAcross(width) - endLabelsWidth(ends, width);
  const months = points.map(({ x }) => x);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const top = 22;
  const bottom = top + Math.max(width === "wide" ? 290 : 240, endLabelsHeight(ends, width));
  const x = scaleLinear([first, last], [left, right]);
  const y = scaleLinear(domain, [bottom, top]);
  return frame(spec, bottom + 24, [
    ...valueAxis({ left: 0, right, scale: y, ticks, format, unit, zero: 0 }),
    ...yearAxis(yearTicks(first, last, right - left, spec.formatX), x, bottom + 19, spec.formatX),
    ...drawFan(spec, x, y),
    ...endLabels(
      ends.map(({ name, value, at }) => ({ name, value, x: x(last), y: y(at), tone })),
      right + 14,
      // The name of the last month reaches below the labels.
      [top - 12, bottom + 8],
      width,
    ),
  ]);
}

type Place = (value: number) => number;

function drawFan(spec: FanChartSpec, x: Place, y: Place): readonly string[] {
  const { points, tone } = spec;
  const pathOf = (value: (point: FanPoint) => number): string =>
    linePaths(
      points.map((point) => ({ x: point.x, value: value(point) })),
      x,
      y,
    ).solid;
  const { band } = linePaths(
    points.map(({ x: at, median, low, high }) => ({ x: at, value: median, low, high })),
    x,
    y,
  );
  return [
    element("path", { class: look("band", tone), d: band }),
    element("path", { class: look("hatch-edge", tone), d: pathOf(({ high }) => high) }),
    element("path", { class: look("hatch-edge", tone), d: pathOf(({ low }) => low) }),
    element("path", { class: look("line", tone), d: pathOf(({ median }) => median) }),
    ...points.map((point) => mark(point, tipOf(spec, point), dot(x(point.x), y(point.median), 12, "hit"))),
  ];
}

function tipOf({ names, format, unit, formatX = String }: FanChartSpec, point: FanPoint): string {
  const values = [point.high, point.median, point.low].map((value, i) => `${names[i]} ${format(value)}`);
  return `${formatX(point.x)}: ${values.join(", ")}${behind(unit)}`;
}
