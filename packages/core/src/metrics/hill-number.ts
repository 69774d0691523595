import { exponential } from "../stats/elementary.ts";
import { countPositive } from "./guards.ts";
import { renyiEntropy } from "./renyi-entropy.ts";

/**
 * Hill number of order q: how many equal suppliers would be as diverse.
 *
 * (Σ sᵠ)^(1/(1−q)). Order 0 counts suppliers, order 1 is the exponential of Shannon's entropy, order 2
 * the effective number of suppliers (`effectiveSuppliers`), order ∞ one over the largest share.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit. Suppliers with nothing do not count.
 * @param order From 0 to `Infinity`; the higher, the less small suppliers count.
 * @returns From 1 (a single supplier) to the number of suppliers; never rises with the order.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite, or if the order is not a number ≥ 0.
 * @see Hill (1973), Diversity and evenness: a unifying notation and its consequences, Ecology 54(2),
 *   427–432.
 * @example hillNumber([1, 2, 3, 4, 5], 0) // 5
 * @example hillNumber([1, 2, 3, 4, 5], 1) // ≈ 4.43598780
 * @example hillNumber([1, 2, 3, 4, 5], Infinity) // 3
 */
export function hillNumber(quantities: readonly number[], order: number): number {
  const entropy = renyiEntropy(quantities, order);
  return order === 0 ? countPositive(quantities) : exponential(entropy);
}
