import { expect } from "vitest";
import { type Json, number, type Tolerance, type Vector } from "./vector.ts";

const isTolerance = (value: object): value is Tolerance => "abs" in value;

/** Compares a result with a vector's, number by number, within what the vector allows. */
export function expectWithin(actual: Json | undefined, expected: Json, tolerance: Vector["tolerance"]): void {
  if (typeof expected === "number") {
    if (!isTolerance(tolerance)) throw new Error("expected one tolerance for one number");
    // The last digits of a decimal are not exact in binary, whatever the vector allows.
    const rounding = Math.abs(expected) * 4 * Number.EPSILON;
    const allowed = Math.max(tolerance.abs, (tolerance.rel ?? 0) * Math.abs(expected)) + rounding;
    expect(Math.abs(number(actual) - expected)).toBeLessThanOrEqual(allowed);
  } else if (typeof expected === "object" && expected !== null) {
    const found = new Map<string, Json>(Object.entries(Object(actual)));
    for (const [field, value] of Object.entries(expected)) {
      const own = isTolerance(tolerance) ? tolerance : tolerance[field];
      if (!own) throw new Error(`expected a tolerance for ${field}`);
      expectWithin(found.get(field), value, own);
    }
  } else {
    expect(actual).toBe(expected);
  }
}
