import { MetricError } from "../errors.ts";
import { type Balance, balanceOf } from "./apparent-consumption.ts";

/**
 * Net import reliance: the part of apparent consumption that home production does not cover.
 *
 * (imports − exports + stocks drawn) ÷ apparent consumption, which is 1 − production ÷ apparent
 * consumption. A net exporter has a negative reliance; it is returned as it is.
 *
 * @param balance Flows of one period; old scrap counts as production.
 * @returns Share of apparent consumption, at most 1, without a lower limit.
 * @throws {MetricError} `undefined-ratio` if apparent consumption is not above zero;
 *   `out-of-range` if a flow is negative or not finite.
 * @see U.S. Geological Survey, Mineral Commodity Summaries, footnotes on net import reliance.
 * @example netImportReliance({ production: 0, imports: 18835, exports: 0 }) // 1
 * @example netImportReliance({ production: 50, imports: 0, exports: 10 }) // -0.25
 */
export function netImportReliance(balance: Balance): number {
  const { net, consumption } = balanceOf("netImportReliance", balance);
  if (!(consumption > 0)) {
    throw new MetricError(
      "undefined-ratio",
      `expected apparent consumption > 0, received ${consumption}.`,
      `見掛消費量は0より大きい必要がある（値：${consumption}）。`,
      "netImportReliance",
    );
  }
  return net / consumption;
}
