import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaQuantile } from "./beta-quantile.ts";
import { classicPert, pert } from "./pert.ts";

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const estimate = fc
  .tuple(value, value, value)
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([low = 0, mode = 0, high = 0]) => ({ low, mode, high }));
const MOST = 1000;
const part = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe("betaQuantile", () => {
  // scipy.stats.beta.ppf of SciPy 1.17.1.
  test.each([
    [1, 5, 1e-6, 2.0000008000004803e-7],
    [1, 5, 0.5, 0.12944943670387585],
    [1, 5, 0.999999, 0.9369042655516178],
    [2.25, 3.75, 1e-6, 0.0007536033954933806],
    [2.25, 3.75, 0.05, 0.10078982535555629],
    [2.25, 3.75, 0.95, 0.6997954224764781],
    [4.4, 1.6, 0.5, 0.7603893962593338],
    [4.4, 1.6, 0.999999, 0.9999525515781473],
    [20, 30, 1e-6, 0.12860994181679575],
    [20, 30, 0.95, 0.5152333899973575],
  ])("of Beta(%d, %d) at %d is %d", (alpha, beta, p, expected) => {
    expect(Math.abs(betaQuantile(alpha, beta)(p) / expected - 1)).toBeLessThan(1e-11);
  });

  test("is the mirror image of the distribution with its shapes exchanged", () => {
    const shape = fc.double({ min: 1, max: 50, noNaN: true });
    fc.assert(
      fc.property(shape, shape, part, (alpha, beta, p) => {
        expect(betaQuantile(alpha, beta)(p)).toBeCloseTo(1 - betaQuantile(beta, alpha)(1 - p), 8);
      }),
    );
  });
});

describe("pert", () => {
  test("of 3, 5 and 10 is what SciPy gives", () => {
    const distribution = pert({ low: 3, mode: 5, high: 10 });
    expect(distribution.mean).toBeCloseTo(5.5, 14);
    expect(distribution.sd).toBeCloseTo(1.267731382092775, 14);
    expect(distribution.quantile(0.5)).toBeCloseTo(5.382588601420245, 3);
  });

  test("without weight is uniform", () => {
    const { quantile } = pert({ low: 2, mode: 3, high: 6 }, { weight: 0 });
    expect(quantile(0.25)).toBeCloseTo(3, 10);
    expect(quantile(0.9)).toBeCloseTo(5.6, 10);
  });

  test("stays within its limits, rises with p and has most weight near the mode", () => {
    fc.assert(
      fc.property(estimate, part, part, (range, a, b) => {
        const { quantile, mean } = pert(range);
        const [low, high] = [quantile(Math.min(a, b)), quantile(Math.max(a, b))];
        const rounding = 1e-9 * Math.max(1, Math.abs(range.low), Math.abs(range.high));
        expect(low).toBeLessThanOrEqual(high + rounding);
        expect(low).toBeGreaterThanOrEqual(range.low - rounding);
        expect(high).toBeLessThanOrEqual(range.high + rounding);
        expect(mean).toBeCloseTo((range.low + 4 * range.mode + range.high) / 6, 6);
      }),
    );
  });

  test("has the mean of its draws", () => {
    const { mean, quantile } = pert({ low: 0, mode: 0.85, high: 1 });
    const n = 10_000;
    let sum = 0;
    for (let draw = 0; draw < n; draw += 1) sum += quantile((draw + 0.5) / n);
    expect(sum / n).toBeCloseTo(mean, 5);
  });

  test("without width is a certain value", () => {
    expect(pert({ low: 3, mode: 3, high: 3 })).toMatchObject({ mean: 3, sd: 0 });
    expect(pert({ low: 3, mode: 3, high: 3 }).quantile(0.1)).toBe(3);
  });

  test("is refused out of order, with a weight out of range, and at a p that is no probability", () => {
    const outOfRange = expect.objectContaining({ code: "out-of-range" });
    expect(() => pert({ low: 1, mode: 0, high: 2 })).toThrow(outOfRange);
    for (const weight of [-1, 1001, Number.NaN]) {
      expect(() => pert({ low: 0, mode: 1, high: 2 }, { weight })).toThrow(outOfRange);
    }
    for (const p of [0, 1, Number.NaN]) {
      expect(() => pert({ low: 0, mode: 1, high: 2 }).quantile(p)).toThrow(outOfRange);
    }
  });

  test("names itself where it is certain", () => {
    expect(() => pert({ low: 1, mode: 1, high: 1 }).quantile(1)).toThrow("pert: expected a probability");
  });

  test("takes weights up to a thousand", () => {
    const shape = { low: 0, mode: 1, high: 2 };
    expect(pert(shape, { weight: MOST }).mean).toBeCloseTo(1, 12);
    expect(() => pert(shape, { weight: 2 * MOST })).toThrow("between 0 and");
  });
});

test("classicPert: of 5, 8 and 14 is 8.5 with the standard deviation 1.5", () => {
  expect(classicPert({ low: 5, mode: 8, high: 14 })).toEqual({ mean: 8.5, sd: 1.5 });
  expect(() => classicPert({ low: 2, mode: 1, high: 3 })).toThrow(
    expect.objectContaining({ code: "out-of-range" }),
  );
});
