import { describe, expect, test } from "vitest";
import { requireCount, requireFinite, requireFraction, requirePositive, requireQuantity } from "./guards.ts";

const outOfRange = expect.objectContaining({ code: "out-of-range" });

describe("guards of numbers", () => {
  test("let the ends of their ranges through", () => {
    expect([requireQuantity("m", "x", 0), requireQuantity("m", "x", Number.MAX_VALUE)]).toEqual([
      0,
      Number.MAX_VALUE,
    ]);
    expect(requirePositive("m", "x", Number.MIN_VALUE)).toBe(Number.MIN_VALUE);
    expect(requireFinite("m", "x", -Number.MAX_VALUE)).toBe(-Number.MAX_VALUE);
    expect([requireFraction("m", "x", 0), requireFraction("m", "x", 1)]).toEqual([0, 1]);
    expect([requireCount("m", "x", 2, 2, 4), requireCount("m", "x", 4, 2, 4)]).toEqual([2, 4]);
  });

  test("refuse what lies beyond, and what is no number", () => {
    for (const value of [-1, Infinity, Number.NaN]) {
      expect(() => requireQuantity("m", "x", value)).toThrow(outOfRange);
      expect(() => requirePositive("m", "x", value)).toThrow(outOfRange);
      expect(() => requireFraction("m", "x", value)).toThrow(outOfRange);
      expect(() => requireCount("m", "x", value, 0)).toThrow(outOfRange);
    }
    expect(() => requirePositive("m", "x", 0)).toThrow(outOfRange);
    expect(() => requireFinite("m", "x", -Infinity)).toThrow(outOfRange);
  });

  test("of counts say between which they may lie", () => {
    expect(() => requireCount("m", "x", 1, 2)).toThrow("m: expected x to be a whole number ≥ 2, received 1.");
    expect(() => requireCount("m", "x", 5, 2, 4)).toThrow("to be a whole number from 2 to 4, received 5.");
  });
});
