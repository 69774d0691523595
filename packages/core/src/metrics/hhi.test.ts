import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities, rounding, shuffled } from "../../test/quantities.ts";
import { hhi } from "./hhi.ts";

describe("hhi", () => {
  test("of shares 30/30/20/20 is 2,600 points (US Department of Justice)", () => {
    expect(hhi([30, 30, 20, 20])).toBe(0.26);
    expect(hhi([30, 30, 20, 20], { scale: 10000 })).toBe(2600);
  });

  test("of a single supplier is 1, whoever else is listed with nothing", () => {
    expect(hhi([5])).toBe(1);
    expect(hhi([0, 5, 0])).toBe(1);
  });

  test("of n equal suppliers is 1/n", () => {
    for (const n of [2, 3, 7, 100]) expect(hhi(new Array(n).fill(3))).toBeCloseTo(1 / n, 14);
  });

  test("lies between 1/n and 1", () => {
    fc.assert(
      fc.property(quantities, (list) => {
        const suppliers = list.filter((quantity) => quantity > 0).length;
        expect(hhi(list)).toBeGreaterThanOrEqual(1 / suppliers - rounding(1));
        expect(hhi(list)).toBeLessThanOrEqual(1 + rounding(1));
      }),
    );
  });

  test("does not depend on the order of suppliers", () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(hhi(other)).toBeCloseTo(hhi(list), 12);
      }),
    );
  });

  test("does not depend on the unit", () => {
    fc.assert(
      fc.property(quantities, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (list, factor) => {
        expect(hhi(list.map((quantity) => quantity * factor))).toBeCloseTo(hhi(list), 12);
      }),
    );
  });

  test("never falls when two suppliers merge, and rises by twice the product of their shares", () => {
    fc.assert(
      fc.property(quantities, ([a = 0, b = 0, ...rest]) => {
        const before = hhi([a, b, ...rest]);
        const after = hhi([a + b, ...rest]);
        const total = rest.reduce((sum, quantity) => sum + quantity, a + b);
        expect(after).toBeGreaterThanOrEqual(before - rounding(1));
        expect(after - before).toBeCloseTo(2 * (a / total) * (b / total), 12);
      }),
    );
  });

  test("takes any iterable once", () => {
    function* mines() {
      yield 1;
      yield 1;
    }
    expect(hhi(mines())).toBe(0.5);
    expect(hhi(Float64Array.of(3, 1))).toBe(0.625);
  });

  test("is refused rather than returned as NaN", () => {
    expect(() => hhi([])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => hhi([0, 0])).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
    for (const bad of [[1, Number.NaN], [1, -1], [1, Infinity], [1e200], [1e-200]]) {
      expect(() => hhi(bad)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    for (const scale of [0, -1, Number.NaN, Infinity]) {
      expect(() => hhi([1], { scale })).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
  });

  test("names the quantity that is wrong", () => {
    expect(() => hhi([1, Number.NaN])).toThrow("hhi: expected quantity 2 to be");
    expect(() => hhi([1, 2, Infinity])).toThrow("hhi: expected quantity 3 to be");
  });

  test("takes every quantity whose square a double can hold", () => {
    expect(hhi([1e150])).toBeCloseTo(1, 14);
    expect(hhi([1e-140])).toBeCloseTo(1, 14);
  });

  test("gives a finite number or a MetricError for any numbers at all", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (list) => {
        try {
          expect(Number.isFinite(hhi(list))).toBe(true);
        } catch (error) {
          expect(error).toHaveProperty("name", "MetricError");
        }
      }),
    );
  });
});
