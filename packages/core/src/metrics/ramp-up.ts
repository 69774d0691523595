import { exponential } from "../stats/elementary.ts";
import { requireFinite, requirePositive, requireQuantity } from "../stats/guards.ts";
import { isAtLeast } from "../stats/rounding.ts";
import { called } from "../text.ts";

export type RampShape = "linear" | "logistic";

export interface RampUp {
  /** Output once in full service, in any unit. */
  readonly capacity: number;
  /** Months since it began; negative before. */
  readonly elapsed: number;
  /** Months from the first output to full capacity, > 0. */
  readonly months: number;
  /** A straight line, or slow at both ends; `linear` by default. */
  readonly shape?: RampShape;
}

/** How steep the S is: it leaves 0 and reaches 1 within the ramp, with half of the rise in its middle fifth. */
const STEEPNESS = 10;

const logistic = (part: number): number => 1 / (1 + exponential(-STEEPNESS * (part - 0.5)));

/** The logistic curve cut at both ends of the ramp and stretched to run from 0 to 1. */
function stretched(part: number): number {
  const first = logistic(0);
  return (logistic(part) - first) / (logistic(1) - first);
}

/**
 * What a plant or mine delivers while it ramps up.
 *
 * @returns In the unit of the capacity: 0 before it begins, all of it when the ramp is complete.
 * @throws {MetricError} `out-of-range` if the capacity is negative, the months are not above 0, or a number is not
 *   finite.
 * @see The straight line is the one of the disruption model; the logistic is the usual learning curve.
 * @example rampUp({ capacity: 1000, elapsed: 12, months: 24 }) // 500
 */
export function rampUp({ capacity, elapsed, months, shape = "linear" }: RampUp): number {
  requireQuantity("rampUp", "capacity", capacity);
  requirePositive("rampUp", "months", months);
  requireFinite("rampUp", called("elapsed", "経過した月数"), elapsed);
  const part = isAtLeast(elapsed, months) ? 1 : Math.max(0, elapsed / months);
  return capacity * (shape === "linear" ? part : stretched(part));
}
