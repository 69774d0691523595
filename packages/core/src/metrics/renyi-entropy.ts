import { MetricError } from "../errors.ts";
import { exponentialLessOne, logarithm, logarithmOfOnePlus, power } from "../stats/elementary.ts";
import { countPositive, denominatorOf } from "./guards.ts";

/** Nearer to 1 than this, ln Σ sᵠ is the logarithm of nearly 1 and loses its digits. */
const NEAR_ONE = 0.5;

function largestOf(quantities: readonly number[]): number {
  let largest = 0;
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index] ?? 0;
    if (quantity > largest) largest = quantity;
  }
  return largest;
}

/** ln Σ sᵠ ÷ (1 − q) by way of Σ s (sᵠ⁻¹ − 1), which stays exact as q nears 1. */
function nearOne(quantities: readonly number[], total: number, order: number): number {
  let sum = 0;
  for (let index = 0; index < quantities.length; index += 1) {
    const share = (quantities[index] ?? 0) / total;
    if (share > 0) sum += share * exponentialLessOne((order - 1) * logarithm(share));
  }
  return logarithmOfOnePlus(sum) / (1 - order);
}

/** The same with the largest share taken out of the sum, so that no power vanishes. */
function farFromOne(quantities: readonly number[], total: number, order: number): number {
  const largest = largestOf(quantities);
  let sum = 0;
  for (let index = 0; index < quantities.length; index += 1) {
    const part = (quantities[index] ?? 0) / largest;
    if (part > 0) sum += power(part, order);
  }
  return (order * logarithm(largest / total) + logarithm(sum)) / (1 - order);
}

function shannon(quantities: readonly number[], total: number): number {
  let sum = 0;
  for (let index = 0; index < quantities.length; index += 1) {
    const share = (quantities[index] ?? 0) / total;
    if (share > 0) sum -= share * logarithm(share);
  }
  return sum;
}

/**
 * Rényi entropy of order q: ln(Σ sᵠ) ÷ (1 − q), the logarithm of the Hill number.
 *
 * The higher the order, the more the large suppliers count. Order 0 is the logarithm of the number of
 * suppliers, order 1 (the limit) Shannon's entropy, order 2 minus the logarithm of the
 * Herfindahl–Hirschman index, order ∞ minus that of the largest share.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit. Suppliers with nothing do not count.
 * @param order From 0 to `Infinity`.
 * @returns Nats, from 0 (a single supplier) to ln n (all equal); never rises with the order.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite, or if the order is not a number ≥ 0.
 * @see Hill (1973), Diversity and evenness: a unifying notation and its consequences, Ecology 54(2),
 *   427–432, which names Rényi's entropies as the logarithms of its numbers.
 * @example renyiEntropy([50, 25, 25], 2) // ≈ 0.980829
 * @example renyiEntropy([5, 5], Infinity) // ≈ 0.693147
 */
export function renyiEntropy(quantities: readonly number[], order: number): number {
  if (!(order >= 0)) {
    throw new MetricError(
      "out-of-range",
      `expected an order ≥ 0, received ${order}.`,
      `次数には0以上の数を指定する（指定値：${order}）。`,
      "renyiEntropy",
    );
  }
  const total = denominatorOf("renyiEntropy", quantities);
  return Math.max(0, entropyOf(quantities, total, order));
}

function entropyOf(quantities: readonly number[], total: number, order: number): number {
  if (order === 0) return logarithm(countPositive(quantities));
  if (order === 1) return shannon(quantities, total);
  if (order === Infinity) return -logarithm(largestOf(quantities) / total);
  return Math.abs(order - 1) < NEAR_ONE
    ? nearOne(quantities, total, order)
    : farFromOne(quantities, total, order);
}
