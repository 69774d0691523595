import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corners, hiddenLists } from "../../test/intervals.ts";
import { rounding } from "../../test/quantities.ts";
import { between, exactly } from "./interval.ts";
import { shares } from "./shares.ts";
import { sharesInterval, supplierShareInterval } from "./shares-interval.ts";

describe("sharesInterval", () => {
  test("of 60 ± 5 against 40 is 55/95 to 65/105", () => {
    const [first, second] = sharesInterval([between(55, 65), exactly(40)]);
    expect(first).toEqual({
      value: 0.6,
      lower: expect.closeTo(55 / 95, 14),
      upper: expect.closeTo(65 / 105, 14),
    });
    expect(second?.lower).toBeCloseTo(40 / 105, 14);
    expect(second?.upper).toBeCloseTo(40 / 95, 14);
  });

  test("is 1 for the only one that can supply anything, and may be 0 or 1 where all may be nothing", () => {
    expect(sharesInterval([between(0, 5), exactly(0)])).toEqual([exactly(1), exactly(0)]);
    expect(sharesInterval([between(0, 5, 1), between(0, 5, 1)])).toEqual([
      { value: 0.5, lower: 0, upper: 1 },
      { value: 0.5, lower: 0, upper: 1 },
    ]);
  });

  test("holds the shares of every list it allows", () => {
    fc.assert(
      fc.property(hiddenLists, ({ intervals, truth }) => {
        const list = sharesInterval(intervals);
        for (const [index, share] of shares(truth).entries()) {
          expect(share).toBeGreaterThanOrEqual((list[index]?.lower ?? 1) - rounding(1));
          expect(share).toBeLessThanOrEqual((list[index]?.upper ?? 0) + rounding(1));
        }
      }),
    );
  });

  test("has bounds that corners reach", () => {
    fc.assert(
      fc.property(hiddenLists, ({ intervals }) => {
        fc.pre(intervals.some(({ lower }) => lower > 0));
        const lists = corners(intervals).map((list) => shares(list));
        for (const [index, { lower, upper }] of sharesInterval(intervals).entries()) {
          const reached = lists.map((list) => list[index] ?? 0);
          expect(Math.min(...reached)).toBeCloseTo(lower, 11);
          expect(Math.max(...reached)).toBeCloseTo(upper, 11);
        }
      }),
    );
  });

  test("is refused for intervals that are none", () => {
    expect(() => sharesInterval([])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => sharesInterval([exactly(0)])).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
    expect(() => sharesInterval([exactly(-1)])).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });
});

describe("supplierShareInterval", () => {
  test("is one entry of all shares", () => {
    fc.assert(
      fc.property(hiddenLists, ({ intervals }) => {
        expect(intervals.map((_, index) => supplierShareInterval(intervals, index))).toEqual(
          sharesInterval(intervals),
        );
      }),
    );
  });

  test("is refused for a position that does not exist", () => {
    for (const index of [-1, 1, 0.5, Number.NaN]) {
      expect(() => supplierShareInterval([exactly(1)], index)).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
  });

  test("names the positions there are, and a bound that is none", () => {
    expect(() => supplierShareInterval([exactly(1), exactly(2)], 2)).toThrow("from 0 to 1, received 2.");
    const wrong = { value: 1, lower: -1, upper: 2 };
    expect(() => supplierShareInterval([exactly(1), wrong], 0)).toThrow("the lower bound of quantity 2");
  });
});
