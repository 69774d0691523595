import { hhi } from "./hhi.ts";
import type { Bounds } from "./hhi-bounds.ts";
import { greatestHhi } from "./hhi-greatest.ts";
import { leastHhi } from "./hhi-least.ts";
import { exactly, type Interval, requireInterval, requireIntervals, within } from "./interval.ts";

const METRIC = "hhiInterval";

export interface HhiIntervalOptions {
  /** What unnamed suppliers deliver together. */
  readonly other?: Interval;
  /**
   * How the value counts them: `atomistic` (default), as suppliers too small to add anything, or
   * `single`, as one. The bounds hold whatever it is.
   */
  readonly otherAs?: "atomistic" | "single";
}

/**
 * Herfindahl–Hirschman index of suppliers whose quantities are intervals, some perhaps unnamed.
 *
 * The bounds enclose the index of every combination of quantities within their bounds and every split
 * of the unnamed rest. The lower bound is exact: levelling finds the least concentrated combination
 * (with `other`, it is approached as the unnamed suppliers grow in number). The upper bound is found
 * among the corners by branch and bound, with the unnamed rest held by one supplier: exact too, unless
 * so many quantities are uncertain that the search ends first; then it still encloses. To drop the
 * unnamed and divide by what is named is not offered: its value may lie outside what can be true.
 *
 * @param quantities One per named supplier, ≥ 0, all in one unit.
 * @returns Interval within 0–1.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if the values sum to zero;
 *   `out-of-range` if a bound is negative or not finite or a value lies outside its bounds.
 * @see `hhi`, and `hhiBounds` for a rest of which more is known.
 * @example hhiInterval([between(50, 70), exactly(40)]) // ≈ {"value": 0.52, "lower": 0.506, "upper": 0.537}
 * @example hhiInterval([exactly(70), exactly(20)], { other: exactly(10) }) // {"value": 0.53, "lower": 0.53, "upper": 0.54}
 */
export function hhiInterval(
  quantities: readonly Interval[],
  { other = exactly(0), otherAs = "atomistic" }: HhiIntervalOptions = {},
): Interval {
  requireIntervals(METRIC, quantities);
  const everyone = [...quantities, requireInterval(METRIC, "other", other)];
  requireIntervals(METRIC, everyone);
  const values = everyone.map(({ value }) => value);
  const all = values.reduce((sum, value) => sum + value, 0);
  const part = other.value / all;
  const rest = otherAs === "single" ? 0 : part * part;
  // In parts of what there is at most, so that no square overflows.
  const most = everyone.reduce((sum, { upper }) => sum + upper, 0);
  const boxes: Bounds[] = everyone.map(({ lower, upper }) => ({ lower: lower / most, upper: upper / most }));
  const named = boxes.slice(0, -1);
  return within(hhi(values) - rest, leastHhi(named, other.upper / most), greatestHhi(boxes));
}
