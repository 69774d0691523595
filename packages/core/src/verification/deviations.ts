import { type Json, number, type Tolerance, type VerificationCase } from "./case.ts";

/** A number of a result that is not what a case expects, or is not there. */
export interface Deviation {
  /** Field of the result, dots between levels; empty where the result is one number. */
  readonly field: string;
  readonly expected: Json;
  readonly found: Json | undefined;
}

const isTolerance = (value: object): value is Tolerance => "abs" in value;

function isWithin(found: Json | undefined, expected: number, tolerance: Tolerance): boolean {
  // The last digits of a decimal are not exact in binary, whatever the case allows.
  const rounding = Math.abs(expected) * 4 * Number.EPSILON;
  const allowed = Math.max(tolerance.abs, (tolerance.rel ?? 0) * Math.abs(expected)) + rounding;
  return typeof found === "number" && Math.abs(number(found) - expected) <= allowed;
}

/**
 * Compares a result with what a case expects, number by number, within what the case allows.
 * @returns What deviates; nothing if the case holds. Fields that the case does not name are not looked at.
 */
export function deviations(
  found: Json | undefined,
  expected: Json,
  tolerance: VerificationCase["tolerance"],
  field = "",
): Deviation[] {
  if (typeof expected === "object" && expected !== null) {
    const parts = new Map<string, Json>(Object.entries(Object(found)));
    return Object.entries(expected).flatMap(([name, value]) => {
      const own = isTolerance(tolerance) ? tolerance : tolerance[name];
      if (!own) throw new Error(`expected a tolerance for ${name}`);
      return deviations(parts.get(name), value, own, field === "" ? name : `${field}.${name}`);
    });
  }
  const holds =
    typeof expected === "number" && isTolerance(tolerance)
      ? isWithin(found, expected, tolerance)
      : found === expected;
  return holds ? [] : [{ field, expected, found }];
}
