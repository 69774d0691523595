import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lognormal } from "./lognormal.ts";
import { normal, standardNormalQuantile } from "./normal.ts";

const part = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const outOfRange = expect.objectContaining({ code: "out-of-range" });

describe("normal", () => {
  // scipy.stats.norm.ppf of SciPy 1.17.1.
  test.each([
    [1e-12, -7.034483825301131],
    [1e-6, -4.753424308822899],
    [0.05, -1.6448536269514729],
    [0.3, -0.5244005127080409],
    [0.5, 0],
    [0.93, 1.475791028179171],
  ])("the quantile at %d is %d", (p, expected) => {
    expect(Math.abs(standardNormalQuantile(p) - expected)).toBeLessThanOrEqual(2e-15 * Math.abs(expected));
  });

  test("lies as far above the mean at 1 − p as below it at p", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), (p) => {
        const { quantile } = normal({ mean: 10, sd: 2 });
        expect(quantile(p) + quantile(1 - p)).toBeCloseTo(20, 10);
      }),
    );
  });

  test("without spread is a certain value; without sense it is refused", () => {
    expect(normal({ mean: 3, sd: 0 }).quantile(0.99)).toBe(3);
    expect(() => normal({ mean: Number.NaN, sd: 1 })).toThrow(outOfRange);
    expect(() => normal({ mean: 0, sd: -1 })).toThrow(outOfRange);
    expect(() => normal({ mean: 0, sd: 1 }).quantile(0)).toThrow(outOfRange);
  });
});

describe("lognormal", () => {
  test("of mean 100 and standard deviation 30 is what SciPy gives", () => {
    const { logMean, logSd, quantile } = lognormal({ mean: 100, sd: 30 });
    expect(logMean).toBeCloseTo(4.562081337867566, 14);
    expect(logSd).toBeCloseTo(0.293560379208524, 14);
    expect(quantile(0.5)).toBeCloseTo(95.78262852211522, 10);
    expect(quantile(0.95)).toBeCloseTo(155.2357908544388, 10);
  });

  test("is above zero, rises with p and scales with its unit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        part,
        part,
        (mean, variation, a, b) => {
          const { quantile } = lognormal({ mean, sd: variation * mean });
          const [low, high] = [quantile(Math.min(a, b)), quantile(Math.max(a, b))];
          expect(low).toBeGreaterThan(0);
          expect(low).toBeLessThanOrEqual(high);
          const unit = lognormal({ mean: 1, sd: variation }).quantile(a);
          expect(quantile(a) / mean / unit).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test("without spread is a certain value; without sense it is refused", () => {
    expect(lognormal({ mean: 3, sd: 0 }).quantile(0.99)).toBe(3);
    for (const mean of [0, -1, Number.NaN]) expect(() => lognormal({ mean, sd: 1 })).toThrow(outOfRange);
    expect(() => lognormal({ mean: 1, sd: -1 })).toThrow(outOfRange);
    expect(() => lognormal({ mean: 1, sd: 1 }).quantile(1)).toThrow(outOfRange);
  });

  test("names itself where it is certain, and what is wrong", () => {
    expect(() => lognormal({ mean: 1, sd: 0 }).quantile(1)).toThrow("lognormal: expected a probability");
    expect(() => lognormal({ mean: -1, sd: 1 })).toThrow("lognormal: expected mean");
  });
});
