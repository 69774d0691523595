import { MetricError } from "../errors.ts";
import { requireFraction, requirePositive, requireQuantity } from "../stats/guards.ts";
import { nearestWhole } from "../stats/rounding.ts";
import { nth } from "../text.ts";

export interface Recycling {
  /** What was put into products, year by year, in any unit. */
  readonly shipments: readonly number[];
  /** Mean years from shipment to disposal, > 0. */
  readonly lifetime: number;
  /** Standard deviation of the lifetime in years; 0 by default: all of a year comes back at once. */
  readonly spread?: number;
  /** Part of what is disposed of that is collected, 0–1. */
  readonly collection: number;
  /** Part of what is collected that is recovered, 0–1. */
  readonly recovery: number;
}

/** Part of a symmetric triangular distribution below x. */
function partBelow(x: number, mean: number, halfWidth: number): number {
  if (x <= mean - halfWidth) return 0;
  if (x >= mean + halfWidth) return 1;
  const scaled = (x - mean) / halfWidth;
  return x <= mean ? ((1 + scaled) * (1 + scaled)) / 2 : 1 - ((1 - scaled) * (1 - scaled)) / 2;
}

/** Part of a year's shipments that is disposed of `age` calendar years later. */
function disposed(age: number, mean: number, halfWidth: number): number {
  if (halfWidth === 0) return age === nearestWhole(mean) ? 1 : 0;
  const until = partBelow(age + 0.5, mean, halfWidth);
  return age === 0 ? until : until - partBelow(age - 0.5, mean, halfWidth);
}

/**
 * What recycling gives back, year by year: the lifetime model of a stock in use.
 *
 * Products live for `lifetime` years on average, with a symmetric triangular distribution of the given
 * standard deviation; of what is disposed of, a part is collected, and a part of that is recovered. Years
 * before the first shipment are not known and give nothing back.
 *
 * @returns One number per year of the shipments, in their unit.
 * @throws {MetricError} `no-data` without shipments; `out-of-range` if a shipment is negative, the lifetime is not
 *   above 0, a rate lies outside 0–1, or the spread is so wide that products would be disposed of before
 *   they are sold (more than lifetime ÷ √6).
 * @see Müller et al. (2014), Modeling metal stocks and flows: a review of dynamic material flow analysis
 *   methods, Environmental Science & Technology 48(4), 2102–2113.
 * @example recycledSupply({ shipments: [100, 0, 0, 0], lifetime: 2, collection: 0.5, recovery: 0.9 }) // [0, 0, 45, 0]
 */
export function recycledSupply({
  shipments,
  lifetime,
  spread = 0,
  collection,
  recovery,
}: Recycling): number[] {
  if (shipments.length === 0)
    throw new MetricError(
      "no-data",
      "expected at least one shipment.",
      "出荷量を1つ以上指定する。",
      "recycledSupply",
    );
  for (const [index, shipment] of shipments.entries()) {
    requireQuantity("recycledSupply", nth("shipment", "出荷量", index), shipment);
  }
  requirePositive("recycledSupply", "lifetime", lifetime);
  requireQuantity("recycledSupply", "spread", spread);
  const rate =
    requireFraction("recycledSupply", "collection", collection) *
    requireFraction("recycledSupply", "recovery", recovery);
  const halfWidth = spread * Math.sqrt(6);
  if (halfWidth > lifetime) {
    throw new MetricError(
      "out-of-range",
      `expected spread to be at most lifetime ÷ √6, ${lifetime / Math.sqrt(6)}, received ${spread}.`,
      `spreadはlifetime÷√6、すなわち${lifetime / Math.sqrt(6)}以下とする（指定値：${spread}）。`,
      "recycledSupply",
    );
  }
  return shipments.map((_, year) => {
    let back = 0;
    for (let sold = 0; sold <= year; sold += 1) {
      back += (shipments[sold] ?? 0) * disposed(year - sold, lifetime, halfWidth);
    }
    return rate * back;
  });
}
