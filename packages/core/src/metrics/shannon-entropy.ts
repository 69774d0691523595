import { MetricError } from "../errors.ts";
import { logarithm } from "../stats/elementary.ts";
import { renyiEntropy } from "./renyi-entropy.ts";

export interface ShannonEntropyOptions {
  /** Base of the logarithm: e (default) for nats, 2 for bits, 10 for bans. */
  readonly base?: number;
}

/**
 * Shannon entropy: how uncertain it is which supplier a unit of supply comes from.
 *
 * −Σ s ln s. It rises with the number of suppliers and with their evenness, and weighs small
 * suppliers more than the Herfindahl–Hirschman index does. Say the base when printing it.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit. Suppliers with nothing do not count.
 * @returns From 0 (a single supplier) to the logarithm of their number (all equal), in nats or the
 *   unit of the base.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite, or if the base is not a number > 1.
 * @see Shannon (1948), A mathematical theory of communication, Bell System Technical Journal 27.
 * @example shannonEntropy([1, 2, 3, 4]) // ≈ 1.279854
 * @example shannonEntropy([5, 5], { base: 2 }) // 1
 */
export function shannonEntropy(
  quantities: readonly number[],
  { base = Math.E }: ShannonEntropyOptions = {},
): number {
  if (!(base > 1 && base < Infinity)) {
    throw new MetricError(
      "out-of-range",
      `expected a base > 1, received ${base}.`,
      `対数の底には1より大きい有限の数を指定する（指定値：${base}）。`,
      "shannonEntropy",
    );
  }
  return renyiEntropy(quantities, 1) / logarithm(base);
}
