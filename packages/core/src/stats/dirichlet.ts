import { MetricError } from "../errors.ts";
import { called, nth } from "../text.ts";
import { requireProbability } from "./distribution.ts";
import { gammaQuantile } from "./gamma-quantile.ts";
import { requireFinite, requirePositive, requireQuantity } from "./guards.ts";
import { compensatedSum } from "./sum.ts";

/** Shares this certain, to three digits, are no longer uncertain. */
const MOST_CONCENTRATION = 100_000;

export interface DirichletOptions {
  /**
   * How closely draws keep to the expected shares, 1–100,000: a share s has the standard deviation
   * √(s(1 − s)/(concentration + 1)). See `dirichletConcentration`.
   */
  readonly concentration: number;
}

/** Uncertain shares that always sum to 1. */
export interface Dirichlet {
  /** Expected share of each supplier. */
  readonly mean: readonly number[];
  /** Variance of each share. */
  readonly variance: readonly number[];
  /** Covariance of the shares of two suppliers, by position from 0; never above 0 for two different ones. */
  covariance(first: number, second: number): number;
  /** Shares from one random number strictly between 0 and 1 for each supplier; they sum to 1. */
  draw(parts: readonly number[]): number[];
}

function expectedShares(quantities: readonly number[]): number[] {
  if (quantities.length === 0)
    throw new MetricError(
      "no-data",
      "expected at least one quantity.",
      "数量を1つ以上指定する。",
      "dirichlet",
    );
  for (const [index, quantity] of quantities.entries()) {
    requireQuantity("dirichlet", nth("quantity", "数量", index), quantity);
  }
  const total = requireFinite(
    "dirichlet",
    called("the sum of the quantities", "数量の合計"),
    compensatedSum(quantities),
  );
  if (total === 0)
    throw new MetricError(
      "undefined-ratio",
      "expected at least one quantity > 0.",
      "0より大きい数量が1つ以上必要である。",
      "dirichlet",
    );
  return quantities.map((quantity) => quantity / total);
}

/**
 * Dirichlet distribution: shares that are uncertain but always sum to 1.
 *
 * Each supplier gets a gamma variable with the shape share × concentration, and the shares are
 * those of their sum: one random number per supplier, so that a Latin hypercube can supply them.
 * A supplier with nothing keeps nothing.
 *
 * @param quantities Expected quantity or share of each supplier, ≥ 0, all in one unit.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero; `out-of-range` if a
 *   quantity is negative or not finite, the concentration outside
 *   1–100,000, or a part not strictly between 0
 *   and 1; `invalid-argument` unless there is one part per supplier.
 * @see Ng, Tian and Tang (2011), Dirichlet and Related Distributions, chapter 2, Wiley.
 * @example dirichlet([50, 40, 10], { concentration: 2 }).variance // [0.08333333333333333, 0.08, 0.03]
 * @example dirichlet([1, 1], { concentration: 2 }).draw([0.5, 0.5]) // [0.5, 0.5]
 */
export function dirichlet(quantities: readonly number[], { concentration }: DirichletOptions): Dirichlet {
  const mean = expectedShares(quantities);
  if (!(concentration >= 1 && concentration <= MOST_CONCENTRATION)) {
    throw new MetricError(
      "out-of-range",
      `expected concentration between 1 and ${MOST_CONCENTRATION}, received ${concentration}.`,
      `集中の度合いには1以上${MOST_CONCENTRATION}以下の数を指定する（指定値：${concentration}）。`,
      "dirichlet",
    );
  }
  const gammas = mean.map((share) => (share > 0 ? gammaQuantile(share * concentration) : () => 0));
  const shareOf = (index: number): number => {
    const share = mean[index];
    if (share !== undefined) return share;
    throw new MetricError(
      "invalid-argument",
      `expected a position from 0 to ${mean.length - 1}, received ${index}.`,
      `位置は0以上${mean.length - 1}以下の整数とする（指定値：${index}）。`,
      "dirichlet",
    );
  };
  const covariance = (first: number, second: number): number => {
    const share = shareOf(first);
    return (share * ((first === second ? 1 : 0) - shareOf(second))) / (concentration + 1);
  };
  return {
    mean,
    variance: mean.map((_, index) => covariance(index, index)),
    covariance,
    draw: (parts) => {
      if (parts.length !== mean.length) {
        throw new MetricError(
          "invalid-argument",
          `expected ${mean.length} random numbers, one per supplier, received ${parts.length}.`,
          `乱数は供給者ごとに1個、計${mean.length}個とする（指定：${parts.length}個）。`,
          "dirichlet",
        );
      }
      const values = gammas.map((gamma, index) =>
        gamma(requireProbability("dirichlet", parts[index] ?? Number.NaN)),
      );
      const total = compensatedSum(values);
      if (total > 0) return values.map((value) => value / total);
      throw new MetricError(
        "out-of-range",
        "the random numbers are too small for this concentration.",
        "この集中の度合いに対して乱数が小さすぎる。",
        "dirichlet",
      );
    },
  };
}

/**
 * Concentration of a Dirichlet distribution, from how uncertain one share is.
 *
 * (1 − s)/(s·e²) − 1 for a share s with the relative standard deviation e. Take the largest
 * supplier, whose share is known best.
 *
 * @returns Concentration > 0.
 * @throws {MetricError} `out-of-range` if the share does not lie strictly between 0 and 1, if the relative error
 *   is not > 0, or if it is so large that no concentration gives it.
 * @see Ng, Tian and Tang (2011), Dirichlet and Related Distributions, chapter 2, Wiley.
 * @example dirichletConcentration({ share: 0.5, relativeError: 0.1 }) // 99
 */
export function dirichletConcentration({
  share,
  relativeError,
}: {
  readonly share: number;
  readonly relativeError: number;
}): number {
  requireProbability("dirichletConcentration", share);
  requirePositive("dirichletConcentration", "relativeError", relativeError);
  return requirePositive(
    "dirichletConcentration",
    called("the concentration of this share and error", "この割合と誤差に対応する集中の度合い"),
    (1 - share) / (share * relativeError * relativeError) - 1,
  );
}
