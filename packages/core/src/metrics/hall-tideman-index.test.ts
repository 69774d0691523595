import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppliersIn, testInvariants } from "../../test/invariants.ts";
import { quantities, rounding } from "../../test/quantities.ts";
import { giniCoefficient } from "./gini-coefficient.ts";
import { hallTidemanIndex } from "./hall-tideman-index.ts";

describe("hallTidemanIndex", () => {
  testInvariants(hallTidemanIndex);

  test("of 60/30/10 is 1 ÷ (2 (0.6 + 0.6 + 0.3) − 1)", () => {
    expect(hallTidemanIndex([10, 60, 30])).toBeCloseTo(0.5, 14);
  });

  test("is 1 for one supplier and 1/n for n equal ones", () => {
    expect(hallTidemanIndex([7])).toBe(1);
    for (const n of [2, 3, 40]) expect(hallTidemanIndex(new Array(n).fill(5))).toBeCloseTo(1 / n, 12);
  });

  test("lies between 1/n and 1, and is 1 ÷ (n (1 − Gini))", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        const n = suppliersIn(list);
        expect(hallTidemanIndex(list)).toBeGreaterThanOrEqual(1 / n - rounding(1));
        expect(hallTidemanIndex(list)).toBeLessThanOrEqual(1);
        expect(hallTidemanIndex(list)).toBeCloseTo(1 / (n * (1 - giniCoefficient(list))), 9);
      }),
    );
  });

  test("never falls when two suppliers merge", () => {
    fc.assert(
      fc.property(quantities, ([a = 0, b = 0, ...rest]) => {
        expect(hallTidemanIndex([a + b, ...rest])).toBeGreaterThanOrEqual(
          hallTidemanIndex([a, b, ...rest]) - rounding(1),
        );
      }),
    );
  });
});
