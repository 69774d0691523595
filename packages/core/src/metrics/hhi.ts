import { MetricError } from "../errors.ts";
import { denominatorOf } from "./guards.ts";

/** Below this a square loses digits to underflow; above the other, squaring overflows. */
const SMALLEST_SUM_OF_SQUARES = 1e-280;
const LARGEST_TOTAL = 1e150;

export interface HhiOptions {
  /** What a single supplier scores: 1 (default), or 10000 for the points of competition law. */
  readonly scale?: number;
}

/**
 * Herfindahl–Hirschman index: how concentrated supply is among suppliers.
 *
 * The sum of squared shares. n equal suppliers give 1/n; a single supplier gives 1. Suppliers
 * with nothing do not count. "Other countries" must not be passed as one supplier unknowingly:
 * see `hhiBounds`.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit. Shares or per cent will do too.
 * @returns Index in (0, 1], or (0, scale].
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite, if all lie outside what a double can square,
 *   or if `scale` is not a number > 0.
 * @see Hirschman (1964), The paternity of an index, American Economic Review 54(5), 761–762.
 * @example hhi([60, 30, 10]) // 0.46
 * @example hhi([60, 30, 10], { scale: 10000 }) // 4600
 */
export function hhi(quantities: Iterable<number>, { scale = 1 }: HhiOptions = {}): number {
  if (!(scale > 0 && scale < Infinity)) {
    throw new MetricError(
      "out-of-range",
      `expected a scale > 0, received ${scale}.`,
      `倍率には0より大きい有限の数を指定する（指定値：${scale}）。`,
      "hhi",
    );
  }
  const list: readonly number[] = Array.isArray(quantities) ? quantities : Array.from(quantities);
  if (list.length === 0)
    throw new MetricError("no-data", "expected at least one quantity.", "数量を1つ以上指定する。", "hhi");
  let total = 0;
  let sumOfSquares = 0;
  let negative = false;
  // A range may hold a million cells, and a throw inside the loop makes it several times slower. NaN
  // and infinity show in the total; a negative quantity may not, so it is remembered.
  for (let index = 0; index < list.length; index += 1) {
    const quantity = list[index] ?? Number.NaN;
    if (quantity < 0) negative = true;
    total += quantity;
    sumOfSquares += quantity * quantity;
  }
  if (negative || !(total < Infinity)) denominatorOf("hhi", list);
  if (total === 0) {
    throw new MetricError(
      "undefined-ratio",
      "expected at least one quantity > 0; their sum is 0.",
      "0より大きい数量が1つ以上必要である（数量の合計：0）。",
      "hhi",
    );
  }
  if (!(total <= LARGEST_TOTAL && sumOfSquares >= SMALLEST_SUM_OF_SQUARES)) {
    throw new MetricError(
      "out-of-range",
      `expected quantities that can be squared, received a sum of ${total}.`,
      `数量が大きすぎるか小さすぎて二乗できない（合計：${total}）。`,
      "hhi",
    );
  }
  return (scale * sumOfSquares) / (total * total);
}
