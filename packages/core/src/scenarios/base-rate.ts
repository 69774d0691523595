import { MetricError } from "../errors.ts";
import { betaQuantile } from "../stats/beta-quantile.ts";
import { requireFraction } from "../stats/guards.ts";
import { nth } from "../text.ts";

export interface BaseRate {
  /** Past pledges the rate rests on. */
  readonly n: number;
  /** Expected part of a new pledge that is delivered, 0–1. */
  readonly mean: number;
  /** A twentieth of the distribution lies below. */
  readonly p05: number;
  /** A twentieth of the distribution lies above. */
  readonly p95: number;
}

export interface BaseRateOptions {
  /** Successes, and as many failures, assumed before any pledge is seen, ≥ 1; 1 by default: every rate is as likely. */
  readonly prior?: number;
}

/**
 * Base rate of a class of pledges: a beta distribution after the delivered fractions of past ones.
 *
 * A pledge delivered in part counts as that part of a success. With few pledges the distribution stays
 * wide: print n beside it.
 *
 * @param fractions Delivered by the target date, 0–1 each; none at all leaves the prior.
 * @returns Mean (prior + Σ fractions) ÷ (2·prior + n), and the 5–95 % range.
 * @throws {MetricError} `out-of-range` if a fraction lies outside 0–1 or the prior is below 1.
 * @see Kahneman and Tversky (1979), Intuitive prediction: biases and corrective procedures, TIMS Studies in
 *   Management Science 12, 313–327, for discounting by the record of a class; Laplace's rule of succession for the prior.
 * @example baseRate([0, 0, 1, 1]).mean // 0.5
 * @example baseRate([0]).p95 // ≈ 0.776393
 */
export function baseRate(fractions: readonly number[], { prior = 1 }: BaseRateOptions = {}): BaseRate {
  if (!(prior >= 1 && prior < Infinity)) {
    throw new MetricError(
      "out-of-range",
      `expected prior to be a finite number ≥ 1, received ${prior}.`,
      `priorには1以上の有限の数を指定する（指定値：${prior}）。`,
      "baseRate",
    );
  }
  const delivered = fractions.reduce(
    (sum, fraction, index) => sum + requireFraction("baseRate", nth("fraction", "割合", index), fraction),
    0,
  );
  const alpha = prior + delivered;
  const beta = prior + fractions.length - delivered;
  const quantile = betaQuantile(alpha, beta);
  return { n: fractions.length, mean: alpha / (alpha + beta), p05: quantile(0.05), p95: quantile(0.95) };
}
