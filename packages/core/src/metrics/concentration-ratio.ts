import { denominatorOf, requireCount } from "./guards.ts";

/** Quantities from largest to smallest, in a new list. */
const largestFirst = (quantities: readonly number[]): number[] => quantities.toSorted((a, b) => b - a);

const sumOf = (quantities: readonly number[]): number =>
  quantities.reduce((sum, quantity) => sum + quantity, 0);

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
  // Adding in another order may miss the total by a rounding error.
  return k >= quantities.length ? 1 : Math.min(1, sumOf(largestFirst(quantities).slice(0, k)) / total);
}
