import { MetricError } from "../errors.ts";
import { called } from "../text.ts";
import { requireQuantity } from "./guards.ts";

/** A price, and the quantity bought or sold at it. */
export interface PricePoint {
  readonly price: number;
  readonly quantity: number;
}

/** Change as a part of the mean of both values. */
const WHEN = { before: "変化前", after: "変化後" } as const;
const QUANTITIES = { prices: "価格", quantities: "数量" } as const;

function relativeChange(name: keyof typeof QUANTITIES, before: number, after: number): number {
  const sum = requireQuantity(
    "priceElasticity",
    called(`the sum of the ${name}`, `${QUANTITIES[name]}の合計`),
    before + after,
  );
  if (sum === 0) {
    throw new MetricError(
      "undefined-ratio",
      `expected one of the ${name} > 0; both are 0.`,
      `${QUANTITIES[name]}の少なくとも一方は0より大きい必要がある（両方とも0である）。`,
      "priceElasticity",
    );
  }
  return (after - before) / (sum / 2);
}

/**
 * Price elasticity between two points: by how many per cent a quantity changes for one per cent of price.
 *
 * Both changes are taken relative to the middle of the two points (arc elasticity), so that the
 * answer does not depend on which point comes first. Negative for demand, positive for supply.
 *
 * @returns Elasticity, dimensionless; 0 where the quantity does not move.
 * @throws {MetricError} `undefined-ratio` if both prices are equal, or both quantities or both prices are 0;
 *   `out-of-range` if a price or quantity is negative or not finite.
 * @see Allen (1934), The concept of arc elasticity of demand, Review of Economic Studies 1(3), 226–229.
 * @example priceElasticity({ price: 1.5, quantity: 60 }, { price: 1.3, quantity: 100 }) // ≈ -3.5
 */
export function priceElasticity(before: PricePoint, after: PricePoint): number {
  for (const [name, point] of [["before", before] as const, ["after", after] as const]) {
    requireQuantity("priceElasticity", called(`the price ${name}`, `${WHEN[name]}の価格`), point.price);
    requireQuantity("priceElasticity", called(`the quantity ${name}`, `${WHEN[name]}の数量`), point.quantity);
  }
  const price = relativeChange("prices", before.price, after.price);
  if (price === 0) {
    throw new MetricError(
      "undefined-ratio",
      `expected two different prices, received ${before.price} twice.`,
      `2つの価格は異なる必要がある（どちらも${before.price}である）。`,
      "priceElasticity",
    );
  }
  return relativeChange("quantities", before.quantity, after.quantity) / price;
}
