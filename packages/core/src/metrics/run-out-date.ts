import { MetricError } from "../errors.ts";
import { wholeIn } from "../stats/rounding.ts";
import { daysUntilEmpty, type StockFlow } from "./days-of-cover.ts";

const MILLISECONDS_PER_DAY = 86_400_000;

/** A stock counted on the morning of a day. */
export interface DatedStockFlow extends StockFlow {
  /** Day on which the stock was counted, `YYYY-MM-DD`. */
  readonly start: string;
}

/** Midnight UTC of a calendar day; a day that does not exist is refused, not moved to the next month. */
function midnight(start: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(start) ? Date.parse(`${start}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(start)) return time;
  throw new MetricError(
    "invalid-argument",
    `expected start as YYYY-MM-DD, received "${start}".`,
    `startはYYYY-MM-DDの形の日付とする（指定値：「${start}」）。`,
    "runOutDate",
  );
}

/**
 * Run-out date: the day on which a stock is used up at a steady net use.
 *
 * The start plus the whole days of cover: the day in the course of which the stock ends, or the
 * first day that begins without any.
 *
 * @returns `YYYY-MM-DD`, at most `horizon` days after `start` if one is set.
 * @throws {MetricError} `no-data` if the stock does not run out, lasts beyond the horizon or past 9999; `undefined-ratio` if
 *   nothing is used; `out-of-range` if a quantity is negative or not finite;
 *   `invalid-argument` if `start` is not a day.
 * @see `daysOfCover`
 * @example runOutDate({ start: "2026-11-23", stock: 6000, dailyUse: 100, dailyInflow: 30 }) // "2027-02-16"
 */
export function runOutDate({ start, ...flow }: DatedStockFlow): string {
  const first = midnight(start);
  const { days, horizon } = daysUntilEmpty("runOutDate", flow);
  const end = new Date(first + wholeIn(days) * MILLISECONDS_PER_DAY);
  if (days === Infinity) {
    throw new MetricError(
      "no-data",
      "as much arrives as is used: the stock does not run out.",
      "入荷量が消費量以上のため、在庫は尽きない。",
      "runOutDate",
    );
  }
  if (days > horizon) {
    throw new MetricError(
      "no-data",
      `the stock lasts ${days} days, beyond the horizon of ${horizon} days.`,
      `在庫は${days}日もち、計算期間の${horizon}日を超えても尽きない。`,
      "runOutDate",
    );
  }
  if (Number.isNaN(end.getTime()) || end.getUTCFullYear() > 9999) {
    throw new MetricError(
      "no-data",
      `the stock lasts ${days} days, beyond the year 9999.`,
      `在庫は${days}日もち、9999年を超える。`,
      "runOutDate",
    );
  }
  return end.toISOString().slice(0, 10);
}
