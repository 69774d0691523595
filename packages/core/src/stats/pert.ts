import { MetricError } from "../errors.ts";
import { betaQuantile } from "./beta-quantile.ts";
import {
  certain,
  type Distribution,
  type Estimate,
  requireEstimate,
  requireProbability,
} from "./distribution.ts";

const MOST_WEIGHT = 1000;

export interface PertOptions {
  /** How much the most likely value weighs against each limit, 0–1,000; 4 by default. 0 is a uniform distribution. */
  readonly weight?: number;
}

/**
 * Beta-PERT distribution: a lowest, a most likely and a highest value, joined by a smooth curve.
 *
 * A beta distribution between low and high with the mean (low + 4·mode + high)/6. Less weight in the
 * tails than a triangular one. A range without width is a certain value.
 *
 * @returns Mean, standard deviation and quantile function, in the unit of the estimate.
 * @throws {MetricError} `out-of-range` if the three are not finite and in ascending order, if the weight lies
 *   outside 0–1,000, or if a quantile is asked at a p that is not strictly between 0 and 1.
 * @see Vose (2008), Risk Analysis: A Quantitative Guide, 3rd edition, Wiley: the modified PERT distribution.
 * @example pert({ low: 3, mode: 5, high: 10 }).mean // 5.5
 * @example pert({ low: 3, mode: 5, high: 10 }).quantile(0.95) // ≈ 7.774
 */
export function pert(estimate: Estimate, { weight = 4 }: PertOptions = {}): Distribution {
  requireEstimate("pert", estimate);
  if (!(weight >= 0 && weight <= MOST_WEIGHT)) {
    throw new MetricError(
      "out-of-range",
      `expected weight between 0 and ${MOST_WEIGHT}, received ${weight}.`,
      `重みには0以上${MOST_WEIGHT}以下の数を指定する（指定値：${weight}）。`,
      "pert",
    );
  }
  const { low, mode, high } = estimate;
  const width = high - low;
  if (width === 0) return certain("pert", low);
  const alpha = 1 + (weight * (mode - low)) / width;
  const beta = 1 + (weight * (high - mode)) / width;
  const part = alpha / (alpha + beta);
  const standard = betaQuantile(alpha, beta);
  return {
    mean: low + part * width,
    sd: width * Math.sqrt((part * (1 - part)) / (alpha + beta + 1)),
    quantile: (p) => low + width * standard(requireProbability("pert", p)),
  };
}

/**
 * Mean and standard deviation of the classic PERT estimate: (low + 4·mode + high)/6 and (high − low)/6.
 *
 * The standard deviation is a rule of thumb; `pert` has that of the distribution itself.
 *
 * @throws {MetricError} `out-of-range` if the three are not finite and in ascending order.
 * @see Malcolm, Roseboom, Clark and Fazar (1959), Application of a technique for research and development
 *   program evaluation, Operations Research 7(5), 646–669.
 * @example classicPert({ low: 5, mode: 8, high: 14 }) // {"mean": 8.5, "sd": 1.5}
 */
export function classicPert(estimate: Estimate): { readonly mean: number; readonly sd: number } {
  requireEstimate("classicPert", estimate);
  const { low, mode, high } = estimate;
  return { mean: (low + 4 * mode + high) / 6, sd: (high - low) / 6 };
}
