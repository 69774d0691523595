import {
  certain,
  type Distribution,
  type Estimate,
  requireEstimate,
  requireProbability,
} from "./distribution.ts";

/**
 * Triangular distribution: a lowest, a most likely and a highest value, and straight lines between.
 *
 * Mean (low + mode + high)/3. The density rises from low to mode and falls to high; low and high
 * are limits, not percentiles. A range without width is a certain value.
 *
 * @returns Mean, standard deviation and quantile function, in the unit of the estimate.
 * @throws {MetricError} `out-of-range` if the three are not finite and in ascending order, or if a
 *   quantile is asked at a p that is not strictly between 0 and 1.
 * @see Johnson (1997), The triangular distribution as a proxy for the beta distribution in risk analysis,
 *   The Statistician 46(3), 387–398.
 * @example triangular({ low: 0.2, mode: 0.5, high: 0.9 }).mean // ≈ 0.533333
 * @example triangular({ low: 0.2, mode: 0.5, high: 0.9 }).quantile(0.95) // ≈ 0.781678
 */
export function triangular(estimate: Estimate): Distribution {
  requireEstimate("triangular", estimate);
  const { low, mode, high } = estimate;
  const width = high - low;
  if (width === 0) return certain("triangular", low);
  // Distances from low, so that a narrow range far from zero keeps its digits.
  const rise = mode - low;
  const fall = high - mode;
  const split = rise / width;
  return {
    mean: low + (rise + width) / 3,
    sd: Math.sqrt((rise * rise + fall * fall + rise * fall) / 18),
    quantile: (p) => {
      requireProbability("triangular", p);
      return p < split ? low + Math.sqrt(p * width * rise) : high - Math.sqrt((1 - p) * width * fall);
    },
  };
}
