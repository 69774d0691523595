import { ticks as niceTicks } from "d3-array";
import type { Width } from "./spec.ts";
import { behind, line, text } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/**
 * A domain from zero that ends on a tick.
 *
 * @example valueDomain([3, 87], 4) // [0, 100]
 */
export function valueDomain(values: readonly number[], count = 4): readonly [number, number] {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  if (high === low) return [0, 1];
  const marks = niceTicks(low, high, count);
  const step = (marks[1] ?? 1) - (marks[0] ?? 0) || 1;
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
}

interface ValueAxis {
  readonly left: number;
  readonly right: number;
  readonly scale: (value: number) => number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly unit: string | undefined;
  /** Where bars and zero stand; dark. */
  readonly zero: number;
}

/** Horizontal grid with labels on its lines, the unit at the top one, and a dark zero line. */
export function valueAxis({ left, right, scale, ticks, format, unit, zero }: ValueAxis): readonly string[] {
  const top = ticks.at(-1);
  return ticks.flatMap((tick) => {
    const y = scale(tick);
    const label = tick === top ? `${format(tick)}${behind(unit)}` : format(tick);
    return [line(left, y, right, y, tick === zero ? "zero" : "grid"), text(left, y - 5, label, "tick")];
  });
}

/** Room that a year takes on an axis. */
const YEAR = 46;

/** What parts two words below an axis. */
const GAP = 12;

/**
 * Years or other positions that an axis labels: first, last and round ones between, none closer than its text.
 * @param formatX Writes a position; years where absent, of which all but the first have two digits.
 */
export function yearTicks(
  first: number,
  last: number,
  across: number,
  formatX?: (x: number) => string,
): readonly number[] {
  if (last <= first) return [first];
  const words =
    formatX && [first, ...niceSteps(first, last, 1), last].map((x) => textWidth(formatX(x)) + GAP);
  const label = Math.max(YEAR, ...(words ?? []));
  const room = Math.max(2, Math.floor(across / label));
  const step = [1, 2, 5, 10, 20, 50].find((size) => (last - first) / size <= room) ?? 100;
  const near = words ? (label * (last - first)) / across : step * 0.8;
  const inner = niceSteps(first, last, step).filter((x) => x - first >= near && last - x >= near);
  return [first, ...inner, last];
}

function niceSteps(first: number, last: number, step: number): readonly number[] {
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, i) => start + i * step,
  );
}

/** A year after the first one, in two digits unless a century begins. */
export const shortYear = (year: number): string =>
  year % 100 === 0 ? String(year) : String(year % 100).padStart(2, "0");

/** Labels under an axis of years: the first in full, the others short. */
export function yearAxis(
  years: readonly number[],
  scale: (year: number) => number,
  y: number,
  formatX?: (x: number) => string,
): readonly string[] {
  return years.map((year, i) => {
    const label = formatX ? formatX(year) : i === 0 ? String(year) : shortYear(year);
    const half = textWidth(label) / 2;
    const x = i === 0 ? Math.max(scale(year), half) : scale(year);
    return text(x, y, label, "tick", { anchor: "middle" });
  });
}

/** How many grid lines suit a width. */
export const gridCount = (width: Width): number => (width === "wide" ? 5 : 4);
