import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomStream } from "../stats/random-stream.ts";
import { predictiveBand } from "./predictive-band.ts";

const outOfRange = expect.objectContaining({ code: "out-of-range" });
const history = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 12, maxLength: 60 });
const thirteen = [13, 1, 12, 2, 11, 3, 10, 4, 9, 5, 8, 6, 7];

describe("predictiveBand", () => {
  test("of 1 to 13 and one half is 4 to 10 around 7", () => {
    expect(predictiveBand(thirteen, { p: 0.5 })).toEqual({ low: 4, mid: 7, high: 10 });
  });

  test("that is to hold the next value is wider", () => {
    const band = predictiveBand(thirteen, { p: 0.5, method: "predictive" });
    expect(band).toEqual({ low: 3.5, mid: 7, high: 10.5 });
  });

  test("holds the next value of an unchanging series as often as it says", () => {
    let held = 0;
    const trials = 4000;
    for (let draw = 0; draw < trials; draw += 1) {
      const random = randomStream({ seed: 11, draw });
      const { low, high } = predictiveBand(Array.from({ length: 19 }, random), { method: "predictive" });
      const next = random();
      if (low <= next && next <= high) held += 1;
    }
    expect(Math.abs(held / trials - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / trials));
  });

  test("lies in order within the history, and widens with p", () => {
    const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(history, part, part, (values, a, b) => {
        const narrow = predictiveBand(values, { p: Math.min(a, b) });
        const wide = predictiveBand(values, { p: Math.max(a, b) });
        const rounding = 1e-6;
        expect(wide.low).toBeLessThanOrEqual(narrow.low + rounding);
        expect(narrow.low).toBeLessThanOrEqual(narrow.mid + rounding);
        expect(narrow.mid).toBeLessThanOrEqual(narrow.high + rounding);
        expect(narrow.high).toBeLessThanOrEqual(wide.high + rounding);
        expect(wide.low).toBeGreaterThanOrEqual(Math.min(...values) - rounding);
        expect(wide.high).toBeLessThanOrEqual(Math.max(...values) + rounding);
      }),
    );
  });

  test("does not depend on the order of the history", () => {
    fc.assert(
      fc.property(history, (values) => {
        expect(predictiveBand(values.toReversed())).toEqual(predictiveBand(values));
      }),
    );
  });

  test("is refused from too short a history, for bad values, parts and methods", () => {
    expect(() => predictiveBand(thirteen.slice(0, 11))).toThrow(outOfRange);
    expect(() => predictiveBand(thirteen, { p: 0.9, method: "predictive" })).toThrow(/at least 19 values/);
    expect(() => predictiveBand([...thirteen, Number.NaN])).toThrow(outOfRange);
    for (const p of [0, 1, -1, Number.NaN]) expect(() => predictiveBand(thirteen, { p })).toThrow(outOfRange);
    const options: { method: "sample" } = JSON.parse('{ "method": "magic" }');
    expect(() => predictiveBand(thirteen, options)).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  test("names the method it does not know, cut short", () => {
    const unknown = JSON.parse(`"${"m".repeat(50)}"`);
    expect(() => predictiveBand(thirteen, { method: unknown })).toThrow(`received "${"m".repeat(40)}"`);
  });
});
