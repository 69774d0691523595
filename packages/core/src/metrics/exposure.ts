import { MetricError } from "../errors.ts";
import { isAtLeast } from "../stats/rounding.ts";
import { called, nth } from "../text.ts";
import { denominatorOf, requireFraction, requireQuantity, requireSameLength } from "./guards.ts";

/** A supplier, a site, a country: any key holding this part of purchases or more is a single point of failure. */
export const SINGLE_POINT_SHARE = 0.5;

export interface Purchases {
  /** What each purchase is counted under: its supplier, country, element; one key may stand many times. */
  readonly keys: readonly string[];
  /** Quantity per purchase, ≥ 0, all in one unit. */
  readonly quantities: readonly number[];
  /** Risk per purchase, ≥ 0, on any scale; equal for all by default. */
  readonly risks?: readonly number[];
  /** Share from which a key counts as a single point of failure, above 0; 0.5 by default. */
  readonly threshold?: number;
}

export interface Exposure {
  readonly key: string;
  readonly quantity: number;
  /** Part of all quantities. */
  readonly share: number;
  /** Part of all quantities weighted by their risk. */
  readonly weightedShare: number;
  /** Whether the share reaches the threshold, rounding of the quotient aside. */
  readonly isSinglePoint: boolean;
}

/**
 * Exposure: purchases summed by key, with each key's share, its share of risk, and whether it is a
 * single point of failure.
 *
 * share = Σ q ÷ Σ all q; weighted share = Σ q·risk ÷ Σ all q·risk. A weighted share above the share says
 * that the key is riskier than the average purchase. Shares are of the purchases listed, not of what a
 * company could live without.
 *
 * @returns One row per key, the largest quantity first, keys of equal quantity in the order they appear.
 * @throws {MetricError} `no-data` without purchases; `undefined-ratio` if the quantities, or the
 *   quantities weighted by risk, sum to zero; `out-of-range` if a quantity or risk is negative or not
 *   finite, or the threshold is not above 0 and at most 1; `invalid-argument` if the lists differ in length.
 * @example exposure({ keys: ["CHN", "AUS", "CHN"], quantities: [40, 40, 20] }) // [{"key": "CHN", "quantity": 60, "share": 0.6, "weightedShare": 0.6, "isSinglePoint": true}, {"key": "AUS", "quantity": 40, "share": 0.4, "weightedShare": 0.4, "isSinglePoint": false}]
 */
export function exposure({ keys, quantities, risks, threshold = SINGLE_POINT_SHARE }: Purchases): Exposure[] {
  const total = denominatorOf("exposure", quantities);
  requireSameLength(
    "exposure",
    called("keys", "区分"),
    keys,
    called("quantities", "数量"),
    quantities.length,
  );
  if (risks)
    requireSameLength(
      "exposure",
      called("risks", "リスク"),
      risks,
      called("quantities", "数量"),
      quantities.length,
    );
  if (requireFraction("exposure", "threshold", threshold) === 0) {
    throw new MetricError(
      "out-of-range",
      "expected a threshold above 0, received 0.",
      "しきい値には0より大きい数を指定する（指定値：0）。",
      "exposure",
    );
  }
  const sums = new Map<string, { quantity: number; weighted: number }>();
  let weightedTotal = 0;
  for (const [index, key] of keys.entries()) {
    const quantity = quantities[index] ?? 0;
    const risk = risks
      ? requireQuantity("exposure", nth("risk", "リスク", index), risks[index] ?? Number.NaN)
      : 1;
    const sum = sums.get(key) ?? { quantity: 0, weighted: 0 };
    sum.quantity += quantity;
    sum.weighted += quantity * risk;
    weightedTotal += quantity * risk;
    sums.set(key, sum);
  }
  if (!(weightedTotal > 0 && weightedTotal < Infinity)) {
    throw new MetricError(
      "undefined-ratio",
      `expected quantities weighted by risk to sum to a finite number > 0, received ${weightedTotal}.`,
      `リスクで重み付けした数量の合計は0より大きい有限の数である必要がある（値：${weightedTotal}）。`,
      "exposure",
    );
  }
  return [...sums]
    .map(([key, { quantity, weighted }]) => ({
      key,
      quantity,
      share: quantity / total,
      weightedShare: weighted / weightedTotal,
      isSinglePoint: isAtLeast(quantity / total, threshold),
    }))
    .toSorted((a, b) => b.quantity - a.quantity);
}
