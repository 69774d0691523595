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

  test("without the demand of those taken away is 40 of 50, not of 100", () => {
    expect(nMinusK([60, 30, 10], 100, { demands: [50, 5, 5] })).toBe(0.8);
    expect(nMinusK([10, 60, 30], 100, { k: 2, demands: [5, 50, 20] })).toBeCloseTo(10 / 30, 14);
  });

  test("is never lower for leaving that demand out, and the same where it is 0", () => {
    const world = quantities.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.array(fc.double({ min: 0, max: 1e3, noNaN: true }), {
          minLength: list.length,
          maxLength: list.length,
        }),
      ),
    );
    fc.assert(
      fc.property(world, fc.nat({ max: 12 }), ([list, demands], k) => {
        const demand = demands.reduce((sum, own) => sum + own, 1);
        const gross = nMinusK(list, demand, { k });
        expect(nMinusK(list, demand, { k, demands })).toBeGreaterThanOrEqual(gross);
        expect(nMinusK(list, demand, { k, demands: list.map(() => 0) })).toBe(gross);
      }),
    );
  });

  test("takes away a bloc instead of the largest, a member named twice once", () => {
    expect(nMinusK([60, 30, 10], 100, { bloc: [1, 2] })).toBe(0.6);
    expect(nMinusK([60, 30, 10], 100, { bloc: [2, 2] })).toBe(0.9);
    expect(nMinusK([60, 30, 10], 100, { bloc: [0], demands: [50, 5, 5] })).toBe(0.8);
  });

  test("leaves least when the bloc is the largest k", () => {
    fc.assert(
      fc.property(
        quantities,
        fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 12 }),
        (list, picks) => {
          const bloc = [...new Set(picks.map((pick) => pick % list.length))];
          const left = nMinusK(list, 100, { bloc });
          expect(nMinusK(list, 100, { k: bloc.length })).toBeLessThanOrEqual(left + rounding(left));
        },
      ),
    );
  });

  test("takes the first of two equal suppliers", () => {
    expect(nMinusK([50, 50], 100, { demands: [60, 0] })).toBe(50 / 40);
  });

  test("is refused when no demand is left, too much is taken, or lists and members do not fit", () => {
    expect(() => nMinusK([60, 40], 60, { demands: [60, 0] })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => nMinusK([60, 40], 60, { demands: [61, 0] })).toThrow("to demand at most 60, received 61");
    expect(() => nMinusK([60, 40], 60, { demands: [1] })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    expect(() => nMinusK([60, 40], 60, { demands: [1, Number.NaN] })).toThrow("quantity 2");
    for (const bloc of [[], [2], [-1]]) {
      expect(() => nMinusK([60, 40], 60, { bloc })).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
  });

  test("names what is wrong", () => {
    expect(() => nMinusK([60, 40], 60, { k: -1 })).toThrow("nMinusK: expected k");
    expect(() => nMinusK([60, 40], 60, { demands: [1] })).toThrow("as many demands as supplies, 2");
    expect(() => nMinusK([60, 40], 60, { demands: [61, 0] })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });
});
