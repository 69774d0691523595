import { MetricError } from "../errors.ts";
import { type Balance, balanceOf } from "./apparent-consumption.ts";

/**
 * Self-sufficiency: home production as a part of apparent consumption.
 *
 * production ÷ apparent consumption, old scrap included; 1 less the net import reliance.
 *
 * @param balance Flows of one period; old scrap counts as production.
 * @returns Ratio ≥ 0, above 1 for a net exporter.
 * @throws {MetricError} `undefined-ratio` if apparent consumption is not above zero;
 *   `out-of-range` if a flow is negative or not finite.
 * @see U.S. Geological Survey, Mineral Commodity Summaries, footnotes on apparent consumption.
 * @example selfSufficiency({ production: 20, imports: 90, exports: 10 }) // 0.2
 * @example selfSufficiency({ production: 50, imports: 0, exports: 10 }) // 1.25
 */
export function selfSufficiency(balance: Balance): number {
  const { domestic, consumption } = balanceOf("selfSufficiency", balance);
  const ratio = domestic / consumption;
  if (consumption > 0 && Number.isFinite(ratio)) return ratio;
  throw new MetricError(
    "undefined-ratio",
    `expected apparent consumption > 0 and large enough to divide by, received ${consumption}.`,
    `見掛消費量は0より大きく、割り算のできる大きさである必要がある（値：${consumption}）。`,
    "selfSufficiency",
  );
}
