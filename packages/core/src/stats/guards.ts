import { MetricError } from "../errors.ts";

/** A quantity that may be summed or divided: a finite number, zero included. Written so that NaN fails too. */
export function requireQuantity(metric: string, name: string, value: number): number {
  if (value >= 0 && value < Infinity) return value;
  throw new MetricError(
    "out-of-range",
    `${metric}: expected ${name} to be a finite number ≥ 0, received ${value}.`,
  );
}

/** A number to divide by or to take the logarithm of: finite and above zero. */
export function requirePositive(metric: string, name: string, value: number): number {
  if (value > 0 && value < Infinity) return value;
  throw new MetricError(
    "out-of-range",
    `${metric}: expected ${name} to be a finite number > 0, received ${value}.`,
  );
}

/** Any number but NaN and the infinities. */
export function requireFinite(metric: string, name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new MetricError(
    "out-of-range",
    `${metric}: expected ${name} to be a finite number, received ${value}.`,
  );
}

/** A part of a whole, from 0 to 1. */
export function requireFraction(metric: string, name: string, value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new MetricError("out-of-range", `${metric}: expected ${name} between 0 and 1, received ${value}.`);
}

/** A whole number not below `minimum`, and not above `maximum` if there is one. */
export function requireCount(
  metric: string,
  name: string,
  value: number,
  minimum: number,
  maximum = Infinity,
): number {
  if (Number.isSafeInteger(value) && value >= minimum && value <= maximum) return value;
  const range = maximum === Infinity ? `≥ ${minimum}` : `from ${minimum} to ${maximum}`;
  throw new MetricError(
    "out-of-range",
    `${metric}: expected ${name} to be a whole number ${range}, received ${value}.`,
  );
}
