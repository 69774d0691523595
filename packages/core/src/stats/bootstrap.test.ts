import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrapStandardError, idealBootstrapStandardError } from "./bootstrap.ts";
import { quantile } from "./quantile.ts";

/** Survival times of the treated mice: Efron and Tibshirani (1993), table 2.1. */
const mice = [94, 197, 16, 38, 99, 141, 23];
const sample = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 10 });

describe("bootstrap standard error", () => {
  test("of the mean of the treated mice is 23.36 with infinitely many resamples", () => {
    expect(idealBootstrapStandardError(mice)).toBeCloseTo(23.36, 2);
  });

  test("comes near that with many resamples, and is the same for the same seed", () => {
    const found = bootstrapStandardError(mice, { seed: 1, resamples: 20_000 });
    // The standard error of a standard deviation of n values is about sd/√(2n).
    expect(Math.abs(found - 23.3635)).toBeLessThan((4 * 23.4) / Math.sqrt(2 * 20_000));
    expect(bootstrapStandardError(mice, { seed: 1, resamples: 20_000 })).toBe(found);
    expect(bootstrapStandardError(mice, { seed: 2, resamples: 20_000 })).not.toBe(found);
  });

  test("takes any statistic: that of the median of the treated mice is near 37.83", () => {
    // Efron and Tibshirani (1993), table 2.2: 37.83 with infinitely many resamples.
    const statistic = (values: readonly number[]) => quantile(values, 0.5);
    const found = bootstrapStandardError(mice, { seed: 1, resamples: 20_000, statistic });
    expect(Math.abs(found - 37.83)).toBeLessThan(1);
  });

  test("of values that are all alike is 0, and scales with them", () => {
    expect(bootstrapStandardError([3, 3, 3], { seed: 1, resamples: 10 })).toBe(0);
    fc.assert(
      fc.property(sample, fc.double({ min: 0.1, max: 10, noNaN: true }), (values, factor) => {
        const scaled = values.map((value) => value * factor);
        expect(idealBootstrapStandardError(scaled)).toBeCloseTo(
          factor * idealBootstrapStandardError(values),
          9,
        );
      }),
    );
  });

  test("is refused for no values, bad values and bad settings", () => {
    expect(() => bootstrapStandardError([], { seed: 1 })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
    expect(() => idealBootstrapStandardError([])).toThrow(expect.objectContaining({ code: "no-data" }));
    const outOfRange = expect.objectContaining({ code: "out-of-range" });
    expect(() => idealBootstrapStandardError([Number.NaN])).toThrow(outOfRange);
    expect(() => bootstrapStandardError([1], { seed: -1 })).toThrow(outOfRange);
    for (const resamples of [1, 2.5]) {
      expect(() => bootstrapStandardError([1], { seed: 1, resamples })).toThrow(outOfRange);
    }
  });

  test("names itself and the value that is none", () => {
    expect(() => bootstrapStandardError([], { seed: 1 })).toThrow(
      "bootstrapStandardError: expected at least 1",
    );
    expect(() => idealBootstrapStandardError([1, Infinity])).toThrow(
      "idealBootstrapStandardError: expected value 2",
    );
  });
});
