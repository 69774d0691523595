import { MetricError } from "../errors.ts";
import { requireCount, requireFraction, requireQuantity } from "../stats/guards.ts";

export { requireCount, requireFraction, requireQuantity };

/** The sum of checked quantities. Empty lists are `no-data`; a sum beyond the largest double is `out-of-range`. */
export function totalOf(metric: string, quantities: readonly number[]): number {
  if (quantities.length === 0) throw new MetricError("no-data", `${metric}: expected at least one quantity.`);
  let total = 0;
  let negative = false;
  // Names and messages are made only when something is wrong: a range may hold a million cells.
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index] ?? Number.NaN;
    if (quantity < 0) negative = true;
    total += quantity;
  }
  if (negative || !(total < Infinity)) {
    for (const [index, quantity] of quantities.entries()) {
      requireQuantity(metric, `quantity ${index + 1}`, quantity);
    }
  }
  return requireQuantity(metric, "the sum of the quantities", total);
}

/** The sum of checked quantities, refused as a denominator when it is zero. */
export function denominatorOf(metric: string, quantities: readonly number[]): number {
  const total = totalOf(metric, quantities);
  if (total > 0) return total;
  throw new MetricError("undefined-ratio", `${metric}: expected at least one quantity > 0; their sum is 0.`);
}

/** How many suppliers supply anything. */
export function countPositive(quantities: readonly number[]): number {
  let count = 0;
  for (let index = 0; index < quantities.length; index += 1) if ((quantities[index] ?? 0) > 0) count += 1;
  return count;
}

/** A list that belongs to another, item by item. */
export function requireSameLength(
  metric: string,
  name: string,
  list: readonly unknown[],
  others: string,
  count: number,
): void {
  if (list.length === count) return;
  throw new MetricError(
    "invalid-argument",
    `${metric}: expected as many ${name} as ${others}, ${count}, received ${list.length}.`,
  );
}

/** Distinct positions in a list, each of them there; at least one. */
export function positionsIn(
  metric: string,
  name: string,
  positions: number | readonly number[],
  length: number,
): ReadonlySet<number> {
  const distinct = new Set(typeof positions === "number" ? [positions] : positions);
  for (const index of distinct) {
    if (!(Number.isInteger(index) && index >= 0 && index < length)) {
      throw new MetricError(
        "invalid-argument",
        `${metric}: expected a ${name} from 0 to ${length - 1}, received ${index}.`,
      );
    }
  }
  if (distinct.size === 0)
    throw new MetricError("invalid-argument", `${metric}: expected at least one ${name}.`);
  return distinct;
}
