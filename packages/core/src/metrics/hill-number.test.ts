import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppliersIn, testInvariants } from "../../test/invariants.ts";
import { quantities, rounding } from "../../test/quantities.ts";
import { effectiveSuppliers } from "./effective-suppliers.ts";
import { hillNumber } from "./hill-number.ts";
import { shannonEntropy } from "./shannon-entropy.ts";

describe("hillNumber", () => {
  testInvariants((list) => hillNumber(list, 1.7));

  test("of 1/2/3/4/5 falls from 5 to 3 as the order rises from 0 to infinity", () => {
    const list = [1, 2, 3, 4, 5];
    expect(hillNumber(list, 0)).toBe(5);
    expect(hillNumber(list, 2)).toBeCloseTo(45 / 11, 12);
    expect(hillNumber(list, Infinity)).toBeCloseTo(3, 12);
  });

  test("of order 0, 1, 2 counts suppliers, raises e to the entropy, and is the effective number", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(hillNumber(list, 0)).toBe(suppliersIn(list));
        expect(hillNumber(list, 1)).toBeCloseTo(Math.exp(shannonEntropy(list)), 10);
        expect(hillNumber(list, 2)).toBeCloseTo(effectiveSuppliers(list), 9);
      }),
    );
  });

  test("doubles when every supplier is split in two", () => {
    fc.assert(
      fc.property(quantities, fc.double({ min: 0, max: 9, noNaN: true }), (list, order) => {
        const halves = list.flatMap((quantity) => [quantity / 2, quantity / 2]);
        const before = hillNumber(list, order);
        expect(Math.abs(hillNumber(halves, order) - 2 * before)).toBeLessThanOrEqual(1e-9 * before);
      }),
    );
  });

  test("never rises when two suppliers merge", () => {
    fc.assert(
      fc.property(
        quantities,
        fc.double({ min: 0, max: 9, noNaN: true }),
        ([a = 0, b = 0, ...rest], order) => {
          const before = hillNumber([a, b, ...rest], order);
          expect(hillNumber([a + b, ...rest], order)).toBeLessThanOrEqual(before + 10 * rounding(before));
        },
      ),
    );
  });
});
