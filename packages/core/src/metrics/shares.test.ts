import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities } from "../../test/quantities.ts";
import { shares } from "./shares.ts";

describe("shares", () => {
  test("of cobalt mined in 2025, the Congo holds 73 % of the rows and 74 % of the rounded total", () => {
    const mined = [230000, 44000, 40200];
    expect(shares(mined)[0]).toBeCloseTo(0.732, 3);
    expect(shares(mined, { total: 310000 })[0]).toBeCloseTo(0.742, 3);
  });

  test("of a single supplier are 1", () => {
    expect(shares([7])).toEqual([1]);
    expect(shares([0, 7])).toEqual([0, 1]);
  });

  test("sum to 1, and keep the order", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        const result = shares(list);
        expect(result.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        for (const [i, quantity] of list.entries()) {
          for (const [j, other] of list.entries()) {
            // Two quantities that differ in the last digit may have one share.
            if (quantity <= other) expect(result[i]).toBeLessThanOrEqual(result[j] ?? 0);
          }
        }
      }),
    );
  });

  test("leave their argument as it was, and take any iterable", () => {
    const list = Object.freeze([3, 1]);
    expect(shares(list)).toEqual([0.75, 0.25]);
    expect(shares(new Set(list))).toEqual([0.75, 0.25]);
  });

  test("are refused without suppliers, without supply, and for impossible totals", () => {
    expect(() => shares([])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => shares([0, 0])).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
    for (const bad of [-1, Number.NaN, Infinity]) {
      expect(() => shares([1, bad])).toThrow(expect.objectContaining({ code: "out-of-range" }));
      expect(() => shares([1], { total: bad })).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    expect(() => shares([1e-300], { total: 0 })).toThrow(expect.objectContaining({ code: "out-of-range" }));
    expect(shares([105], { total: 100 })).toEqual([1.05]);
    expect(() => shares([60, 46], { total: 100 })).toThrow("shares: expected a total that holds");
    expect(shares([60, 41], { total: 100 })).toEqual([0.6, 0.41]);
  });

  test("name the quantity that is wrong", () => {
    expect(() => shares([-1])).toThrow("expected quantity 1 to be");
    expect(() => shares([1, Infinity])).toThrow("expected quantity 2 to be");
    expect(() => shares([1, 2, -3])).toThrow(
      "shares: expected quantity 3 to be a finite number ≥ 0, received -3.",
    );
  });
});
