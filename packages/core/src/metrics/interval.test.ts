import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between, exactly, roundedTo } from "./interval.ts";

describe("an interval", () => {
  test("of a rounded quantity holds every number that rounds to it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.constantFrom(1, 10, 1000),
        (truth, step) => {
          const { value, lower, upper } = roundedTo(Math.round(truth / step) * step, step);
          expect(lower).toBeLessThanOrEqual(truth);
          expect(upper).toBeGreaterThanOrEqual(truth);
          expect(lower).toBeLessThanOrEqual(value);
          expect(upper).toBeGreaterThanOrEqual(value);
        },
      ),
    );
  });

  test("of a quantity does not reach below zero", () => {
    expect(roundedTo(0, 100)).toEqual({ value: 0, lower: 0, upper: 50 });
  });

  test("between two bounds takes the middle unless told otherwise", () => {
    expect(between(95, 100)).toEqual({ value: 97.5, lower: 95, upper: 100 });
    expect(between(3, 3)).toEqual(exactly(3));
    expect(between(-10, 10, -10)).toEqual({ value: -10, lower: -10, upper: 10 });
  });

  test("is refused out of order or without end", () => {
    for (const [lower, upper, value] of [
      [2, 1, 1.5],
      [1, 2, 3],
      [1, 2, 0],
      [0, Infinity, 1],
      [Number.NaN, 1, 1],
      [0, 1, Number.NaN],
    ] as const) {
      expect(() => between(lower, upper, value)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    for (const bad of [-1, Number.NaN, Infinity]) {
      expect(() => roundedTo(bad, 1)).toThrow(expect.objectContaining({ code: "out-of-range" }));
      expect(() => roundedTo(1, bad)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
  });
});
