import { MetricError } from "../errors.ts";

/** A quantity that may be summed or divided: a finite number, zero included. Written so that NaN fails too. */
export function requireQuantity(metric: string, name: string, value: number): number {
  if (value >= 0 && value < Infinity) return value;
  throw new MetricError(
    "out-of-range",
    `${metric}: expected ${name} to be a finite number ≥ 0, received ${value}.`,
  );
}

/** A part of a whole, from 0 to 1. */
export function requireFraction(metric: string, name: string, value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new MetricError("out-of-range", `${metric}: expected ${name} between 0 and 1, received ${value}.`);
}

/** A whole number not below `minimum`. */
export function requireCount(metric: string, name: string, value: number, minimum: number): number {
  if (Number.isSafeInteger(value) && value >= minimum) return value;
  throw new MetricError(
    "out-of-range",
    `${metric}: expected ${name} to be a whole number ≥ ${minimum}, received ${value}.`,
  );
}

/** The sum of checked quantities. Empty lists are `no-data`; a sum beyond the largest double is `out-of-range`. */
export function totalOf(metric: string, quantities: readonly number[]): number {
  if (quantities.length === 0) throw new MetricError("no-data", `${metric}: expected at least one quantity.`);
  let total = 0;
  for (const [index, quantity] of quantities.entries()) {
    total += requireQuantity(metric, `quantity ${index + 1}`, quantity);
  }
  return requireQuantity(metric, "the sum of the quantities", total);
}

/** The sum of checked quantities, refused as a denominator when it is zero. */
export function denominatorOf(metric: string, quantities: readonly number[]): number {
  const total = totalOf(metric, quantities);
  if (total > 0) return total;
  throw new MetricError("undefined-ratio", `${metric}: expected at least one quantity > 0; their sum is 0.`);
}
