import { ticks as niceTicks } from "d3-array";
import { scaleLinear } from "d3-scale";
import { gridCount, valueAxis, valueDomain, yearAxis, yearTicks } from "./axis.ts";
import { endLabels, endLabelsHeight, endLabelsWidth } from "./end-labels.ts";
import { eventStrip } from "./event-strip.ts";
import { frame, unitsAcross } from "./frame.ts";
import { isKnown, type Known, linePaths } from "./line-path.ts";
import type { LineChartSpec, LineSeries } from "./spec.ts";
import { behind, dot, element, look, mark, standingMark } from "./svg.ts";
import { textWidth, widest, wrap } from "./text-width.ts";

/** Lines over time: named at their ends, broken where values are missing, with events above. */
export function lineChart(spec: LineChartSpec): string {
  const { width, format } = spec;
  const across = unitsAcross(width);
  const known = spec.series.flatMap(({ points }) => points.filter(isKnown));
  const domain =
    spec.domain ?? valueDomain(known.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]));
  const ticks = niceTicks(domain[0], domain[1], gridCount(width));
  const ends = spec.series.flatMap((series) => {
    const end = series.points.filter(isKnown).at(-1);
    return end
      ? [{ series, end, name: series.label, value: `${format(end.value)}${standingMark(end)}` }]
      : [];
  });
  const events = [...(spec.events ?? []), ...(spec.boundary ? [spec.boundary] : [])];
  const margin = Math.max(
    events.length > 0 ? 90 : 0,
    ...events.map(({ label }) => widest(wrap(label, 1)) + 14),
    endLabelsWidth(ends, width),
  );
  const left = Math.max(0, ...ticks.map((tick) => textWidth(format(tick)))) + 12;
  const right = across - margin;
  const years = spec.series.flatMap(({ points }) => points.map(({ x }) => x));
  const [first, last] = [Math.min(...years), Math.max(...years, spec.boundary?.x ?? -Infinity)];
  const x = scaleLinear([first, last], [left, right]);
  const topLabel = textWidth(`${format(ticks.at(-1) ?? 0)}${behind(spec.unit)}`) + 4;
  const strip = eventStrip(events, x, across, width === "wide" ? 170 : 130);
  const top = strip.height + 22;
  const bottom = top + Math.max(width === "wide" ? 290 : 240, endLabelsHeight(ends, width));
  const y = scaleLinear(domain, [bottom, top]);
  return frame(spec, bottom + 24, [
    ...valueAxis({ left: 0, right, scale: y, ticks, format, unit: spec.unit, zero: 0 }),
    ...yearAxis(yearTicks(first, last, right - left, spec.formatX), x, bottom + 19, spec.formatX),
    ...strip.draw(0, bottom, { right: topLabel, top: top - 18, bottom: top - 1 }),
    ...spec.series.flatMap((series) => drawSeries(spec, series, x, y)),
    ...endLabels(
      ends.map(({ series, end, name, value }) => ({
        name,
        value,
        x: x(end.x),
        y: y(end.value),
        tone: series.tone,
      })),
      right + 14,
      // A last position with a name of its own reaches below the labels.
      [top - 12, bottom + (spec.formatX ? 4 : 12)],
      width,
    ),
  ]);
}

/** What is only reported is a ring, so that it is not taken for a count. */
const ringed = ({ standing }: Known): boolean => standing === "reported";

function drawSeries(
  { format, unit, formatX = String }: LineChartSpec,
  { label, tone, dash = false, points }: LineSeries,
  x: (value: number) => number,
  y: (value: number) => number,
): readonly string[] {
  const paths = linePaths(points, x, y);
  const path = (d: string, kind: "line" | "line-dash" | "band") =>
    d === "" ? "" : element("path", { class: look(kind, tone), d });
  const known = points.filter(isKnown);
  const end = known.at(-1);
  const tip = (point: Known) =>
    `${label}, ${formatX(point.x)}: ${format(point.value)}${behind(unit)}${standingMark(point)}`;
  return [
    path(paths.band, "band"),
    path(paths.solid, dash ? "line-dash" : "line"),
    path(paths.dash, "line-dash"),
    ...known.map((point) =>
      mark(
        point,
        tip(point),
        dot(x(point.x), y(point.value), 12, "hit"),
        ringed(point) || point === end || paths.alone.includes(point)
          ? dot(x(point.x), y(point.value), 4, ringed(point) ? "dot-hollow" : "dot", tone)
          : "",
      ),
    ),
  ];
}
