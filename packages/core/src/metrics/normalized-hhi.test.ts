import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { several, suppliersIn, testInvariants } from "../../test/invariants.ts";
import { quantities, rounding } from "../../test/quantities.ts";
import { hhi } from "./hhi.ts";
import { normalizedHhi } from "./normalized-hhi.ts";

describe("normalizedHhi", () => {
  testInvariants(normalizedHhi);

  test("of 60/30/10 is (0.46 − 1/3) ÷ (2/3)", () => {
    expect(normalizedHhi([60, 30, 10])).toBeCloseTo(0.19, 14);
  });

  test("is 0 for equal suppliers, however many, and 1 for one", () => {
    for (const n of [2, 3, 7, 100]) expect(normalizedHhi(new Array(n).fill(3))).toBeCloseTo(0, 14);
    expect(normalizedHhi([7])).toBe(1);
    expect(normalizedHhi([0, 7, 0])).toBe(1);
  });

  test("lies between 0 and the plain index", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        expect(normalizedHhi(list)).toBeGreaterThanOrEqual(0);
        expect(normalizedHhi(list)).toBeLessThanOrEqual(hhi(list) + rounding(1));
      }),
    );
  });

  test("and the number of suppliers give back the plain index", () => {
    fc.assert(
      fc.property(several, (list) => {
        const n = suppliersIn(list);
        expect(normalizedHhi(list) * (1 - 1 / n) + 1 / n).toBeCloseTo(hhi(list), 12);
      }),
    );
  });

  test("moves when a tiny supplier joins, unlike the plain index", () => {
    const joined = [...new Array(3).fill(1), 1e-6];
    expect(hhi(joined)).toBeCloseTo(1 / 3, 5);
    expect(normalizedHhi(joined)).toBeGreaterThan(0.1);
  });
});
