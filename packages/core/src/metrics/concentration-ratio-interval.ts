import { concentrationRatio, largestFirst, sumOf } from "./concentration-ratio.ts";
import { requireCount } from "./guards.ts";
import { exactly, type Interval, requireInterval, requireIntervals, within } from "./interval.ts";

const METRIC = "concentrationRatioInterval";

export interface ConcentrationRatioIntervalOptions {
  /**
   * What unnamed suppliers deliver together. It never ranks in the value; the upper bound lets one
   * supplier hold it all, the lower spreads it among suppliers too small to rank.
   */
  readonly other?: Interval;
}

/** The ratio when every quantity comes as near to `level` as its bounds allow. */
function ratioAt(level: number, quantities: readonly Interval[], k: number, spread: number): number {
  const levelled = quantities.map(({ lower, upper }) => Math.min(upper, Math.max(lower, level)));
  const total = sumOf(levelled) + spread;
  return total > 0 ? sumOf(largestFirst(levelled).slice(0, k)) / total : Infinity;
}

/**
 * The least ratio. For any bound to be undercut, the best quantities are all levelled at one height, and
 * what is to be undercut is convex and piecewise linear in the height: its corners, the bounds, suffice.
 */
function least(quantities: readonly Interval[], k: number, spread: number): number {
  const levels = new Set(quantities.flatMap(({ lower, upper }) => [lower, upper]));
  return Math.min(...[...levels].map((level) => ratioAt(level, quantities, k, spread)));
}

/**
 * The greatest ratio: k suppliers at their most, the others at their least. Which k they are follows
 * from the ratio itself, by Dinkelbach's iteration: `rest`, what the others deliver for every unit of
 * theirs, falls until it no longer changes. A ratio near 1 would lose the digits that decide.
 */
function greatest(quantities: readonly Interval[], k: number): number {
  let rest = Infinity;
  for (;;) {
    const gain = ({ lower, upper }: Interval): number => (rest < Infinity ? lower + rest * upper : upper);
    const ranked = quantities.toSorted((a, b) => gain(b) - gain(a));
    const chosen = sumOf(ranked.slice(0, k).map(({ upper }) => upper));
    const next = sumOf(ranked.slice(k).map(({ lower }) => lower)) / chosen;
    if (!(next < rest)) return 1 / (1 + rest);
    rest = next;
  }
}

/**
 * Concentration ratio CRₖ of suppliers whose quantities are intervals, some perhaps unnamed.
 *
 * Both bounds are exact: the least and the greatest ratio that quantities within their bounds can have
 * (with `other`, the least is approached as its suppliers grow in number).
 *
 * @param quantities One per named supplier, ≥ 0, all in one unit.
 * @param k How many of the largest, a whole number ≥ 1.
 * @returns Interval within 0–1; its value counts the k largest named suppliers over everything.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if the values sum to zero;
 *   `out-of-range` if a bound is negative or not finite, a value lies outside its bounds, or `k` is not
 *   a whole number ≥ 1.
 * @see `concentrationRatio`; Dinkelbach (1967), On nonlinear fractional programming, Management Science
 *   13(7), 492–498, for the iteration.
 * @example concentrationRatioInterval([exactly(60), between(20, 40)], 1) // ≈ {"value": 0.667, "lower": 0.6, "upper": 0.75}
 * @example concentrationRatioInterval([exactly(40), exactly(30)], 1, { other: exactly(30) }) // {"value": 0.4, "lower": 0.4, "upper": 0.4}
 */
export function concentrationRatioInterval(
  quantities: readonly Interval[],
  k: number,
  { other = exactly(0) }: ConcentrationRatioIntervalOptions = {},
): Interval {
  requireCount(METRIC, "k", k, 1);
  requireIntervals(METRIC, quantities);
  requireIntervals(METRIC, [requireInterval(METRIC, "other", other), ...quantities]);
  const values = quantities.map(({ value }) => value);
  const named = sumOf(values);
  const value = (concentrationRatio(values, k) * named) / (named + other.value);
  return within(value, least(quantities, k, other.upper), greatest([...quantities, other], k));
}
