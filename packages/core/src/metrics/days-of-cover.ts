import { MetricError } from "../errors.ts";
import { difference, settled } from "../stats/rounding.ts";
import { requireQuantity } from "./guards.ts";

/** A stock, and what leaves and enters it every day, in one unit. */
export interface StockFlow {
  readonly stock: number;
  readonly dailyUse: number;
  /** What still arrives every day; 0 by default. */
  readonly dailyInflow?: number;
  /** Longest answer, in days; none by default. */
  readonly horizon?: number;
}

/** Days until the stock is gone, whole where they miss it by rounding; `Infinity` when as much arrives as is used. */
export function daysUntilEmpty(
  metric: string,
  { stock, dailyUse, dailyInflow = 0, horizon }: StockFlow,
): { readonly days: number; readonly horizon: number } {
  requireQuantity(metric, "stock", stock);
  requireQuantity(metric, "dailyUse", dailyUse);
  requireQuantity(metric, "dailyInflow", dailyInflow);
  if (horizon !== undefined) requireQuantity(metric, "horizon", horizon);
  if (dailyUse === 0) {
    throw new MetricError(
      "undefined-ratio",
      "expected dailyUse > 0, received 0.",
      "1日の使用量には0より大きい数を指定する（指定値：0）。",
      metric,
    );
  }
  const net = difference(dailyUse, dailyInflow);
  return { days: net > 0 ? settled(stock / net) : Infinity, horizon: horizon ?? Infinity };
}

/**
 * Days of cover: how long a stock lasts at a steady net use.
 *
 * stock ÷ (daily use − daily inflow), and never more than the horizon if one is set. A stock that is refilled
 * as fast as it is used does not run out: it covers the horizon, and without one it has no number.
 *
 * @returns Days, from 0 to `horizon`, fractions kept.
 * @throws {MetricError} `no-data` if the stock does not run out and no horizon is set; `undefined-ratio` if
 *   nothing is used; `out-of-range` if an argument is negative or not finite.
 * @see U.S. Energy Information Administration, Weekly Petroleum Status Report, "days of supply":
 *   stocks divided by daily use; here daily use is net of what still arrives.
 * @example daysOfCover({ stock: 6000, dailyUse: 100, dailyInflow: 30 }) // ≈ 85.714286
 * @example daysOfCover({ stock: 6000, dailyUse: 100, dailyInflow: 100, horizon: 365 }) // 365
 */
export function daysOfCover(flow: StockFlow): number {
  const { days, horizon } = daysUntilEmpty("daysOfCover", flow);
  const covered = Math.min(days, horizon);
  if (covered < Infinity) return covered;
  throw new MetricError(
    "no-data",
    `as much arrives as is used, ${flow.dailyInflow} of ${flow.dailyUse} a day: the stock does not run out. Expected a horizon to end the count at, received none.`,
    `1日の使用量${flow.dailyUse}に対し入荷量が${flow.dailyInflow}で、在庫は尽きない。日数の上限horizonを指定する。`,
    "daysOfCover",
  );
}
