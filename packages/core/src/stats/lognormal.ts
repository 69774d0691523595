import { certain, type Distribution, requireProbability } from "./distribution.ts";
import { exponential, logarithm } from "./elementary.ts";
import { requirePositive, requireQuantity } from "./guards.ts";
import { type MeanAndSd, normal } from "./normal.ts";

/** A lognormal distribution, with the mean and standard deviation of the logarithm. */
export interface Lognormal extends Distribution {
  readonly logMean: number;
  readonly logSd: number;
}

/**
 * Lognormal distribution of a quantity, from its mean and standard deviation.
 *
 * The logarithm is normal with variance ln(1 + (sd/mean)²) and mean ln(mean) − variance/2.
 * Never negative; more often below its mean than above.
 *
 * @returns Mean, standard deviation and quantile function, in the unit of the mean, and the moments of the logarithm.
 * @throws {MetricError} `out-of-range` if the mean is not > 0, the standard deviation negative, one of them
 *   not finite, or a quantile is asked at a p that is not strictly between 0 and 1.
 * @see Crow and Shimizu (1988), Lognormal Distributions, chapter 1, Marcel Dekker.
 * @example lognormal({ mean: 100, sd: 30 }).quantile(0.5) // ≈ 95.782629
 * @example lognormal({ mean: 100, sd: 30 }).logSd // ≈ 0.293560
 */
export function lognormal({ mean, sd }: MeanAndSd): Lognormal {
  requirePositive("lognormal", "mean", mean);
  requireQuantity("lognormal", "sd", sd);
  if (sd === 0) return { ...certain("lognormal", mean), logMean: logarithm(mean), logSd: 0 };
  const variation = sd / mean;
  const variance = logarithm(1 + variation * variation);
  const logMean = logarithm(mean) - variance / 2;
  const logSd = Math.sqrt(variance);
  const ofLogarithm = normal({ mean: logMean, sd: logSd });
  return {
    mean,
    sd,
    logMean,
    logSd,
    quantile: (p) => exponential(ofLogarithm.quantile(requireProbability("lognormal", p))),
  };
}
