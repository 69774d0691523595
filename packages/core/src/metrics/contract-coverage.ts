import { MetricError } from "../errors.ts";
import { called, nth } from "../text.ts";
import { requireFraction, requireQuantity, requireSameLength, totalOf } from "./guards.ts";

export interface Contracts {
  /** Quantity per contract, ≥ 0, all in one unit. */
  readonly contracted: readonly number[];
  /** Demand to be covered, > 0, in the same unit and for the same time. */
  readonly demand: number;
  /** How likely each contract is to be delivered, 0–1; certain by default. */
  readonly probabilities?: readonly number[];
}

/**
 * Contract coverage: the part of demand that contracts are expected to deliver.
 *
 * Σ quantity · probability ÷ demand: an expected value. Contracts that fail together are no safer for
 * being several.
 *
 * @returns Ratio ≥ 0; above 1 when more is contracted than needed.
 * @throws {MetricError} `no-data` without contracts; `undefined-ratio` if demand is zero;
 *   `out-of-range` if a quantity is negative or not finite, or a probability lies outside 0–1;
 *   `invalid-argument` if the lists differ in length.
 * @example contractCoverage({ contracted: [440, 295], demand: 1475, probabilities: [1, 0.7] }) // ≈ 0.438305
 */
export function contractCoverage({ contracted, demand, probabilities }: Contracts): number {
  totalOf("contractCoverage", contracted);
  requireQuantity("contractCoverage", "demand", demand);
  if (demand === 0) {
    throw new MetricError(
      "undefined-ratio",
      "expected demand > 0, received 0.",
      "需要には0より大きい数を指定する（指定値：0）。",
      "contractCoverage",
    );
  }
  if (probabilities) {
    requireSameLength(
      "contractCoverage",
      called("probabilities", "確率"),
      probabilities,
      called("contracts", "契約"),
      contracted.length,
    );
  }
  const expected = contracted.reduce((sum, quantity, index) => {
    const probability = probabilities ? (probabilities[index] ?? Number.NaN) : 1;
    return (
      sum + quantity * requireFraction("contractCoverage", nth("probability", "確率", index), probability)
    );
  }, 0);
  return requireQuantity(
    "contractCoverage",
    called("contracts relative to demand", "需要に対する契約量の比"),
    expected / demand,
  );
}
