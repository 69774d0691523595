import { MetricError } from "../errors.ts";
import { denominatorOf, requireFraction } from "./guards.ts";

/**
 * Governance-weighted concentration: the Herfindahl–Hirschman index with each supplier's squared
 * share weighted by the risk of its governance.
 *
 * Risk runs from 0 (best) to 1 (worst), here (2.5 − mean of the six Worldwide Governance
 * Indicators) ÷ 5, computed by the caller. The EU's criticality method uses ten times this scale.
 * A missing risk is refused: to read it as 0 would praise the country that nobody assessed.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit.
 * @param risks Risk per supplier, 0–1, in the same order; `undefined` where none is known.
 * @returns From 0 (every supplier at the best end) to the plain index (every supplier at the worst).
 * @throws {MetricError} `no-data` without quantities or if a risk is missing; `undefined-ratio` if
 *   the quantities sum to zero; `out-of-range` if a quantity is negative or not finite or a risk lies
 *   outside 0–1; `invalid-argument` if the lists differ in length.
 * @see Blengini et al. (2017), Resources Policy 53, 12–19, doi:10.1016/j.resourpol.2017.05.008.
 * @example governanceWeightedHhi([60, 30, 10], [0.6, 0.2, 0.1]) // 0.235
 */
export function governanceWeightedHhi(
  quantities: readonly number[],
  risks: readonly (number | undefined)[],
): number {
  const total = denominatorOf("governanceWeightedHhi", quantities);
  if (risks.length !== quantities.length) {
    throw new MetricError(
      "invalid-argument",
      `governanceWeightedHhi: expected as many risks as quantities, ${quantities.length}, received ${risks.length}.`,
    );
  }
  let sum = 0;
  for (const [index, quantity] of quantities.entries()) {
    const risk = risks[index];
    if (risk === undefined) {
      throw new MetricError(
        "no-data",
        `governanceWeightedHhi: expected a risk for supplier ${index + 1}, received none.`,
      );
    }
    const share = quantity / total;
    sum += share * share * requireFraction("governanceWeightedHhi", `risk ${index + 1}`, risk);
  }
  return sum;
}
