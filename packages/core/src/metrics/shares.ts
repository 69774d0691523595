import { MetricError } from "../errors.ts";
import { isAtLeast } from "../stats/rounding.ts";
import { denominatorOf } from "./guards.ts";

/**
 * Rounding to two significant digits lowers a total by less than 5 % (1.05 printed as 1.0). Rows
 * that exceed it by more belong to another total.
 */
const ROUNDING_OF_TOTAL = 0.05;

export interface SharesOptions {
  /** Printed total to divide by, in the unit of the quantities, when the rows do not name every supplier. */
  readonly total?: number;
}

/**
 * Shares: each quantity divided by the sum of all, or by a stated total.
 *
 * Without `total` they sum to 1. With it they sum to the coverage of the rows, and a total
 * rounded by its publisher moves every share.
 *
 * @param quantities One per supplier, ≥ 0, all in one unit.
 * @returns Shares in the order given, each 0–1 (up to 1.05 when a printed total is rounded down).
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite, or if they exceed `total` by more than 5 %.
 * @example shares([60, 30, 10]) // [0.6, 0.3, 0.1]
 * @example shares([60, 30], { total: 120 }) // [0.5, 0.25]
 */
export function shares(quantities: Iterable<number>, { total }: SharesOptions = {}): number[] {
  const list = [...quantities];
  const sum = denominatorOf("shares", list);
  if (total === undefined) return list.map((quantity) => quantity / sum);
  if (!(total < Infinity && isAtLeast(total * (1 + ROUNDING_OF_TOTAL), sum))) {
    throw new MetricError(
      "out-of-range",
      `expected a total that holds the sum of the quantities, ${sum}, received ${total}.`,
      `総量には数量の合計${sum}を含む値を指定する（指定値：${total}）。`,
      "shares",
    );
  }
  return list.map((quantity) => quantity / total);
}
