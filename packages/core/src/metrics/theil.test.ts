import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppliersIn, testInvariants } from "../../test/invariants.ts";
import { quantities } from "../../test/quantities.ts";
import { meanLogDeviation } from "./mean-log-deviation.ts";
import { shannonEntropy } from "./shannon-entropy.ts";
import { theilT } from "./theil-t.ts";

const both = [
  ["theilT", theilT],
  ["meanLogDeviation", meanLogDeviation],
] as const;

describe.each(both)("%s", (_, metric) => {
  testInvariants(metric);

  test("is 0 for equal suppliers, one included", () => {
    expect(metric([7])).toBe(0);
    expect(metric([3, 3, 3])).toBeCloseTo(0, 14);
  });

  test("does not change when every supplier is there twice", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(metric([...list, ...list])).toBeCloseTo(metric(list), 10);
      }),
    );
  });

  test("falls when a larger supplier gives half the difference to a smaller", () => {
    fc.assert(
      fc.property(quantities, ([a = 0, b = 0, ...rest]) => {
        fc.pre(a > 0 && b > 0);
        const middle = a / 2 + b / 2;
        expect(metric([middle, middle, ...rest])).toBeLessThanOrEqual(metric([a, b, ...rest]) + 1e-11);
      }),
    );
  });
});

test("Theil's T and L of 10/10/10/20/50 are 0.2502012 and 0.2326302", () => {
  expect(theilT([10, 10, 10, 20, 50])).toBeCloseTo(0.2502012, 7);
  expect(meanLogDeviation([10, 10, 10, 20, 50])).toBeCloseTo(0.2326302, 7);
});

test("Theil's T and Shannon's entropy sum to the logarithm of the number of suppliers", () => {
  fc.assert(
    fc.property(quantities, (list) => {
      expect(theilT(list) + shannonEntropy(list)).toBeCloseTo(Math.log(suppliersIn(list)), 11);
    }),
  );
});

test("the mean logarithmic deviation has no upper limit, Theil's T has", () => {
  expect(meanLogDeviation([1, 1e-300])).toBeGreaterThan(300);
  expect(theilT([1, 1e-300])).toBeLessThanOrEqual(Math.LN2);
});
