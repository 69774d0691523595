import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities, rounding } from "../../test/quantities.ts";
import { nMinusK } from "./n-minus-k.ts";

describe("nMinusK", () => {
  test("of supplies 60/30/10 and demand 100 is 0.4 without the largest, 0.1 without the two largest", () => {
    expect(nMinusK([10, 60, 30], 100)).toBe(0.4);
    expect(nMinusK([10, 60, 30], 100, { k: 2 })).toBe(0.1);
  });

  test("is 0 when nobody is left, and plain coverage when nobody is taken away", () => {
    expect(nMinusK([60], 100)).toBe(0);
    expect(nMinusK([0.1, 0.2, 0.3], 1, { k: 3 })).toBe(0);
    expect(nMinusK([60, 60], 100, { k: 0 })).toBe(1.2);
    expect(nMinusK([0, 0], 100)).toBe(0);
  });

  test("falls with k and with demand", () => {
    fc.assert(
      fc.property(quantities, fc.nat({ max: 12 }), (list, k) => {
        const left = nMinusK(list, 100, { k });
        expect(nMinusK(list, 100, { k: k + 1 })).toBeLessThanOrEqual(left + rounding(left));
        expect(nMinusK(list, 200, { k })).toBeCloseTo(left / 2, 6);
      }),
    );
  });

  test("is refused without demand or supplies", () => {
    expect(() => nMinusK([1], 0)).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
    expect(() => nMinusK([], 1)).toThrow(expect.objectContaining({ code: "no-data" }));
    for (const bad of [-1, Number.NaN, Infinity]) {
      expect(() => nMinusK([1], bad)).toThrow(expect.objectContaining({ code: "out-of-range" }));
      expect(() => nMinusK([bad], 1)).toThrow(expect.objectContaining({ code: "out-of-range" }));
      expect(() => nMinusK([1], 1, { k: bad })).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    expect(() => nMinusK([1e300, 1e300], 1e-300)).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });
});
