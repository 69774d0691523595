import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantile } from "./quantile.ts";

const sample = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const type = fc.constantFrom(6 as const, 7 as const);

describe("quantile", () => {
  test("of type 7 is what R and NumPy give", () => {
    const values = [20, 3, 16, 6, 15, 7, 13, 8, 10, 8];
    expect([0.25, 0.5, 0.75].map((p) => quantile(values, p))).toEqual([7.25, 9, 14.5]);
    expect(values[0]).toBe(20);
  });

  test("of type 6 puts value i of n at i/(n + 1), and keeps to the extremes outside", () => {
    const values = [10, 20, 30, 40];
    expect([0.2, 0.4, 0.6, 0.8].map((p) => quantile(values, p, { type: 6 }))).toEqual([10, 20, 30, 40]);
    expect(quantile(values, 0.3, { type: 6 })).toBeCloseTo(15, 12);
    expect(quantile(values, 0.1, { type: 6 })).toBe(10);
    expect(quantile(values, 0.95, { type: 6 })).toBe(40);
  });

  test("of one value is that value", () => {
    fc.assert(
      fc.property(part, type, (p, kind) => {
        expect(quantile([5], p, { type: kind })).toBe(5);
      }),
    );
  });

  test("lies between the smallest and the largest, and rises with p", () => {
    fc.assert(
      fc.property(sample, part, part, type, (values, a, b, kind) => {
        const low = quantile(values, Math.min(a, b), { type: kind });
        const high = quantile(values, Math.max(a, b), { type: kind });
        const rounding = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
        expect(low).toBeLessThanOrEqual(high + rounding);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - rounding);
        expect(high).toBeLessThanOrEqual(Math.max(...values) + rounding);
      }),
    );
  });

  test("does not depend on the order of the sample", () => {
    fc.assert(
      fc.property(sample, part, type, (values, p, kind) => {
        expect(quantile(values.toReversed(), p, { type: kind })).toBe(quantile(values, p, { type: kind }));
      }),
    );
  });

  test("is refused for no values, bad values, bad parts and unknown types", () => {
    expect(() => quantile([], 0.5)).toThrow(expect.objectContaining({ code: "no-data" }));
    for (const p of [-0.1, 1.1, Number.NaN]) {
      expect(() => quantile([1], p)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    const options: { type: 6 | 7 } = JSON.parse('{ "type": 5 }');
    expect(() => quantile([1], 0.5, options)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });

  test("of type 6 ends at the smallest and the largest value", () => {
    expect([0, 1].map((p) => quantile([3, 1, 2], p, { type: 6 }))).toEqual([1, 3]);
  });
});
