import { MetricError } from "../errors.ts";
import { requireQuantity } from "./guards.ts";

/** Three years. What lasts longer is not at risk on any horizon the report looks at. */
export const DEFAULT_HORIZON_DAYS = 1095;

/** A stock, and what leaves and enters it every day, in one unit. */
export interface StockFlow {
  readonly stock: number;
  readonly dailyUse: number;
  /** What still arrives every day; 0 by default. */
  readonly dailyInflow?: number;
  /** Longest answer, in days; 1095 by default. */
  readonly horizon?: number;
}

/** Days until the stock is gone; `Infinity` when as much arrives as is used. */
export function daysUntilEmpty(
  metric: string,
  { stock, dailyUse, dailyInflow = 0, horizon = DEFAULT_HORIZON_DAYS }: StockFlow,
): { readonly days: number; readonly horizon: number } {
  requireQuantity(metric, "stock", stock);
  requireQuantity(metric, "dailyUse", dailyUse);
  requireQuantity(metric, "dailyInflow", dailyInflow);
  requireQuantity(metric, "horizon", horizon);
  if (dailyUse === 0) {
    throw new MetricError(
      "undefined-ratio",
      "expected dailyUse > 0, received 0.",
      "1日の使用量には0より大きい数を指定する（指定値：0）。",
      metric,
    );
  }
  const net = dailyUse - dailyInflow;
  return { days: net > 0 ? stock / net : Infinity, horizon };
}

/**
 * Days of cover: how long a stock lasts at a steady net use.
 *
 * stock ÷ (daily use − daily inflow), never more than the horizon: a stock that is refilled as
 * fast as it is used covers the horizon, no more is claimed.
 *
 * @returns Days, from 0 to `horizon`, fractions kept.
 * @throws {MetricError} `undefined-ratio` if nothing is used; `out-of-range` if an argument is
 *   negative or not finite.
 * @see U.S. Energy Information Administration, Weekly Petroleum Status Report, "days of supply":
 *   stocks divided by daily use; here daily use is net of what still arrives.
 * @example daysOfCover({ stock: 6000, dailyUse: 100, dailyInflow: 30 }) // ≈ 85.714286
 * @example daysOfCover({ stock: 6000, dailyUse: 100, dailyInflow: 100 }) // 1095
 */
export function daysOfCover(flow: StockFlow): number {
  const { days, horizon } = daysUntilEmpty("daysOfCover", flow);
  return Math.min(days, horizon);
}
