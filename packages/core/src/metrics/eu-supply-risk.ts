import { MetricError } from "../errors.ts";
import { requireFraction, requireQuantity } from "./guards.ts";

/** Worst governance, on the scale of the EU's assessments. */
const WORST = 10;

export interface EuSupplyRisk {
  /** Σ share² · governance (0–10) · trade parameter over the world's suppliers; see `governanceWeightedHhi`. */
  readonly worldSupply?: number;
  /** The same over the suppliers of the EU, its own production among them. */
  readonly euSourcing?: number;
  /** Import reliance, 0–1; needed where both mixes are given. */
  readonly importReliance?: number;
  /** Part of the input that comes from old scrap, 0–1: the end-of-life recycling input rate. */
  readonly recyclingInputRate: number;
  /** Substitution index for supply risk, 0–1; 1 (default) where nothing substitutes. */
  readonly substitution?: number;
}

/** Concentration of the mix, or mean of both mixes that import reliance calls for. */
function concentration({ worldSupply, euSourcing, importReliance }: EuSupplyRisk): number {
  if (worldSupply !== undefined) requireQuantity("euSupplyRisk", "worldSupply", worldSupply);
  if (euSourcing !== undefined) requireQuantity("euSupplyRisk", "euSourcing", euSourcing);
  if (worldSupply === undefined && euSourcing === undefined) {
    throw new MetricError(
      "no-data",
      "expected worldSupply or euSourcing, received neither.",
      "worldSupplyとeuSourcingの少なくとも一方を指定する。",
      "euSupplyRisk",
    );
  }
  if (worldSupply === undefined) return euSourcing ?? 0;
  if (euSourcing === undefined) return worldSupply;
  if (importReliance === undefined) {
    throw new MetricError(
      "no-data",
      "expected importReliance to weigh worldSupply against euSourcing, received none.",
      "worldSupplyとeuSourcingの重み付けに必要なimportRelianceを指定する。",
      "euSupplyRisk",
    );
  }
  const half = requireFraction("euSupplyRisk", "importReliance", importReliance) / 2;
  return worldSupply * half + euSourcing * (1 - half);
}

/**
 * Supply risk of a material to the European Union, by the method of its assessments since 2017.
 *
 * [C(world)·IR/2 + C(EU)·(1 − IR/2)] · (1 − recycling) · substitution, where C is the concentration of
 * a supply mix weighted by governance and trade. Where only one mix is known well enough the
 * assessment takes that one alone. Compute it per stage; the greatest counts: see `euStageMaximum`.
 *
 * @returns Supply risk ≥ 0; the published values reach about 6, and 1 is the threshold.
 * @throws {MetricError} `no-data` without a supply mix, or without the import reliance that two need;
 *   `out-of-range` if a concentration is negative or not finite or another factor lies outside 0–1.
 * @see Blengini et al. (2017), EU methodology for critical raw materials assessment, Resources Policy 53, 12–19,
 *   doi:10.1016/j.resourpol.2017.05.008.
 * @example euSupplyRisk({ worldSupply: 9.2, euSourcing: 1.8, importReliance: 1, recyclingInputRate: 0.38 }) // 3.41
 * @example euSupplyRisk({ worldSupply: 5.68, recyclingInputRate: 0.01, substitution: 0.59 }) // ≈ 3.3177
 */
export function euSupplyRisk(factors: EuSupplyRisk): number {
  const { recyclingInputRate, substitution = 1 } = factors;
  requireFraction("euSupplyRisk", "recyclingInputRate", recyclingInputRate);
  requireFraction("euSupplyRisk", "substitution", substitution);
  return concentration(factors) * (1 - recyclingInputRate) * substitution;
}

/**
 * Governance of a country on the scale of the EU's assessments: (2.5 − mean of the six estimates) · 2.
 *
 * @param meanEstimate Mean of the six Worldwide Governance Indicators, about −2.5 (worst) to 2.5 (best).
 * @returns From 0 (best) to 10 (worst); estimates beyond ±2.5 are held at the ends.
 * @throws {MetricError} `out-of-range` if the estimate is not a number.
 * @see Blengini et al. (2017), EU methodology for critical raw materials assessment, Resources Policy 53, 12–19,
 *   doi:10.1016/j.resourpol.2017.05.008.
 * @example euGovernance(0.5) // 4
 */
export function euGovernance(meanEstimate: number): number {
  if (Number.isNaN(meanEstimate)) {
    throw new MetricError(
      "out-of-range",
      "expected an estimate, received NaN.",
      "推定値には数を指定する（指定値：NaN）。",
      "euGovernance",
    );
  }
  return Math.min(WORST, Math.max(0, (2.5 - meanEstimate) * 2));
}
