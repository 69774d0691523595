import { countPositive } from "./guards.ts";
import { hhi } from "./hhi.ts";

/**
 * Normalised Herfindahl–Hirschman index: concentration beyond what the number of suppliers explains.
 *
 * (H − 1/n) ÷ (1 − 1/n), n being the suppliers that supply anything. A tiny supplier more moves n and
 * with it the result, so print n beside it. It is not "the HHI on a scale from 0 to 1": that is `hhi`.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit.
 * @returns From 0 (all equal) to 1; a single supplier is 1 by convention.
 * @throws {MetricError} As `hhi`.
 * @see Schneider, concstats: Market Structure, Concentration and Inequality Measures (R package),
 *   which uses the same n; Hirschman (1964), American Economic Review 54(5), for the index.
 * @example normalizedHhi([60, 30, 10]) // 0.19
 * @example normalizedHhi([5]) // 1
 */
export function normalizedHhi(quantities: readonly number[]): number {
  const index = hhi(quantities);
  const n = countPositive(quantities);
  // Equal suppliers may fall short of 1/n by a rounding error.
  return n === 1 ? 1 : Math.max(0, (index - 1 / n) / (1 - 1 / n));
}
