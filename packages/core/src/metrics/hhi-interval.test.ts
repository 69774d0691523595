import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corners, hidden, hiddenLists, levelsOf } from "../../test/intervals.ts";
import { rounding } from "../../test/quantities.ts";
import { hhi } from "./hhi.ts";
import { hhiBounds } from "./hhi-bounds.ts";
import { greatestHhi } from "./hhi-greatest.ts";
import { hhiInterval } from "./hhi-interval.ts";
import { between, exactly, roundedTo } from "./interval.ts";

describe("hhiInterval", () => {
  test("of numbers known exactly is the index, three times", () => {
    const { value, lower, upper } = hhiInterval([exactly(60), exactly(30), exactly(10)]);
    for (const number of [value, lower, upper]) expect(number).toBeCloseTo(0.46, 14);
  });

  test("of tonnages rounded to two digits is narrow", () => {
    const { value, lower, upper } = hhiInterval([
      roundedTo(270000, 10000),
      roundedTo(45000, 1000),
      roundedTo(31000, 1000),
    ]);
    expect(value).toBeCloseTo(hhi([270000, 45000, 31000]), 14);
    expect(lower).toBeCloseTo(hhi([265000, 45500, 31500]), 12);
    expect(upper).toBeCloseTo(hhi([275000, 44500, 30500]), 12);
  });

  test("levels what may be equal, below", () => {
    expect(hhiInterval([between(0, 100), between(30, 40), exactly(40)]).lower).toBeCloseTo(1 / 3, 12);
    expect(hhiInterval([between(50, 70), exactly(40)]).lower).toBeCloseTo(hhi([50, 40]), 12);
  });

  test("of quantities that may all be nothing reaches from 1/n to 1", () => {
    const { lower, upper } = hhiInterval([between(0, 5), between(0, 9), between(0, 7), exactly(0)]);
    expect(lower).toBeCloseTo(1 / 3, 12);
    expect(upper).toBe(1);
  });

  test("holds the index of every list it allows", () => {
    fc.assert(
      fc.property(hiddenLists, ({ intervals, truth }) => {
        const { value, lower, upper } = hhiInterval(intervals);
        expect(hhi(truth)).toBeGreaterThanOrEqual(lower - rounding(1));
        expect(hhi(truth)).toBeLessThanOrEqual(upper + rounding(1));
        expect(lower).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(upper);
      }),
      { numRuns: 500 },
    );
  });

  test("ends, above, at the most concentrated corner", () => {
    fc.assert(
      fc.property(hiddenLists, ({ intervals }) => {
        const reached = corners(intervals)
          .filter((list) => list.some((quantity) => quantity > 0))
          .map((list) => hhi(list));
        // Where all may be nothing, one supplier alone is everything, however little it delivers.
        const most = intervals.every(({ lower }) => lower === 0) ? 1 : Math.max(...reached);
        expect(hhiInterval(intervals).upper).toBeCloseTo(most, 10);
      }),
    );
  });

  test("ends, below, where levelling further changes nothing", () => {
    fc.assert(
      fc.property(hiddenLists, ({ intervals }) => {
        const { lower } = hhiInterval(intervals);
        const levels = levelsOf(intervals);
        const reached = levels.map((level) =>
          hhi(intervals.map((box) => Math.min(box.upper, Math.max(box.lower, level)))),
        );
        expect(Math.min(...reached)).toBeGreaterThanOrEqual(lower - rounding(1));
        expect(Math.min(...reached)).toBeLessThanOrEqual(lower + 1e-4);
      }),
    );
  });

  test("never narrows when less is known", () => {
    fc.assert(
      fc.property(hiddenLists, fc.double({ min: 0, max: 1e3, noNaN: true }), ({ intervals }, more) => {
        const [first = exactly(1), ...rest] = intervals;
        const { lower, upper } = hhiInterval(intervals);
        const wider = hhiInterval([between(first.lower, first.upper + more, first.value), ...rest]);
        expect(wider.lower).toBeLessThanOrEqual(lower + rounding(1));
        expect(wider.upper).toBeGreaterThanOrEqual(upper - rounding(1));
      }),
    );
  });

  test("does not depend on order or unit", () => {
    fc.assert(
      fc.property(hiddenLists, fc.constantFrom(1e-6, 8, 1e100), ({ intervals }, factor) => {
        const { value, lower, upper } = hhiInterval(intervals);
        const scaled = intervals.map((box) =>
          between(box.lower * factor, box.upper * factor, box.value * factor),
        );
        for (const other of [hhiInterval(intervals.toReversed()), hhiInterval(scaled)]) {
          expect(other.value).toBeCloseTo(value, 10);
          expect(other.lower).toBeCloseTo(lower, 10);
          expect(other.upper).toBeCloseTo(upper, 10);
        }
      }),
    );
  });

  test("encloses also where the search ends before it is done", () => {
    // Equal middles with unequal widths are a puzzle of subsets.
    const boxes = Array.from({ length: 30 }, (_, index) => {
      const half = 1.3 * (index % 7);
      return { lower: 10 - half, upper: 10 + half };
    });
    const most = greatestHhi(boxes);
    for (let mask = 0; mask < 2 ** 30; mask += 999_983) {
      const list = boxes.map(({ lower, upper }, index) => ((mask >> index) & 1 ? upper : lower));
      expect(hhi(list)).toBeLessThanOrEqual(most);
    }
    expect(most).toBeLessThan(0.05);
  });
});

describe("hhiInterval with others", () => {
  test("of 70, 20 and 10 unnamed is 0.53 to 0.54, whichever the value is", () => {
    const named = [exactly(70), exactly(20)];
    const other = exactly(10);
    const low = hhiInterval(named, { other });
    const high = hhiInterval(named, { other, otherAs: "single" });
    expect(low.value).toBeCloseTo(0.53, 14);
    expect(high.value).toBeCloseTo(0.54, 14);
    for (const { lower, upper } of [low, high]) {
      expect(lower).toBeCloseTo(0.53, 14);
      expect(upper).toBeCloseTo(0.54, 14);
    }
  });

  test("agrees with the bounds of shares", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (named, other) => {
          const total = named.reduce((sum, quantity) => sum + quantity, other);
          const bounds = hhiBounds(named.map((quantity) => quantity / total));
          const { lower, upper } = hhiInterval(named.map(exactly), { other: exactly(other) });
          expect(lower).toBeCloseTo(bounds.lower, 10);
          expect(upper).toBeCloseTo(bounds.upper, 10);
        },
      ),
    );
  });

  test("holds the index however the others are split", () => {
    const weights = fc.array(fc.double({ min: 1e-3, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(hiddenLists, hidden, weights, ({ intervals, truth }, other, parts) => {
        const { lower, upper, value } = hhiInterval(intervals, { other: other.interval });
        const sum = parts.reduce((total, part) => total + part, 0);
        const split = parts.map((part) => (other.truth * part) / sum);
        const index = hhi([...truth, ...split]);
        expect(index).toBeGreaterThanOrEqual(lower - rounding(1));
        expect(index).toBeLessThanOrEqual(upper + rounding(1));
        const single = hhiInterval(intervals, { other: other.interval, otherAs: "single" });
        expect(single.value).toBeGreaterThanOrEqual(value - rounding(1));
        expect(single.upper).toBeCloseTo(upper, 12);
        expect(single.lower).toBeCloseTo(lower, 12);
      }),
      { numRuns: 500 },
    );
  });

  test("is refused for intervals that are none", () => {
    expect(() => hhiInterval([])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => hhiInterval([exactly(0)])).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
    expect(() => hhiInterval([between(0, 1, 0)])).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    for (const bad of [
      exactly(-1),
      exactly(Number.NaN),
      exactly(Infinity),
      { value: 3, lower: 1, upper: 2 },
    ]) {
      expect(() => hhiInterval([exactly(1), bad])).toThrow(expect.objectContaining({ code: "out-of-range" }));
      expect(() => hhiInterval([exactly(1)], { other: bad })).toThrow(
        expect.objectContaining({ code: "out-of-range" }),
      );
    }
  });

  test("names the quantity that is wrong", () => {
    const wrong = { value: 3, lower: 1, upper: 2 };
    expect(() => hhiInterval([exactly(1), wrong])).toThrow("hhiInterval: expected quantity 2 with");
    expect(() => hhiInterval([exactly(1)], { other: exactly(-1) })).toThrow(
      "hhiInterval: expected the lower bound of quantity 2 to be",
    );
    expect(() => hhiInterval([between(0, 1.7e308), between(0, 1.7e308)])).toThrow(
      "the sum of the upper bounds",
    );
    expect(() => hhiInterval([exactly(0)])).toThrow("at least one quantity that may be > 0");
  });
});
