import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppliersIn, testInvariants } from "../../test/invariants.ts";
import { quantities, rounding } from "../../test/quantities.ts";
import { hhi } from "./hhi.ts";
import { simpsonDiversity } from "./simpson-diversity.ts";

describe("simpsonDiversity", () => {
  testInvariants(simpsonDiversity);

  test("of 1/0/2/5/2 is 0.66, not the 0.733 of counts drawn without replacement", () => {
    expect(simpsonDiversity([1, 0, 2, 5, 2])).toBeCloseTo(0.66, 14);
  });

  test("is 0 for one supplier and 1 − 1/n for n equal ones", () => {
    expect(simpsonDiversity([3])).toBe(0);
    expect(simpsonDiversity([3, 3, 3, 3])).toBe(0.75);
  });

  test("and the Herfindahl–Hirschman index sum to 1", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(simpsonDiversity(list) + hhi(list)).toBeCloseTo(1, 12);
        expect(simpsonDiversity(list)).toBeLessThanOrEqual(1 - 1 / suppliersIn(list) + rounding(1));
      }),
    );
  });
});
