import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { several, suppliersIn, testInvariants } from "../../test/invariants.ts";
import { quantities, rounding } from "../../test/quantities.ts";
import { giniCoefficient } from "./gini-coefficient.ts";

/** Half the mean absolute difference over the mean, by every pair. */
function byPairs(list: readonly number[]): number {
  const own = list.filter((quantity) => quantity > 0);
  const total = own.reduce((sum, quantity) => sum + quantity, 0);
  const differences = own.flatMap((a) => own.map((b) => Math.abs(a - b) / total));
  return differences.reduce((sum, difference) => sum + difference, 0) / (2 * own.length);
}

describe("giniCoefficient", () => {
  testInvariants((list) => giniCoefficient(list));
  describe("corrected", () => testInvariants((list) => giniCoefficient(list, { corrected: true }), several));

  test("of 20/50/20/10 is 0.3, corrected 0.4", () => {
    expect(giniCoefficient([20, 50, 20, 10])).toBeCloseTo(0.3, 14);
    expect(giniCoefficient([20, 50, 20, 10], { corrected: true })).toBeCloseTo(0.4, 14);
  });

  test("is 0 for equal suppliers, one included, where concentration is not", () => {
    expect(giniCoefficient([7])).toBe(0);
    expect(giniCoefficient([3, 3, 3])).toBeCloseTo(0, 14);
  });

  test("is half the mean difference between suppliers over their mean", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(giniCoefficient(list)).toBeCloseTo(byPairs(list), 11);
      }),
    );
  });

  test("lies between 0 and 1 − 1/n, corrected between 0 and 1", () => {
    fc.assert(
      fc.property(several, (list) => {
        expect(giniCoefficient(list)).toBeGreaterThanOrEqual(0);
        expect(giniCoefficient(list)).toBeLessThanOrEqual(1 - 1 / suppliersIn(list) + rounding(1));
        expect(giniCoefficient(list, { corrected: true })).toBeLessThanOrEqual(1 + rounding(1));
      }),
    );
  });

  test("does not change when every supplier is there twice", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(giniCoefficient([...list, ...list])).toBeCloseTo(giniCoefficient(list), 11);
      }),
    );
  });

  test("never rises when a larger supplier gives half the difference to a smaller", () => {
    fc.assert(
      fc.property(several, ([a = 0, b = 0, ...rest]) => {
        fc.pre(a > 0 && b > 0);
        const middle = a / 2 + b / 2;
        expect(giniCoefficient([middle, middle, ...rest])).toBeLessThanOrEqual(
          giniCoefficient([a, b, ...rest]) + rounding(1),
        );
      }),
    );
  });

  test("cannot be corrected for a single supplier", () => {
    expect(() => giniCoefficient([0, 7], { corrected: true })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
  });
});
