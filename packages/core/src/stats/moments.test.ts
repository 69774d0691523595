import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mean, standardDeviation, standardError } from "./moments.ts";

const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 30 });

describe("mean, standard deviation and standard error", () => {
  test("of 2, 4, 4, 4, 5, 5, 7 and 9 are 5, √(32/7) and √(32/7)/√8", () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(mean(values)).toBe(5);
    expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 14);
    expect(standardError(values)).toBeCloseTo(Math.sqrt(4 / 7), 14);
  });

  test("move with the values: the mean by as much, the deviation not at all", () => {
    fc.assert(
      fc.property(sample, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (values, by) => {
        const moved = values.map((value) => value + by);
        expect(mean(moved)).toBeCloseTo(mean(values) + by, 6);
        expect(standardDeviation(moved)).toBeCloseTo(standardDeviation(values), 6);
      }),
    );
  });

  test("of ones and zeros is the standard error of a probability", () => {
    const values = Array.from({ length: 100 }, (_, index) => (index < 30 ? 1 : 0));
    expect(standardError(values)).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 99), 14);
  });

  test("are refused for too few or unusable values", () => {
    expect(() => mean([])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => standardDeviation([1])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => standardError([1])).toThrow(expect.objectContaining({ code: "no-data" }));
    for (const bad of [Number.NaN, Infinity]) {
      expect(() => mean([1, bad])).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    expect(() => mean([1.5e308, 1.5e308])).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });

  test("say how many values they need, and which is none", () => {
    expect(() => mean([])).toThrow("mean: expected at least 1 value, received 0.");
    expect(() => standardDeviation([1])).toThrow(
      "standardDeviation: expected at least 2 values, received 1.",
    );
    expect(() => standardError([1])).toThrow("standardError: expected");
    expect(() => mean([1, Number.NaN])).toThrow("mean: expected value 2");
  });
});
