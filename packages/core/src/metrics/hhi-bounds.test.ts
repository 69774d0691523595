import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities, rounding } from "../../test/quantities.ts";
import { hhi } from "./hhi.ts";
import { hhiBounds } from "./hhi-bounds.ts";
import { shares } from "./shares.ts";

/** A full list of shares, largest first, and how many of them are named. */
const partlyNamed = fc.tuple(quantities, fc.nat({ max: 12 })).map(([list, named]) => ({
  full: shares(list).toSorted((a, b) => b - a),
  named: Math.min(named, list.length),
}));

describe("hhiBounds", () => {
  test("of China 70 %, Myanmar 20 % lie 0.01 apart when a tenth is unnamed", () => {
    const { lower, upper } = hhiBounds([0.7, 0.2]);
    expect(lower).toBeCloseTo(0.53, 12);
    expect(upper).toBeCloseTo(0.54, 12);
  });

  test("meet when nothing is hidden", () => {
    expect(hhiBounds([0.6, 0.4])).toEqual({ lower: 0.52, upper: 0.52 });
    expect(hhiBounds([0.1, 0.2, 0.7])).toHaveProperty("lower", hhiBounds([0.1, 0.2, 0.7]).upper);
  });

  test("are 0 and 1 when nothing is named", () => {
    expect(hhiBounds([])).toEqual({ lower: 0, upper: 1 });
    expect(hhiBounds([], { ranked: true })).toEqual({ lower: 0, upper: 1 });
    expect(hhiBounds([], { atMost: 4 })).toEqual({ lower: 0.25, upper: 1 });
  });

  test("meet when only one supplier can hide in the residual", () => {
    const { lower, upper } = hhiBounds([0.5, 0.3], { atMost: 1 });
    expect(lower).toBeCloseTo(upper, 14);
  });

  test("hold the index of every way to complete the list", () => {
    fc.assert(
      fc.property(partlyNamed, ({ full, named }) => {
        const known = full.slice(0, named);
        const hidden = full.length - named;
        const truth = hhi(full);
        const all = [
          {},
          { ranked: true },
          ...(hidden > 0 ? [{ atMost: hidden }, { atMost: hidden, ranked: true }] : []),
        ];
        const usable =
          named > 0 && known.at(-1) === 0 ? all.filter((options) => !("ranked" in options)) : all;
        for (const options of usable) {
          const { lower, upper } = hhiBounds(known, options);
          expect(truth).toBeGreaterThanOrEqual(lower - rounding(1));
          expect(truth).toBeLessThanOrEqual(upper + rounding(1));
        }
      }),
    );
  });

  test("are reached: by even suppliers below, by suppliers as large as allowed above", () => {
    expect(hhi([0.5, 0.2, 0.15, 0.15])).toBeCloseTo(hhiBounds([0.5, 0.2], { atMost: 2 }).lower, 12);
    expect(hhi([0.5, 0.2, 0.2, 0.1])).toBeCloseTo(hhiBounds([0.5, 0.2], { ranked: true }).upper, 12);
  });

  test("never widen when more is known", () => {
    fc.assert(
      fc.property(partlyNamed, ({ full, named }) => {
        const less = hhiBounds(full.slice(0, named));
        const more = hhiBounds(full.slice(0, named + 1));
        expect(more.lower).toBeGreaterThanOrEqual(less.lower - rounding(1));
        expect(more.upper).toBeLessThanOrEqual(less.upper + rounding(1));
      }),
    );
  });

  test("are refused for shares that cannot be", () => {
    for (const bad of [[0.7, 0.4], [-0.1], [Number.NaN], [1.2]]) {
      expect(() => hhiBounds(bad)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    for (const atMost of [0, 1.5, Number.NaN]) {
      expect(() => hhiBounds([0.5], { atMost })).toThrow(expect.objectContaining({ code: "out-of-range" }));
    }
    // One unnamed supplier cannot hold 0.4 and be smaller than the smallest named one, 0.2.
    expect(() => hhiBounds([0.4, 0.2], { ranked: true, atMost: 1 })).toThrow(
      "expected the unnamed suppliers to hold",
    );
    expect(() => hhiBounds([0.4, 0], { ranked: true })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });

  test("meet when rounding alone hides something, also behind a supplier with nothing", () => {
    const { lower, upper } = hhiBounds([...new Array(10).fill(0.1), 0], { ranked: true });
    expect(upper).toBe(lower);
  });

  test("let the unnamed be as large as they may be, and say how large where that is too little", () => {
    expect(hhiBounds([0.5, 0.25], { ranked: true, atMost: 1 }).upper).toBeCloseTo(0.375, 12);
    expect(() => hhiBounds([0.2, 0.2], { ranked: true, atMost: 2 })).toThrow(
      "to hold at most 0.4, received a residual of 0.6",
    );
    expect(() => hhiBounds([0.5, 0], { ranked: true })).toThrow(
      "to hold at most 0, received a residual of 0.5",
    );
    expect(() => hhiBounds([0.5, 2])).toThrow("hhiBounds: expected share 2");
  });
});
