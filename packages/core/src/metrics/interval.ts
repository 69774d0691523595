import { MetricError } from "../errors.ts";
import { called, type Named, nameIn, nth } from "../text.ts";
import { requireQuantity } from "./guards.ts";
import type { Bounds } from "./hhi-bounds.ts";

/**
 * A number that is not known exactly: the value taken under a named policy, and the lowest and highest
 * that what was published allows. It says nothing about how likely each is.
 *
 * A metric over intervals returns one too: its value at the values, and its lowest and highest over every
 * combination of inputs within their bounds. Each input may move on its own; where inputs are tied to
 * each other, less is possible than the bounds allow.
 */
export interface Interval extends Bounds {
  /** Never outside the bounds. */
  readonly value: number;
}

/**
 * A number known exactly, as an interval.
 * @example exactly(3) // {"value": 3, "lower": 3, "upper": 3}
 */
export function exactly(value: number): Interval {
  return { value, lower: value, upper: value };
}

/**
 * A quantity printed to a step, such as 44,000 to the nearest 1,000: half a step to either side, not
 * below zero.
 *
 * @param step Distance of neighbouring printable values, ≥ 0.
 * @throws {MetricError} `out-of-range` if the value or the step is negative or not finite.
 * @example roundedTo(44000, 1000) // {"value": 44000, "lower": 43500, "upper": 44500}
 */
export function roundedTo(value: number, step: number): Interval {
  requireQuantity("roundedTo", called("the value", "値"), value);
  const half = requireQuantity("roundedTo", "step", step) / 2;
  return { value, lower: Math.max(0, value - half), upper: value + half };
}

/**
 * A number known to lie between two: withheld, or printed as a bound such as ">95".
 *
 * @param value What is taken for it, the middle by default; state the choice where it is printed.
 * @throws {MetricError} `out-of-range` unless lower ≤ value ≤ upper, all finite.
 * @example between(95, 100) // {"value": 97.5, "lower": 95, "upper": 100}
 * @example between(0, 500, 0) // {"value": 0, "lower": 0, "upper": 500}
 */
export function between(lower: number, upper: number, value: number = lower + (upper - lower) / 2): Interval {
  return requireInterval("between", "value", { value, lower, upper });
}

/** An interval in order: finite bounds with the value between them. */
export function requireInterval(metric: string, name: Named, interval: Interval): Interval {
  const { value, lower, upper } = interval;
  if (lower <= value && value <= upper && Number.isFinite(lower) && Number.isFinite(upper)) return interval;
  throw new MetricError(
    "out-of-range",
    `expected ${nameIn(name, "en")} with lower ≤ value ≤ upper, all finite, received ${lower}, ${value}, ${upper}.`,
    `${nameIn(name, "ja")}は下限≤値≤上限を満たす有限の数とする（指定値：${lower}、${value}、${upper}）。`,
    metric,
  );
}

/** Intervals of quantities that can be summed: none below zero, and at least one that may be above. */
export function requireIntervals(metric: string, intervals: readonly Interval[]): void {
  if (intervals.length === 0)
    throw new MetricError("no-data", "expected at least one quantity.", "数量を1つ以上指定する。", metric);
  let most = 0;
  for (const [index, interval] of intervals.entries()) {
    requireInterval(metric, nth("quantity", "数量", index), interval);
    requireQuantity(
      metric,
      called(`the lower bound of quantity ${index + 1}`, `${index + 1}番目の数量の下限`),
      interval.lower,
    );
    most += interval.upper;
  }
  requireQuantity(metric, called("the sum of the upper bounds", "上限の合計"), most);
  if (most === 0) {
    throw new MetricError(
      "undefined-ratio",
      "expected at least one quantity that may be > 0; all are 0.",
      "0より大きい値を取り得る数量が1つ以上必要である（すべて0である）。",
      metric,
    );
  }
}

/** An interval of a share or an index, with what rounding put outside its bounds or 0–1 put back. */
export function within(value: number, lower: number, upper: number): Interval {
  const low = Math.max(0, Math.min(lower, value));
  return { value, lower: low, upper: Math.min(1, Math.max(upper, value)) };
}
