import { denominatorOf, requireCount } from "./guards.ts";

/** The `k` largest numbers summed; the list is copied before it is sorted. */
export function sumOfLargest(quantities: readonly number[], k: number): number {
  return quantities
    .toSorted((a, b) => b - a)
    .slice(0, k)
    .reduce((sum, quantity) => sum + quantity, 0);
}

/**
 * Concentration ratio CRₖ: the part of supply that the k largest suppliers hold.
 *
 * A residual such as "other countries" must not be among the quantities: it could rank as a
 * supplier.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit.
 * @param k How many of the largest, a whole number ≥ 1; beyond the number of suppliers it gives 1.
 * @returns Share in (0, 1].
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite, or `k` is not a whole number ≥ 1.
 * @see Kvålseth (2018), Relationship between concentration ratio and Herfindahl–Hirschman index,
 *   Heliyon 4(10), doi:10.1016/j.heliyon.2018.e00846.
 * @example concentrationRatio([60, 30, 10], 2) // 0.9
 */
export function concentrationRatio(quantities: readonly number[], k: number): number {
  requireCount("concentrationRatio", "k", k, 1);
  const total = denominatorOf("concentrationRatio", quantities);
  return Math.min(1, sumOfLargest(quantities, k) / total);
}
