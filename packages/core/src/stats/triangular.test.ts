import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { triangular } from "./triangular.ts";
import { uniform } from "./uniform.ts";

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const estimate = fc
  .tuple(value, value, value)
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([low = 0, mode = 0, high = 0]) => ({ low, mode, high }));
const part = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

describe("triangular", () => {
  test("of 0.2, 0.5 and 0.9 is what SciPy gives", () => {
    const distribution = triangular({ low: 0.2, mode: 0.5, high: 0.9 });
    expect(distribution.mean).toBeCloseTo(0.5333333333333333, 14);
    expect(distribution.sd).toBeCloseTo(0.14337208778404376, 14);
    expect(distribution.quantile(0.05)).toBeCloseTo(0.302469507659596, 14);
    expect(distribution.quantile(0.5)).toBeCloseTo(0.5258342613226059, 14);
    expect(distribution.quantile(0.95)).toBeCloseTo(0.7816784043380076, 14);
  });

  test("may lean against either limit", () => {
    expect(triangular({ low: 0, mode: 0, high: 1 }).quantile(0.75)).toBe(0.5);
    expect(triangular({ low: 0, mode: 1, high: 1 }).quantile(0.25)).toBe(0.5);
  });

  test("stays within its limits and rises with p", () => {
    fc.assert(
      fc.property(estimate, part, part, (range, a, b) => {
        const { quantile } = triangular(range);
        const [low, high] = [quantile(Math.min(a, b)), quantile(Math.max(a, b))];
        const rounding = 1e-9 * Math.max(1, Math.abs(range.low), Math.abs(range.high));
        expect(low).toBeLessThanOrEqual(high + rounding);
        expect(low).toBeGreaterThanOrEqual(range.low - rounding);
        expect(high).toBeLessThanOrEqual(range.high + rounding);
      }),
    );
  });

  test("without width is a certain value", () => {
    expect(triangular({ low: 3, mode: 3, high: 3 })).toMatchObject({ mean: 3, sd: 0 });
    expect(triangular({ low: 3, mode: 3, high: 3 }).quantile(0.9)).toBe(3);
  });

  test("is refused out of order, out of range, and at a p that is no probability", () => {
    const outOfRange = expect.objectContaining({ code: "out-of-range" });
    for (const [low, mode, high] of [
      [1, 0, 2],
      [0, 3, 2],
      [0, Number.NaN, 1],
      [-Infinity, 0, 1],
      [-1.7e308, 0, 1.7e308],
    ] as const) {
      expect(() => triangular({ low, mode, high })).toThrow(outOfRange);
    }
    for (const p of [0, 1, -0.1, Number.NaN]) {
      expect(() => triangular({ low: 0, mode: 1, high: 2 }).quantile(p)).toThrow(outOfRange);
      expect(() => triangular({ low: 1, mode: 1, high: 1 }).quantile(p)).toThrow(outOfRange);
    }
  });

  test("rises to the mode and falls from it, whatever the width", () => {
    const narrow = triangular({ low: 0.2, mode: 0.5, high: 0.9 });
    expect(narrow.quantile(0.3)).toBeCloseTo(0.2 + Math.sqrt(0.3 * 0.7 * 0.3), 12);
    const wide = triangular({ low: 0, mode: 1, high: 4 });
    expect(wide.quantile(0.9)).toBeCloseTo(4 - Math.sqrt(0.1 * 4 * 3), 12);
  });

  test("names the number that is none", () => {
    for (const name of ["low", "mode", "high"]) {
      const wrong = { low: 0, mode: 0, high: 0, [name]: Number.NaN };
      expect(() => triangular(wrong)).toThrow(`triangular: expected ${name} to be a finite number`);
    }
    expect(() => triangular({ low: 1, mode: 1, high: 1 }).quantile(0)).toThrow(
      "triangular: expected a probability",
    );
  });
});

describe("uniform", () => {
  test("gives every part of the range its part of the draws", () => {
    const { mean, sd, quantile } = uniform({ low: 2, high: 6 });
    expect([mean, quantile(0.25), quantile(0.5)]).toEqual([4, 3, 4]);
    expect(sd).toBeCloseTo(4 / Math.sqrt(12), 14);
    expect(uniform({ low: 5, high: 5 }).quantile(0.3)).toBe(5);
  });

  test("is refused out of order and at a p that is no probability", () => {
    const outOfRange = expect.objectContaining({ code: "out-of-range" });
    expect(() => uniform({ low: 2, high: 1 })).toThrow(outOfRange);
    expect(() => uniform({ low: 1, high: 2 }).quantile(1)).toThrow(outOfRange);
  });
});
