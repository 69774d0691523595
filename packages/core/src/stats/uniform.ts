import { type Distribution, requireEstimate, requireProbability } from "./distribution.ts";

/**
 * Uniform distribution: every value of a range is as likely as any other.
 *
 * @returns Mean, standard deviation and quantile function, in the unit of the range.
 * @throws {MetricError} `out-of-range` if the limits are not finite and in ascending order, or if a
 *   quantile is asked at a p that is not strictly between 0 and 1.
 * @example uniform({ low: 2, high: 6 }).quantile(0.25) // 3
 */
export function uniform({ low, high }: { readonly low: number; readonly high: number }): Distribution {
  requireEstimate("uniform", { low, mode: low, high });
  return {
    mean: low + (high - low) / 2,
    sd: (high - low) / Math.sqrt(12),
    quantile: (p) => low + requireProbability("uniform", p) * (high - low),
  };
}
