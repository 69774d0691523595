import { MetricError } from "../errors.ts";
import { largestFirst, sumOf } from "./concentration-ratio.ts";
import { requireCount, requireQuantity, totalOf } from "./guards.ts";

export interface NMinusKOptions {
  /** How many of the largest suppliers are taken away; 1 by default. */
  readonly k?: number;
}

/**
 * N−k supply: what is left without the k largest suppliers, relative to demand.
 *
 * Gross form: the demand of the suppliers taken away stays in the denominator. Above 1 the rest
 * could serve all demand.
 *
 * @param supplies Supply per supplier, ≥ 0, in the unit of `demand`.
 * @param demand Demand to be served, > 0.
 * @returns Ratio ≥ 0, not capped at 1.
 * @throws {MetricError} `no-data` without supplies; `undefined-ratio` if demand is zero;
 *   `out-of-range` if a quantity is negative or not finite, or `k` is not a whole number ≥ 0.
 * @see Regulation (EU) 2017/1938, Annex II, for the N−1 formula of gas supply.
 * @example nMinusK([60, 30, 10], 100) // 0.4
 * @example nMinusK([60, 30, 10], 100, { k: 2 }) // 0.1
 */
export function nMinusK(supplies: readonly number[], demand: number, { k = 1 }: NMinusKOptions = {}): number {
  requireCount("nMinusK", "k", k, 0);
  requireQuantity("nMinusK", "demand", demand);
  totalOf("nMinusK", supplies);
  if (demand === 0) throw new MetricError("undefined-ratio", "nMinusK: expected demand > 0, received 0.");
  const left = sumOf(largestFirst(supplies).slice(k));
  return requireQuantity("nMinusK", "supply relative to demand", left / demand);
}
