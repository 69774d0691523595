import { logarithm } from "../stats/elementary.ts";
import { countPositive, denominatorOf } from "./guards.ts";

/**
 * Theil's T: inequality among suppliers, weighing the large ones most.
 *
 * Σ s ln(n s), which is ln n less Shannon's entropy; n being the suppliers that supply anything.
 * Some software prints the mean logarithmic deviation under this name: see `meanLogDeviation`.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit. Suppliers with nothing do not count.
 * @returns Nats, from 0 (all equal) to below ln n.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite.
 * @see Theil (1967), Economics and Information Theory, North-Holland, chapter 4.
 * @example theilT([10, 10, 10, 20, 50]) // ≈ 0.2502012
 */
export function theilT(quantities: readonly number[]): number {
  const total = denominatorOf("theilT", quantities);
  const n = countPositive(quantities);
  let sum = 0;
  for (let index = 0; index < quantities.length; index += 1) {
    const share = (quantities[index] ?? 0) / total;
    if (share > 0) sum += share * logarithm(n * share);
  }
  return Math.max(0, sum);
}
