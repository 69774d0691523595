import { MetricError } from "../errors.ts";
import { type Interval, requireIntervals, within } from "./interval.ts";
import { shares } from "./shares.ts";

/** A part over a part and a rest; where both may vanish, what is left when the other does. */
function part(own: number, rest: number, whenEmpty: number): number {
  return own + rest > 0 ? own / (own + rest) : whenEmpty;
}

/**
 * Shares of suppliers whose quantities are intervals.
 *
 * A share is lowest when the supplier delivers least and all others most, highest the other way round;
 * both are reached, so the bounds are exact. They do not sum to 1, and cannot all be reached at once. A
 * residual such as "other countries" is one of the quantities.
 *
 * @param quantities One per supplier, ≥ 0, all in one unit.
 * @returns One interval per quantity, in the order given, each within 0–1.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if the values sum to zero;
 *   `out-of-range` if a bound is negative or not finite or a value lies outside its bounds.
 * @see `shares`
 * @example sharesInterval([roundedTo(60, 10), exactly(40)]) // ≈ [{"value": 0.6, "lower": 0.5789, "upper": 0.6190}, {"value": 0.4, "lower": 0.3810, "upper": 0.4211}]
 */
export function sharesInterval(quantities: readonly Interval[]): Interval[] {
  requireIntervals("sharesInterval", quantities);
  const values = shares(quantities.map(({ value }) => value));
  const others = (bound: "lower" | "upper", except: number): number =>
    quantities.reduce((sum, quantity, index) => (index === except ? sum : sum + quantity[bound]), 0);
  return quantities.map(({ lower, upper }, index) =>
    within(
      values[index] ?? 0,
      // With the others at nothing too, any quantity above nothing is everything.
      part(lower, others("upper", index), 1),
      part(upper, others("lower", index), 0),
    ),
  );
}

/**
 * Share of one supplier among suppliers whose quantities are intervals.
 *
 * @param quantities One per supplier, ≥ 0, all in one unit; the residual is one of them.
 * @param index Position of the supplier, from 0.
 * @returns Interval within 0–1, with exact bounds.
 * @throws {MetricError} As `sharesInterval`; `invalid-argument` if there is no such position.
 * @see `supplierShare`
 * @example supplierShareInterval([between(50, 70), exactly(40)], 0) // ≈ {"value": 0.6, "lower": 0.5556, "upper": 0.6364}
 */
export function supplierShareInterval(quantities: readonly Interval[], index: number): Interval {
  const share = sharesInterval(quantities)[index];
  if (share) return share;
  throw new MetricError(
    "invalid-argument",
    `expected an index from 0 to ${quantities.length - 1}, received ${index}.`,
    `位置は0以上${quantities.length - 1}以下の整数とする（指定値：${index}）。`,
    "supplierShareInterval",
  );
}
