import { called } from "../text.ts";
import { requireQuantity } from "./guards.ts";

export interface CoverTarget {
  /** Days to be covered. */
  readonly days: number;
  readonly dailyUse: number;
  /** What still arrives every day, in the same unit; 0 by default. */
  readonly dailyInflow?: number;
}

/**
 * Stock that covers a number of days at a steady net use.
 *
 * days × (daily use − daily inflow): the reverse of `daysOfCover`.
 *
 * @returns Quantity ≥ 0 in the unit of use; 0 where as much arrives as is used.
 * @throws {MetricError} `out-of-range` if an argument is negative or not finite.
 * @see `daysOfCover`
 * @example stockFor({ days: 90, dailyUse: 100, dailyInflow: 30 }) // 6300
 */
export function stockFor({ days, dailyUse, dailyInflow = 0 }: CoverTarget): number {
  requireQuantity("stockFor", "days", days);
  requireQuantity("stockFor", "dailyUse", dailyUse);
  requireQuantity("stockFor", "dailyInflow", dailyInflow);
  return requireQuantity(
    "stockFor",
    called("the stock", "在庫量"),
    days * Math.max(0, dailyUse - dailyInflow),
  );
}
