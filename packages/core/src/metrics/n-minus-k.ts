import { MetricError } from "../errors.ts";
import { difference, isAbove } from "../stats/rounding.ts";
import { called } from "../text.ts";
import { positionsIn, requireCount, requireQuantity, requireSameLength, totalOf } from "./guards.ts";

const METRIC = "nMinusK";

export interface NMinusKOptions {
  /** How many of the largest suppliers are taken away; 1 by default. */
  readonly k?: number;
  /** Positions of the suppliers taken away together, from 0, instead of the k largest. */
  readonly bloc?: readonly number[];
  /**
   * Each supplier's own demand, in the order of the supplies. If given, the demand of those taken away
   * is taken away too: the rest of the world serves itself.
   */
  readonly demands?: readonly number[];
}

/** Positions of the k largest; of equal suppliers, the one listed first. */
function largest(supplies: readonly number[], k: number): ReadonlySet<number> {
  const order = supplies.map((supply, index) => ({ supply, index })).toSorted((a, b) => b.supply - a.supply);
  return new Set(order.slice(0, k).map(({ index }) => index));
}

function sumAt(list: readonly number[], chosen: (index: number) => boolean): number {
  return list.reduce((sum, value, index) => (chosen(index) ? sum + value : sum), 0);
}

/**
 * N−k supply: what is left without the k largest suppliers, or without a bloc, relative to demand.
 *
 * Gross form by default: (S − Sₖ) ÷ D, where the demand of the suppliers taken away stays in the
 * denominator. With `demands` their own demand leaves with them: (S − Sₖ) ÷ (D − Dₖ). The two differ
 * most where the largest supplier is also the largest consumer, so say which. Above 1 the rest could
 * serve all that demand.
 *
 * @param supplies Supply per supplier, ≥ 0, in the unit of `demand`.
 * @param demand Demand to be served, > 0.
 * @returns Ratio ≥ 0, not capped at 1.
 * @throws {MetricError} `no-data` without supplies; `undefined-ratio` if no demand is left;
 *   `out-of-range` if a quantity is negative or not finite, `k` is not a whole number ≥ 0, or those
 *   taken away demand more than there is; `invalid-argument` if a member of the bloc does not exist or
 *   the lists differ in length.
 * @see Regulation (EU) 2017/1938, Annex II, for the N−1 formula of gas supply.
 * @example nMinusK([60, 30, 10], 100) // 0.4
 * @example nMinusK([60, 30, 10], 100, { k: 2 }) // 0.1
 * @example nMinusK([60, 30, 10], 100, { demands: [50, 5, 5] }) // 0.8
 * @example nMinusK([60, 30, 10], 100, { bloc: [1, 2] }) // 0.6
 */
export function nMinusK(
  supplies: readonly number[],
  demand: number,
  { k = 1, bloc, demands }: NMinusKOptions = {},
): number {
  requireCount(METRIC, "k", k, 0);
  requireQuantity(METRIC, "demand", demand);
  totalOf(METRIC, supplies);
  const gone = bloc
    ? positionsIn(METRIC, called("member", "除く供給者"), bloc, supplies.length)
    : largest(supplies, k);
  const served = difference(demand, demandGone(demands, supplies.length, demand, gone));
  if (served === 0)
    throw new MetricError(
      "undefined-ratio",
      "expected demand > 0, received 0.",
      "需要は0より大きい必要がある（値：0）。",
      METRIC,
    );
  const left = sumAt(supplies, (index) => !gone.has(index));
  return requireQuantity(METRIC, called("supply relative to demand", "需要に対する供給の比"), left / served);
}

function demandGone(
  demands: readonly number[] | undefined,
  count: number,
  demand: number,
  gone: ReadonlySet<number>,
): number {
  if (!demands) return 0;
  requireSameLength(METRIC, called("demands", "需要"), demands, called("supplies", "供給量"), count);
  totalOf(METRIC, demands);
  const own = sumAt(demands, (index) => gone.has(index));
  if (!isAbove(own, demand)) return own;
  throw new MetricError(
    "out-of-range",
    `expected the suppliers taken away to demand at most ${demand}, received ${own}.`,
    `除いた供給者の需要の合計は、全体の需要${demand}以下である必要がある（合計：${own}）。`,
    METRIC,
  );
}
