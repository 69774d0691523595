import { ticks as niceTicks } from "d3-array";
import { scaleLinear } from "d3-scale";
import { gridCount, shortYear, valueAxis, valueDomain } from "./axis.ts";
import { bar } from "./bar.ts";
import { endLabels, endLabelsHeight, endLabelsWidth } from "./end-labels.ts";
import { frame, unitsAcross } from "./frame.ts";
import type { StackColumn, StackedBarsSpec } from "./spec.ts";
import { coordinate, element, escapeText, mark, standingMark, text } from "./svg.ts";
import { textWidth } from "./text-width.ts";

const total = ({ values }: StackColumn): number => values.reduce((sum, { value }) => sum + (value ?? 0), 0);

const isEmpty = ({ values }: StackColumn): boolean => values.every(({ value }) => value === null);

/** Stacked columns, the first series at the bottom, named beside the last column. */
export function stackedBars(spec: StackedBarsSpec): string {
  const { series, columns, mode, width, format, unit } = spec;
  const across = unitsAcross(width);
  const part = (column: StackColumn, value: number) =>
    mode === "share" ? value / (total(column) || 1) : value;
  const domain = mode === "share" ? ([0, 1] as const) : valueDomain(columns.map(total));
  const ticks = niceTicks(domain[0], domain[1], mode === "share" ? 4 : gridCount(width));
  const last = columns.filter((column) => !isEmpty(column)).at(-1);
  const named = series.flatMap(({ label, tone }, i) => {
    const datum = last?.values[i];
    if (!last || !datum || datum.value === null || datum.value === 0) return [];
    const value = `${format(part(last, datum.value))}${standingMark(datum)}`;
    return [{ i, name: label, value, tone }];
  });
  const left = Math.max(...ticks.map((tick) => textWidth(format(tick)))) + 10;
  const right = across - endLabelsWidth(named, width);
  const top = 20;
  const bottom = top + Math.max(width === "wide" ? 290 : 250, endLabelsHeight(named, width));
  const y = scaleLinear(domain, [bottom, top]);
  const step = (right - left) / Math.max(1, columns.length);
  const thick = Math.min(step * 0.72, 64);
  const at = (i: number) => left + step * (i + 0.5);
  const lastAt = last ? at(columns.indexOf(last)) : right;
  return frame(spec, bottom + 24, [
    ...valueAxis({ left: 0, right, scale: y, ticks, format, unit, zero: 0 }),
    ...columns.flatMap((column, i) => drawColumn(spec, column, at(i), thick, y, part)),
    ...columnLabels(columns, at, step, bottom + 19, across),
    ...endLabels(
      named.map(({ i, name, value, tone }) => ({
        name,
        value,
        tone,
        x: lastAt + thick / 2 - 4,
        y: middle(last, i, part, y),
      })),
      right + 12,
      [top - 10, bottom + 12],
      width,
    ),
  ]);
}

type Part = (column: StackColumn, value: number) => number;

const below = (column: StackColumn, i: number): number =>
  column.values.slice(0, i).reduce((sum, { value }) => sum + (value ?? 0), 0);

function middle(
  column: StackColumn | undefined,
  i: number,
  part: Part,
  y: (value: number) => number,
): number {
  if (!column) return 0;
  return y(part(column, below(column, i) + (column.values[i]?.value ?? 0) / 2));
}

function drawColumn(
  spec: StackedBarsSpec,
  column: StackColumn,
  x: number,
  thick: number,
  y: (value: number) => number,
  part: Part,
): readonly string[] {
  if (isEmpty(column)) {
    // The word stands upright beside the gap's place, as its column is often narrower than it.
    const up = y(0) - 8;
    return textWidth(spec.missing) <= thick + 10
      ? [text(x, up, spec.missing, "soft", { anchor: "middle" })]
      : [
          element(
            "text",
            {
              class: "chart__soft",
              transform: `translate(${coordinate(x + 5)} ${coordinate(up)})rotate(-90)`,
            },
            escapeText(spec.missing),
          ),
        ];
  }
  return column.values.flatMap((datum, i) => {
    const series = spec.series[i];
    if (!series || datum.value === null || datum.value === 0) return [];
    const low = y(part(column, below(column, i)));
    const high = y(part(column, below(column, i) + datum.value));
    const gap = low - high > 3 ? 1 : 0;
    const tip = `${column.label}, ${series.label}: ${spec.format(part(column, datum.value))}${standingMark(datum)}`;
    return [
      mark(
        datum,
        tip,
        bar(
          spec,
          { x: x - thick / 2, y: high, width: thick, height: low - high - gap },
          datum.standing,
          series.tone,
        ),
      ),
    ];
  });
}

function columnLabels(
  columns: readonly StackColumn[],
  at: (i: number) => number,
  step: number,
  y: number,
  across: number,
): readonly string[] {
  const short = columns.map(({ label }, i) =>
    i > 0 && /^\d{4}$/.test(label) ? shortYear(Number(label)) : label,
  );
  const widestLabel = Math.max(...short.map(textWidth)) + 8;
  const every = Math.max(1, Math.ceil(widestLabel / step));
  const end = columns.length - 1;
  const place = (i: number): number => {
    const half = textWidth(short[i] ?? "") / 2;
    return Math.min(Math.max(at(i), half), across - half);
  };
  const endsAt = place(end) - textWidth(short[end] ?? "") / 2 - 4;
  const hasRoom = (i: number): boolean =>
    i % every === 0 && end - i >= every && place(i) + textWidth(short[i] ?? "") / 2 + 4 <= endsAt;
  return short.flatMap((label, i) =>
    i === end || hasRoom(i) ? [text(place(i), y, label, "tick", { anchor: "middle" })] : [],
  );
}
