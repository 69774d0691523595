import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities, rounding, shuffled } from "../../test/quantities.ts";
import { concentrationRatio } from "./concentration-ratio.ts";
import { hhi } from "./hhi.ts";

describe("concentrationRatio", () => {
  test("of the four largest among 50/15/15/10/10 is 0.9", () => {
    expect(concentrationRatio([10, 15, 50, 10, 15], 4)).toBe(0.9);
  });

  test("is 1 when every supplier counts", () => {
    expect(concentrationRatio([0.1, 0.2, 0.3], 3)).toBe(1);
    expect(concentrationRatio([4, 6], 10)).toBe(1);
  });

  test("never falls with k, and ties do not matter", () => {
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 12 }), ([list, other], k) => {
        expect(concentrationRatio(list, k + 1)).toBeGreaterThanOrEqual(concentrationRatio(list, k));
        expect(concentrationRatio(other, k)).toBeCloseTo(concentrationRatio(list, k), 12);
      }),
    );
  });

  test("squared and divided by k is at most the Herfindahl–Hirschman index", () => {
    fc.assert(
      fc.property(quantities, fc.integer({ min: 1, max: 12 }), (list, k) => {
        expect(concentrationRatio(list, k) ** 2 / k).toBeLessThanOrEqual(hhi(list) + rounding(1));
      }),
    );
  });

  test("does not sort its argument", () => {
    const list = Object.freeze([1, 3, 2]);
    concentrationRatio(list, 2);
    expect(list).toEqual([1, 3, 2]);
  });

  test("is refused for k below 1 and for lists without supply", () => {
    for (const k of [0, -1, 1.5, Number.NaN, Infinity]) {
      expect(() => concentrationRatio([1], k)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    expect(() => concentrationRatio([], 1)).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => concentrationRatio([0], 1)).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
    expect(() => concentrationRatio([Number.NaN], 1)).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });
});
