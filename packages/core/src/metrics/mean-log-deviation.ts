import { logarithm } from "../stats/elementary.ts";
import { countPositive, denominatorOf } from "./guards.ts";

/**
 * Mean logarithmic deviation, Theil's L: inequality among suppliers, weighing the small ones most.
 *
 * −(1/n) Σ ln(n s), the mean of the logarithm of the average supplier over each supplier; n being the
 * suppliers that supply anything, as one with nothing would make it infinite.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit. Suppliers with nothing do not count.
 * @returns Nats, from 0 (all equal), without an upper limit.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite.
 * @see Theil (1967), Economics and Information Theory, North-Holland, chapter 4.
 * @example meanLogDeviation([10, 10, 10, 20, 50]) // ≈ 0.2326302
 */
export function meanLogDeviation(quantities: readonly number[]): number {
  const total = denominatorOf("meanLogDeviation", quantities);
  const n = countPositive(quantities);
  // Logarithms apart: a tiny quantity divided by a large total may vanish, its logarithm does not.
  const average = logarithm(total) - logarithm(n);
  let sum = 0;
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index] ?? 0;
    if (quantity > 0) sum += average - logarithm(quantity);
  }
  return Math.max(0, sum / n);
}
