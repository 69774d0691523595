import { hhi } from "./hhi.ts";

/**
 * Simpson (Gini–Simpson) diversity: the chance that two units of supply come from different suppliers.
 *
 * 1 − Σ s², the complement of the Herfindahl–Hirschman index. The form with n(n−1), for counts of
 * individuals drawn without replacement, is wrong for tonnages and not offered.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit.
 * @returns From 0 (a single supplier) to 1 − 1/n (all equal).
 * @throws {MetricError} As `hhi`.
 * @see Simpson (1949), Measurement of diversity, Nature 163, 688.
 * @example simpsonDiversity([60, 30, 10]) // 0.54
 */
export function simpsonDiversity(quantities: readonly number[]): number {
  return Math.max(0, 1 - hhi(quantities));
}
