import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BandSet, concentrationBand } from "./concentration-band.ts";

const thresholds: readonly (readonly [BandSet, number, number])[] = [
  ["doj1982", 1000, 1800],
  ["doj2010", 1500, 2500],
  ["doj2023", 1000, 1800],
  ["eu", 1000, 2000],
  ["wmd", 1000, 1800],
];
const ranks = ["low", "moderate", "high"];

describe.each(thresholds)("concentrationBand of %s", (set, moderate, high) => {
  test("is moderate on both thresholds, low and high a point beyond them", () => {
    expect(concentrationBand(moderate / 10000, set)).toBe("moderate");
    expect(concentrationBand(high / 10000, set)).toBe("moderate");
    expect(concentrationBand((moderate - 1) / 10000, set)).toBe("low");
    expect(concentrationBand((high + 1) / 10000, set)).toBe("high");
  });

  test("never falls as the index rises", () => {
    const index = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(index, index, (a, b) => {
        const [low, top] = a < b ? [a, b] : [b, a];
        expect(ranks.indexOf(concentrationBand(low, set))).toBeLessThanOrEqual(
          ranks.indexOf(concentrationBand(top, set)),
        );
      }),
    );
  });
});

test("an index that misses a threshold by rounding only is on it", () => {
  expect(concentrationBand(0.18 + 3e-17, "doj2023")).toBe("moderate");
  expect(concentrationBand(0.1 - 1e-17, "eu")).toBe("moderate");
});

test("concentrationBand is refused for points and for numbers that are no index", () => {
  for (const bad of [1800, -0.1, Number.NaN]) {
    expect(() => concentrationBand(bad, "eu")).toThrow(expect.objectContaining({ code: "out-of-range" }));
  }
});
