import { MetricError } from "../errors.ts";
import { logarithm } from "../stats/elementary.ts";
import { requirePositive } from "../stats/guards.ts";
import { standardDeviation } from "../stats/moments.ts";
import { nth } from "../text.ts";

export interface VolatilityOptions {
  /** How many periods a year has: 12 for monthly prices, 252 for prices of trading days. */
  readonly periodsPerYear: number;
}

export interface PriceVolatilityOptions extends VolatilityOptions {
  /** What is compared from period to period: the logarithm of the ratio (default), or the ratio less 1. */
  readonly returns?: "log" | "simple";
}

/**
 * Volatility of returns, per year.
 *
 * The standard deviation of the returns, with n − 1 in the denominator, times √(periods per year).
 * That is how a sum of independent returns widens; returns that follow a trend widen faster.
 *
 * @param returns Change from each period to the next, as a fraction: 0.01 is one per cent.
 * @returns Volatility ≥ 0, as a fraction per year.
 * @throws {MetricError} `no-data` with fewer than two returns; `out-of-range` if one is not finite or
 *   `periodsPerYear` is not > 0.
 * @see Hull (2018), Options, Futures, and Other Derivatives, 10th edition, chapter 15.4, Pearson.
 * @example returnVolatility([0, 0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1], { periodsPerYear: 12 }) // ≈ 0.18663690
 */
export function returnVolatility(returns: readonly number[], { periodsPerYear }: VolatilityOptions): number {
  requirePositive("returnVolatility", "periodsPerYear", periodsPerYear);
  return standardDeviation(returns) * Math.sqrt(periodsPerYear);
}

/**
 * Price volatility, per year: how widely a price swings.
 *
 * The standard deviation of the changes from period to period, times √(periods per year). Both
 * prices of a change must be there: a gap in the series drops the two changes beside it and is
 * never bridged.
 *
 * @param prices One price per period in order of time, each > 0; `undefined` where there is none.
 * @returns Volatility ≥ 0, as a fraction per year.
 * @throws {MetricError} `no-data` with fewer than two changes; `out-of-range` if a price or `periodsPerYear` is
 *   not a finite number > 0; `invalid-argument` if `returns` is neither "log" nor "simple".
 * @see Hull (2018), Options, Futures, and Other Derivatives, 10th edition, chapter 15.4, Pearson.
 * @example priceVolatility([100, 110, 99, 99], { periodsPerYear: 12, returns: "simple" }) // ≈ 0.346410
 * @example priceVolatility([100, 110, undefined, 99, 110], { periodsPerYear: 1 }) // ≈ 0.00711
 */
export function priceVolatility(
  prices: readonly (number | undefined)[],
  { periodsPerYear, returns = "log" }: PriceVolatilityOptions,
): number {
  if (returns !== "log" && returns !== "simple") {
    throw new MetricError(
      "invalid-argument",
      `expected returns "log" or "simple", received "${String(returns).slice(0, 40)}".`,
      `returnsは「log」または「simple」とする（指定値：「${String(returns).slice(0, 40)}」）。`,
      "priceVolatility",
    );
  }
  for (const [index, price] of prices.entries()) {
    if (price !== undefined) requirePositive("priceVolatility", nth("price", "価格", index), price);
  }
  const changes = prices.flatMap((price, index) => {
    const before = prices[index - 1];
    if (price === undefined || before === undefined) return [];
    return [returns === "log" ? logarithm(price / before) : price / before - 1];
  });
  if (changes.length < 2) {
    throw new MetricError(
      "no-data",
      `expected at least two changes between neighbouring prices, found ${changes.length}.`,
      `隣り合う価格の間の変化が2個以上必要である（個数：${changes.length}）。`,
      "priceVolatility",
    );
  }
  return returnVolatility(changes, { periodsPerYear });
}
