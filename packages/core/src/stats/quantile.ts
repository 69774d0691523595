import { MetricError } from "../errors.ts";
import { requireFraction } from "./guards.ts";
import { requireSample } from "./moments.ts";

export interface QuantileOptions {
  /**
   * Which definition, in the numbering of Hyndman and Fan. 7 (default): R and NumPy, `PERCENTILE.INC`;
   * 6: Minitab and SPSS, `PERCENTILE.EXC`, which expects values beyond the largest seen.
   */
  readonly type?: 6 | 7;
}

/** The quantile of values that are in ascending order already. */
export function sortedQuantile(sorted: ArrayLike<number>, p: number, type: 6 | 7 = 7): number {
  const n = sorted.length;
  const place = type === 7 ? (n - 1) * p : Math.min(Math.max((n + 1) * p - 1, 0), n - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, n - 1)] ?? Number.NaN;
  return low + (place - below) * (high - low);
}

/**
 * Quantile of a sample: the value that a part p of the sample does not exceed.
 *
 * Values are joined by straight lines. Type 7 puts the smallest value at p = 0 and the largest at
 * p = 1; type 6 puts value i of n at i/(n + 1), and outside that keeps to the extremes.
 *
 * @param values The sample, in any order; it is not changed.
 * @param p Part, 0–1.
 * @returns The quantile, in the unit of the values, between the smallest and the largest.
 * @throws {MetricError} `no-data` without values; `out-of-range` if `p` lies outside 0–1 or a value is
 *   not finite; `invalid-argument` if the type is neither 6 nor 7.
 * @see Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician
 *   50(4), 361–365.
 * @example quantile([3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25) // 7.25
 * @example quantile([1, 2, 3, 4], 0.9, { type: 6 }) // 4
 */
export function quantile(values: readonly number[], p: number, { type = 7 }: QuantileOptions = {}): number {
  requireSample("quantile", values, 1);
  requireFraction("quantile", "p", p);
  if (type !== 6 && type !== 7) {
    throw new MetricError(
      "invalid-argument",
      `expected type 6 or 7, received ${type}.`,
      `typeは6または7とする（指定値：${type}）。`,
      "quantile",
    );
  }
  return sortedQuantile(Float64Array.from(values).sort(), p, type);
}
