import { MetricError } from "../errors.ts";
import { called, nth } from "../text.ts";
import { requireFraction, requireQuantity, requireSameLength, totalOf } from "./guards.ts";

export interface RiskyImports {
  /** Imports per supplier, ≥ 0, all in one unit. */
  readonly imports: readonly number[];
  /** Risk per supplier, 0–1, in the same order; `undefined` where none is known. */
  readonly risks: readonly (number | undefined)[];
  /** Home production, ≥ 0, taken to be without risk; 0 by default. */
  readonly production?: number;
}

/**
 * Import risk: the risk of an average unit of supply, home production counting as safe.
 *
 * Σ risk · imports ÷ (production + Σ imports). Times the Herfindahl–Hirschman index of world production
 * it is the geopolitical supply risk score (GeoPolRisk). A missing risk is refused, not read as 0.
 *
 * @returns From 0 to the highest risk.
 * @throws {MetricError} `no-data` without imports or if a risk is missing where something is imported;
 *   `undefined-ratio` if nothing is imported or produced; `out-of-range` if a quantity is negative or
 *   not finite, or a risk lies outside 0–1; `invalid-argument` if the lists differ in length.
 * @see Gemechu et al. (2016), International Journal of Life Cycle Assessment,
 *   doi:10.1007/s11367-015-0917-4; with home production, Koyamparambath et al. (2024), Resources,
 *   Conservation and Recycling, doi:10.1016/j.resconrec.2024.107801.
 * @example importRisk({ imports: [60, 30, 10], risks: [0.6, 0.2, 0.1] }) // 0.43
 * @example importRisk({ imports: [60, 30, 10], risks: [0.6, 0.2, 0.1], production: 100 }) // 0.215
 */
export function importRisk({ imports, risks, production = 0 }: RiskyImports): number {
  const bought = totalOf("importRisk", imports);
  requireSameLength(
    "importRisk",
    called("risks", "リスク"),
    risks,
    called("imports", "輸入量"),
    imports.length,
  );
  const supply = bought + requireQuantity("importRisk", "production", production);
  if (!(supply > 0 && supply < Infinity)) {
    throw new MetricError(
      "undefined-ratio",
      `expected imports plus production to be a finite number > 0, received ${supply}.`,
      `輸入と生産の合計は0より大きい有限の数である必要がある（値：${supply}）。`,
      "importRisk",
    );
  }
  return imports.reduce((sum, quantity, index) => {
    const risk = risks[index];
    if (risk === undefined && quantity === 0) return sum;
    if (risk === undefined) {
      throw new MetricError(
        "no-data",
        `expected a risk for supplier ${index + 1}, received none.`,
        `${index + 1}番目の供給者のリスクを指定する（指定されていない）。`,
        "importRisk",
      );
    }
    return sum + (quantity / supply) * requireFraction("importRisk", nth("risk", "リスク", index), risk);
  }, 0);
}
