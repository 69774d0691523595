import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppliersIn, testInvariants } from "../../test/invariants.ts";
import { quantities, rounding } from "../../test/quantities.ts";
import { shannonEntropy } from "./shannon-entropy.ts";

describe("shannonEntropy", () => {
  testInvariants((list) => shannonEntropy(list));

  test("of two equal suppliers is 1 bit, of four 2 bits, of one none", () => {
    expect(shannonEntropy([5, 5], { base: 2 })).toBeCloseTo(1, 14);
    expect(shannonEntropy([5, 5, 5, 5], { base: 2 })).toBeCloseTo(2, 14);
    expect(shannonEntropy([5], { base: 2 })).toBe(0);
  });

  test("lies between 0 and the logarithm of the number of suppliers", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        const most = Math.log(suppliersIn(list));
        expect(shannonEntropy(list)).toBeGreaterThanOrEqual(0);
        expect(shannonEntropy(list)).toBeLessThanOrEqual(most + rounding(most));
      }),
    );
  });

  test("of a merger loses exactly the entropy inside it", () => {
    fc.assert(
      fc.property(quantities, ([a = 0, b = 0, ...rest]) => {
        fc.pre(a + b > 0);
        const total = rest.reduce((sum, quantity) => sum + quantity, a + b);
        const inside = ((a + b) / total) * shannonEntropy([a, b]);
        expect(shannonEntropy([a + b, ...rest]) + inside).toBeCloseTo(shannonEntropy([a, b, ...rest]), 10);
      }),
    );
  });

  test("is refused for bases that are none", () => {
    for (const base of [1, 0, -2, 0.5, Number.NaN, Infinity]) {
      expect(() => shannonEntropy([1, 2], { base })).toThrow(
        expect.objectContaining({ code: "out-of-range" }),
      );
    }
  });
});
