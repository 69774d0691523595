import { MetricError } from "../errors.ts";
import { requireSample } from "../stats/moments.ts";
import { sortedQuantile } from "../stats/quantile.ts";
import { settled } from "../stats/rounding.ts";

/** Fewer values say too little about the tails. */
export const LEAST_HISTORY = 12;

export interface BandOptions {
  /** Part of the values the band is to hold, strictly between 0 and 1; 0.9 by default. */
  readonly p?: number;
  /**
   * `sample` (default): the quantiles of the history itself (type 7). `predictive`: the band that holds
   * the next value of an unchanging series with the probability p (type 6), which asks for more history.
   */
  readonly method?: "sample" | "predictive";
}

export interface Band {
  readonly low: number;
  /** The median. */
  readonly mid: number;
  readonly high: number;
}

/**
 * A band for the next value of a series, from its history.
 *
 * The quantiles (1 − p)/2 and (1 + p)/2 of the values so far, and their median. No trend or season is
 * assumed: for a series that has one, pass its changes or what is left after removing it.
 *
 * @param history At least 12 values, in any order.
 * @returns Low, mid and high, in the unit of the history.
 * @throws {MetricError} `out-of-range` with fewer than 12 values, if one is not finite, if `p` is not strictly between
 *   0 and 1, or if the history is too short for a predictive band of this p: 2/(1 − p) − 1 values;
 *   `invalid-argument` for an unknown method.
 * @see Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4),
 *   361–365; the predictive band follows from the ranks of exchangeable values.
 * @example predictiveBand([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], { p: 0.5 }) // {"low": 4, "mid": 7, "high": 10}
 */
export function predictiveBand(
  history: readonly number[],
  { p = 0.9, method = "sample" }: BandOptions = {},
): Band {
  if (!(p > 0 && p < 1)) {
    throw new MetricError(
      "out-of-range",
      `expected p above 0 and below 1, received ${p}.`,
      `pには0より大きく1未満の数を指定する（指定値：${p}）。`,
      "predictiveBand",
    );
  }
  if (method !== "sample" && method !== "predictive") {
    throw new MetricError(
      "invalid-argument",
      `expected method "sample" or "predictive", received "${String(method).slice(0, 40)}".`,
      `methodは「sample」または「predictive」とする（指定値：「${String(method).slice(0, 40)}」）。`,
      "predictiveBand",
    );
  }
  // The whole history of a predictive band holds the next value with the probability (n − 1)/(n + 1).
  const needed = method === "sample" ? 0 : Math.ceil(settled(2 / (1 - p) - 1));
  const least = Math.max(LEAST_HISTORY, needed);
  if (history.length < least) {
    throw new MetricError(
      "out-of-range",
      `expected at least ${least} values for a ${method} band of ${p}, received ${history.length}.`,
      `${p}の幅（${method}）を求めるには、値が${least}個以上必要である（指定：${history.length}個）。`,
      "predictiveBand",
    );
  }
  const sorted = Float64Array.from(requireSample("predictiveBand", history, least)).sort();
  const type = method === "sample" ? 7 : 6;
  return {
    low: sortedQuantile(sorted, (1 - p) / 2, type),
    mid: sortedQuantile(sorted, 0.5, type),
    high: sortedQuantile(sorted, (1 + p) / 2, type),
  };
}
