import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppliersIn, testInvariants } from "../../test/invariants.ts";
import { quantities, rounding } from "../../test/quantities.ts";
import { hhi } from "./hhi.ts";
import { renyiEntropy } from "./renyi-entropy.ts";

const order = fc.oneof(
  fc.double({ min: 0, max: 60, noNaN: true }),
  fc.constantFrom(0, 0.5, 1, 1 - 1e-9, 1 + 1e-9, 1.5, 2, Infinity),
);

describe("renyiEntropy", () => {
  for (const q of [0, 0.5, 1, 2, Infinity]) {
    describe(`of order ${q}`, () => testInvariants((list) => renyiEntropy(list, q)));
  }

  test("of 50/25/25 is ln 3, 1.5 ln 2, ln 8/3 and ln 2 at orders 0, 1, 2 and infinity", () => {
    const list = [50, 25, 25];
    expect(renyiEntropy(list, 0)).toBeCloseTo(Math.log(3), 14);
    expect(renyiEntropy(list, 1)).toBeCloseTo(1.5 * Math.LN2, 14);
    expect(renyiEntropy(list, 2)).toBeCloseTo(Math.log(8 / 3), 14);
    expect(renyiEntropy(list, Infinity)).toBeCloseTo(Math.LN2, 14);
  });

  test("is 0 for a single supplier, at every order, and never minus 0", () => {
    fc.assert(
      fc.property(order, (q) => {
        expect(renyiEntropy([7], q)).toBe(0);
      }),
    );
  });

  test("lies between 0 and the logarithm of the number of suppliers, reached when all are equal", () => {
    fc.assert(
      fc.property(quantities, order, (list, q) => {
        const most = Math.log(suppliersIn(list));
        expect(renyiEntropy(list, q)).toBeGreaterThanOrEqual(0);
        expect(renyiEntropy(list, q)).toBeLessThanOrEqual(most + rounding(most));
        expect(renyiEntropy(new Array(list.length).fill(2), q)).toBeCloseTo(Math.log(list.length), 12);
      }),
    );
  });

  test("never rises with the order", () => {
    fc.assert(
      fc.property(quantities, order, order, (list, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(renyiEntropy(list, high)).toBeLessThanOrEqual(renyiEntropy(list, low) + 1e-11);
      }),
    );
  });

  test("is continuous at order 1, where the formula divides by zero", () => {
    fc.assert(
      fc.property(quantities, fc.double({ min: 1e-14, max: 1e-6, noNaN: true }), (list, step) => {
        const limit = renyiEntropy(list, 1);
        // The slope is at most half the variance of ln s, and no share here is below 1e-13.
        expect(Math.abs(renyiEntropy(list, 1 + step) - limit)).toBeLessThanOrEqual(500 * step + 1e-12);
        expect(Math.abs(renyiEntropy(list, 1 - step) - limit)).toBeLessThanOrEqual(500 * step + 1e-12);
      }),
    );
  });

  test("joins its two ways of computing without a step", () => {
    for (const edge of [0.5, 1.5]) {
      const [below, above] = [edge - 1e-12, edge + 1e-12];
      expect(renyiEntropy([60, 30, 9, 1], above)).toBeCloseTo(renyiEntropy([60, 30, 9, 1], below), 11);
    }
  });

  test("of order 2 is minus the logarithm of the Herfindahl–Hirschman index", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(renyiEntropy(list, 2)).toBeCloseTo(Math.max(0, -Math.log(hhi(list))), 11);
      }),
    );
  });

  test("does not lose small shares at high orders", () => {
    expect(renyiEntropy(new Array(100).fill(1), 1000)).toBeCloseTo(Math.log(100), 12);
  });

  test("is refused for orders below 0", () => {
    for (const bad of [-1, -1e-9, Number.NaN]) {
      expect(() => renyiEntropy([1, 2], bad)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
  });
});
