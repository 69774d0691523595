import { difference } from "../stats/rounding.ts";
import { called } from "../text.ts";
import { requireCount, requireQuantity } from "./guards.ts";

/** Ten years of days. */
export const LONGEST_PATH = 3650;

export interface StockPath {
  /** Stock at the start, ≥ 0. */
  readonly stock: number;
  /** What is used in each period, in the unit of the stock. */
  readonly use: number;
  /** What arrives in each period, in the unit of the stock. */
  readonly inflow: number;
  /** How many periods, 1–3650. */
  readonly periods: number;
}

/**
 * A stock over time at a steady use and inflow.
 *
 * Every period adds the inflow and takes the use. An empty stock stays empty: what cannot be
 * taken is not owed to the next period.
 *
 * @returns The stock at the start and after each period: `periods` + 1 quantities ≥ 0.
 * @throws {MetricError} `out-of-range` if a quantity is negative or not finite, or `periods` is not a whole
 *   number from 1 to 3650.
 * @see `daysOfCover`
 * @example stockPath({ stock: 200, use: 100, inflow: 30, periods: 4 }) // [200, 130, 60, 0, 0]
 */
export function stockPath({ stock, use, inflow, periods }: StockPath): number[] {
  requireQuantity("stockPath", "stock", stock);
  requireQuantity("stockPath", "use", use);
  requireQuantity("stockPath", "inflow", inflow);
  requireCount("stockPath", "periods", periods, 1, LONGEST_PATH);
  // A product, not a running sum: the last period is as exact as the first.
  return Array.from({ length: periods + 1 }, (_, period) =>
    requireQuantity(
      "stockPath",
      called("the stock", "在庫量"),
      Math.max(0, difference(stock, period * (use - inflow))),
    ),
  );
}
