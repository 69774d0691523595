import { MetricError } from "../errors.ts";
import { denominatorOf } from "./guards.ts";

/**
 * Supplier share: the part of all supply that one supplier holds.
 *
 * The denominator is the sum of the quantities, never a printed total that may be rounded.
 *
 * @param quantities Supply per supplier, ≥ 0, all in one unit; the residual may be one of them.
 * @param index Position of the supplier, from 0.
 * @returns Share in [0, 1].
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite; `invalid-argument` if there is no such position.
 * @example supplierShare([60, 30, 10], 0) // 0.6
 */
export function supplierShare(quantities: readonly number[], index: number): number {
  const total = denominatorOf("supplierShare", quantities);
  const quantity = quantities[index];
  if (quantity === undefined) {
    throw new MetricError(
      "invalid-argument",
      `expected an index from 0 to ${quantities.length - 1}, received ${index}.`,
      `位置は0以上${quantities.length - 1}以下の整数とする（指定値：${index}）。`,
      "supplierShare",
    );
  }
  return quantity / total;
}
