import { MetricError } from "../errors.ts";
import { requirePositive } from "../stats/guards.ts";
import { called } from "../text.ts";
import { requireFraction, requireQuantity } from "./guards.ts";
import { importRisk } from "./import-risk.ts";

/** Score × price of copper that the authors' program divides by: mean of the OECD countries, 2017–2021. */
export const GEOPOLRISK_COPPER = 0.409412948;

export interface GeoPolRisk {
  /** Herfindahl–Hirschman index of the world's production of the material, 0–1. */
  readonly hhi: number;
  /** Imports per supplier, ≥ 0, in one unit. A region's imports from its own members are left out. */
  readonly imports: readonly number[];
  /** Political instability per supplier, 0–1, in the same order; `undefined` where none is known. */
  readonly instability: readonly (number | undefined)[];
  /** Production of the importer, ≥ 0, in the same unit; 0 by default. */
  readonly production?: number;
}

/**
 * Geopolitical supply risk score of a material for one importer (GeoPolRisk).
 *
 * HHI of world production × Σ instability · imports ÷ (production + Σ imports). An importer without
 * supply has no score, and a supplier of unknown instability is refused: reading it as the middle
 * of the scale is the caller's to decide.
 *
 * @returns Score from 0 to 1.
 * @throws {MetricError} `no-data` without imports, if nothing is imported or produced, or if an instability
 *   is missing; `out-of-range` if the index or an instability lies outside 0–1, or a quantity is negative
 *   or not finite; `invalid-argument` if the lists differ in length.
 * @see Gemechu et al. (2016), doi:10.1007/s11367-015-0917-4; Santillán-Saldivar et al. (2022),
 *   doi:10.1007/s11367-022-02027-y; the program geopolrisk-py of its authors.
 * @example geoPolRisk({ hhi: 0.5, imports: [60, 40], instability: [0.6, 0.2], production: 100 }) // 0.11
 */
export function geoPolRisk({ hhi, imports, instability, production = 0 }: GeoPolRisk): number {
  requireFraction("geoPolRisk", "hhi", hhi);
  requireQuantity("geoPolRisk", "production", production);
  if (production === 0 && imports.every((quantity) => quantity === 0)) {
    throw new MetricError(
      "no-data",
      "expected imports or production, received nothing.",
      "輸入量または生産量を指定する（いずれも0である）。",
      "geoPolRisk",
    );
  }
  return hhi * importRisk({ imports, risks: instability, production });
}

export interface GeoPolRiskFactor {
  /** See `geoPolRisk`. */
  readonly score: number;
  /** Mean import price, in USD per kg. */
  readonly price: number;
  /**
   * Score × price of copper to divide by: the authors' constant by default (`GEOPOLRISK_COPPER`), as their
   * program does, or that of the same importer and year, as their text says.
   */
  readonly copper?: number;
}

/**
 * Characterisation factor of GeoPolRisk: the score weighted by price, relative to copper.
 *
 * score × price ÷ (score × price of copper). The text and the program of the authors take copper
 * differently and give different factors; say which was used.
 *
 * @returns Factor ≥ 0, in kg of copper equivalents per kg.
 * @throws {MetricError} `out-of-range` if the score lies outside 0–1, the price is negative or not finite, or the
 *   value for copper is not > 0.
 * @see Santillán-Saldivar et al. (2022), doi:10.1007/s11367-022-02027-y; the program geopolrisk-py of its authors.
 * @example geoPolRiskFactor({ score: 0.259805, price: 10.964943 }) // ≈ 6.9581
 * @example geoPolRiskFactor({ score: 0.2, price: 10, copper: 0.5 }) // 4
 */
export function geoPolRiskFactor({ score, price, copper = GEOPOLRISK_COPPER }: GeoPolRiskFactor): number {
  requireFraction("geoPolRiskFactor", "score", score);
  requireQuantity("geoPolRiskFactor", "price", price);
  requirePositive("geoPolRiskFactor", "copper", copper);
  return requireQuantity("geoPolRiskFactor", called("the factor", "係数"), (score * price) / copper);
}
