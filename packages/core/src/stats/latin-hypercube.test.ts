import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latinHypercube } from "./latin-hypercube.ts";
import { mean } from "./moments.ts";
import { uniformDraws } from "./random-stream.ts";

const all = (draws: number, sample: (draw: number) => number): number[] =>
  Array.from({ length: draws }, (_, draw) => sample(draw));

describe("latinHypercube", () => {
  test("puts one draw in each of n equal parts", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 300 }), fc.string(), (seed, draws, variable) => {
        const values = all(draws, latinHypercube({ seed, draws, variable }));
        const parts = values.map((value) => Math.floor(value * draws)).toSorted((a, b) => a - b);
        expect(parts).toEqual(Array.from({ length: draws }, (_, index) => index));
        for (const value of values) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  test("gives workers that share the draws the digits of one worker", () => {
    const whole = all(1000, latinHypercube({ seed: 7, variable: "share", draws: 1000 }));
    const second = latinHypercube({ seed: 7, variable: "share", draws: 1000 });
    expect(Array.from({ length: 400 }, (_, index) => second(600 + index))).toEqual(whole.slice(600));
  });

  test("gives baseline and scenario the same luck, and different quantities different luck", () => {
    const baseline = all(50, latinHypercube({ seed: 7, variable: "lag", draws: 50 }));
    expect(all(50, latinHypercube({ seed: 7, variable: "lag", draws: 50 }))).toEqual(baseline);
    expect(all(50, latinHypercube({ seed: 7, variable: "ramp", draws: 50 }))).not.toEqual(baseline);
    expect(all(50, latinHypercube({ seed: 8, variable: "lag", draws: 50 }))).not.toEqual(baseline);
  });

  test("orders the parts of two quantities independently of each other", () => {
    const draws = 5000;
    const a = latinHypercube({ seed: 1, variable: "a", draws });
    const b = latinHypercube({ seed: 1, variable: "b", draws });
    const product = mean(all(draws, (draw) => (a(draw) - 0.5) * (b(draw) - 0.5)));
    expect(Math.abs(12 * product)).toBeLessThan(4 / Math.sqrt(draws));
  });

  test("estimates a mean more closely than plain random numbers", () => {
    const square = (sample: (draw: number) => number) => (draw: number) => sample(draw) ** 2;
    const miss = (seed: number) => ({
      latin: Math.abs(mean(all(100, square(latinHypercube({ seed, draws: 100 })))) - 1 / 3),
      plain: Math.abs(mean(all(100, square(uniformDraws({ seed })))) - 1 / 3),
    });
    const misses = Array.from({ length: 50 }, (_, seed) => miss(seed));
    expect(20 * mean(misses.map(({ latin }) => latin))).toBeLessThan(mean(misses.map(({ plain }) => plain)));
  });

  test("is refused without draws, and for draws outside the run", () => {
    const outOfRange = expect.objectContaining({ code: "out-of-range" });
    for (const draws of [0, 1.5, -1, 2 ** 32, Number.NaN]) {
      expect(() => latinHypercube({ seed: 1, draws })).toThrow(outOfRange);
    }
    expect(() => latinHypercube({ seed: -1, draws: 10 })).toThrow(outOfRange);
    for (const draw of [-1, 10, 0.5]) {
      expect(() => latinHypercube({ seed: 1, draws: 10 })(draw)).toThrow(outOfRange);
    }
  });

  test("without a name draws for the quantity with an empty one", () => {
    const named = all(20, latinHypercube({ seed: 3, variable: "", draws: 20 }));
    expect(all(20, latinHypercube({ seed: 3, draws: 20 }))).toEqual(named);
  });
});
