import { requireFraction, requirePositive, requireQuantity } from "../stats/guards.ts";

export interface Thrift {
  /** Demand before, in any unit. */
  readonly demand: number;
  /** Part of the use that is saved in the end, 0–1. */
  readonly cut: number;
  /** Years in which the saving is reached, > 0. */
  readonly years: number;
  /** Years since it began, ≥ 0. */
  readonly elapsed: number;
}

/**
 * Demand while use per unit is reduced in a straight line.
 *
 * @returns In the unit of the demand: demand · (1 − cut · min(1, elapsed ÷ years)).
 * @throws {MetricError} `out-of-range` if demand or elapsed is negative, cut lies outside 0–1, or years is not
 *   above 0.
 * @example thriftedDemand({ demand: 100, cut: 0.5, years: 10, elapsed: 5 }) // 75
 */
export function thriftedDemand({ demand, cut, years, elapsed }: Thrift): number {
  requireQuantity("thriftedDemand", "demand", demand);
  requireFraction("thriftedDemand", "cut", cut);
  requirePositive("thriftedDemand", "years", years);
  requireQuantity("thriftedDemand", "elapsed", elapsed);
  return demand * (1 - cut * Math.min(1, elapsed / years));
}
