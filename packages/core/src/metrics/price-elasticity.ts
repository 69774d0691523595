import { MetricError } from "../errors.ts";
import { requireQuantity } from "./guards.ts";

/** A price, and the quantity bought or sold at it. */
export interface PricePoint {
  readonly price: number;
  readonly quantity: number;
}

/** Change as a part of the mean of both values. */
function relativeChange(name: string, before: number, after: number): number {
  const sum = requireQuantity("priceElasticity", `the sum of the ${name}`, before + after);
  if (sum === 0) {
    throw new MetricError("undefined-ratio", `priceElasticity: expected one of the ${name} > 0; both are 0.`);
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
    requireQuantity("priceElasticity", `the price ${name}`, point.price);
    requireQuantity("priceElasticity", `the quantity ${name}`, point.quantity);
  }
  const price = relativeChange("prices", before.price, after.price);
  if (price === 0) {
    throw new MetricError(
      "undefined-ratio",
      `priceElasticity: expected two different prices, received ${before.price} twice.`,
    );
  }
  return relativeChange("quantities", before.quantity, after.quantity) / price;
}
