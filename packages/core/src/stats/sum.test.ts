import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compensatedSum } from "./sum.ts";

describe("compensatedSum", () => {
  test("keeps what plain addition loses", () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(compensatedSum(new Array(10).fill(0.1))).toBe(1);
  });

  test("of no numbers is 0", () => {
    expect(compensatedSum([])).toBe(0);
  });

  test("of whole numbers is exact in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n));
        expect(compensatedSum(values) + 0).toBe(exact);
        expect(compensatedSum(values.toReversed()) + 0).toBe(exact);
      }),
    );
  });

  test("passes on NaN and infinity", () => {
    expect(compensatedSum([1, Number.NaN])).toBeNaN();
    expect(compensatedSum([1, Infinity])).toBe(Infinity);
    expect(compensatedSum([1e308, 1e308])).toBe(Infinity);
  });
});
