import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corners, hidden, hiddenLists, levelsOf } from "../../test/intervals.ts";
import { rounding } from "../../test/quantities.ts";
import { concentrationRatio } from "./concentration-ratio.ts";
import { concentrationRatioInterval } from "./concentration-ratio-interval.ts";
import { between, exactly } from "./interval.ts";

const count = fc.integer({ min: 1, max: 5 });

describe("concentrationRatioInterval", () => {
  test("of numbers known exactly is the ratio, three times", () => {
    const list = [exactly(60), exactly(30), exactly(10)];
    expect(concentrationRatioInterval(list, 2)).toEqual({ value: 0.9, lower: 0.9, upper: 0.9 });
    expect(concentrationRatioInterval(list, 5)).toEqual({ value: 1, lower: 1, upper: 1 });
  });

  test("levels the largest, below", () => {
    expect(concentrationRatioInterval([between(0, 100), between(30, 40), exactly(40)], 1).lower).toBeCloseTo(
      1 / 3,
      14,
    );
  });

  test("holds the ratio of every list it allows", () => {
    fc.assert(
      fc.property(hiddenLists, count, ({ intervals, truth }, k) => {
        const { value, lower, upper } = concentrationRatioInterval(intervals, k);
        expect(concentrationRatio(truth, k)).toBeGreaterThanOrEqual(lower - rounding(1));
        expect(concentrationRatio(truth, k)).toBeLessThanOrEqual(upper + rounding(1));
        expect(lower).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(upper);
      }),
      { numRuns: 500 },
    );
  });

  test("ends, above, at the most concentrated corner", () => {
    fc.assert(
      fc.property(hiddenLists, count, ({ intervals }, k) => {
        fc.pre(intervals.some(({ lower }) => lower > 0));
        const reached = corners(intervals).map((list) => concentrationRatio(list, k));
        expect(concentrationRatioInterval(intervals, k).upper).toBeCloseTo(Math.max(...reached), 11);
      }),
    );
  });

  test("ends, below, where levelling further changes nothing", () => {
    fc.assert(
      fc.property(hiddenLists, count, ({ intervals }, k) => {
        const { lower } = concentrationRatioInterval(intervals, k);
        const levels = levelsOf(intervals);
        const reached = levels.map((level) =>
          concentrationRatio(
            intervals.map((box) => Math.min(box.upper, Math.max(box.lower, level))),
            k,
          ),
        );
        expect(Math.min(...reached)).toBeGreaterThanOrEqual(lower - rounding(1));
        expect(Math.min(...reached)).toBeLessThanOrEqual(lower + 1e-4);
      }),
    );
  });

  test("does not lose a small supplier behind a large one that may be nothing", () => {
    expect(concentrationRatioInterval([exactly(0.001), between(0, 5e5)], 1).upper).toBe(1);
  });

  test("does not let others rank in the value, and lets one hold them all above", () => {
    const named = [exactly(30), exactly(20)];
    const other = exactly(50);
    expect(concentrationRatioInterval(named, 1, { other })).toEqual({
      value: 0.3,
      lower: 0.3,
      upper: 0.5,
    });
  });

  test("holds the ratio however the others are split", () => {
    const weights = fc.array(fc.double({ min: 1e-3, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(hiddenLists, hidden, weights, count, ({ intervals, truth }, other, parts, k) => {
        const { lower, upper } = concentrationRatioInterval(intervals, k, { other: other.interval });
        const sum = parts.reduce((total, part) => total + part, 0);
        const ratio = concentrationRatio([...truth, ...parts.map((part) => (other.truth * part) / sum)], k);
        expect(ratio).toBeGreaterThanOrEqual(lower - rounding(1));
        expect(ratio).toBeLessThanOrEqual(upper + rounding(1));
      }),
      { numRuns: 500 },
    );
  });

  test("is refused for k below 1 and for intervals that are none", () => {
    for (const k of [0, 1.5, Number.NaN]) {
      expect(() => concentrationRatioInterval([exactly(1)], k)).toThrow(
        expect.objectContaining({ code: "out-of-range" }),
      );
    }
    expect(() => concentrationRatioInterval([], 1)).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => concentrationRatioInterval([exactly(0)], 1)).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => concentrationRatioInterval([exactly(1)], 1, { other: exactly(-1) })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });

  test("names itself and what is wrong", () => {
    expect(() => concentrationRatioInterval([exactly(1)], 0)).toThrow(
      "concentrationRatioInterval: expected k",
    );
  });
});
