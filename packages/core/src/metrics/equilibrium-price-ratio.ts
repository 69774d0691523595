import { MetricError } from "../errors.ts";
import { power } from "../stats/elementary.ts";
import { requirePositive } from "../stats/guards.ts";
import { called } from "../text.ts";
import { requireQuantity } from "./guards.ts";

export interface Shortage {
  /** Part of supply that is lost at the old price, from 0 and below 1. */
  readonly shortage: number;
  /** Price elasticity of demand, below 0. */
  readonly demandElasticity: number;
  /** Price elasticity of the supply that remains, from 0; 0 by default. */
  readonly supplyElasticity?: number;
}

/**
 * Price after a shortage, as a multiple of the price before.
 *
 * (1 − shortage)^(1/(demand elasticity − supply elasticity)): the price at which demand has fallen,
 * and the remaining supply risen, until they meet, if both have one elasticity at every price.
 * Elasticities of minerals are measured over small changes: far from 1 the answer is an
 * illustration, not a forecast.
 *
 * @returns Ratio ≥ 1.
 * @throws {MetricError} `out-of-range` if the shortage does not lie from 0 to below 1, if the demand elasticity is
 *   not < 0, the supply elasticity negative or not finite, or the ratio too large for a number.
 * @see Demand Q₀(P/P₀)^ε_d set equal to supply (1 − φ)Q₀(P/P₀)^ε_s; iso-elastic curves as in Varian (2014),
 *   Intermediate Microeconomics, 9th edition, chapters 15 and 16, Norton.
 * @example equilibriumPriceRatio({ shortage: 0.2, demandElasticity: -0.5 }) // ≈ 1.5625
 * @example equilibriumPriceRatio({ shortage: 0.2, demandElasticity: -0.5, supplyElasticity: 0.5 }) // ≈ 1.25
 */
export function equilibriumPriceRatio({
  shortage,
  demandElasticity,
  supplyElasticity = 0,
}: Shortage): number {
  if (!(shortage >= 0 && shortage < 1)) {
    throw new MetricError(
      "out-of-range",
      `expected shortage from 0 and below 1, received ${shortage}.`,
      `不足の割合には0以上1未満の数を指定する（指定値：${shortage}）。`,
      "equilibriumPriceRatio",
    );
  }
  requirePositive(
    "equilibriumPriceRatio",
    called("minus demandElasticity", "demandElasticityの符号を変えた値"),
    -demandElasticity,
  );
  requireQuantity("equilibriumPriceRatio", "supplyElasticity", supplyElasticity);
  const ratio = power(1 - shortage, 1 / (demandElasticity - supplyElasticity));
  return requirePositive("equilibriumPriceRatio", called("the ratio", "価格の比"), ratio);
}
