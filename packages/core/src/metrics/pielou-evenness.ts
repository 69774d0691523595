import { MetricError } from "../errors.ts";
import { logarithm } from "../stats/elementary.ts";
import { countPositive } from "./guards.ts";
import { shannonEntropy } from "./shannon-entropy.ts";

/**
 * Pielou's evenness: Shannon's entropy as a part of what it would be if all suppliers were equal.
 *
 * H ÷ ln n, n being the suppliers that supply anything.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit. Suppliers with nothing do not count.
 * @returns From near 0 (one holds almost everything) to 1 (all equal).
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero or if only
 *   one supplier is left, of which evenness says nothing; `out-of-range` if one is negative or not finite.
 * @see Pielou (1966), The measurement of diversity in different types of biological collections,
 *   Journal of Theoretical Biology 13, 131–144.
 * @example pielouEvenness([60, 30, 10]) // ≈ 0.817345
 */
export function pielouEvenness(quantities: readonly number[]): number {
  const entropy = shannonEntropy(quantities);
  const n = countPositive(quantities);
  if (n === 1) {
    throw new MetricError(
      "undefined-ratio",
      "expected at least two suppliers > 0, received 1.",
      "0より大きい供給者が2つ以上必要である（指定：1つ）。",
      "pielouEvenness",
    );
  }
  return Math.min(1, entropy / logarithm(n));
}
