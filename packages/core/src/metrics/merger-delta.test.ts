import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantities } from "../../test/quantities.ts";
import { hhi } from "./hhi.ts";
import { mergerDelta } from "./merger-delta.ts";

describe("mergerDelta", () => {
  test("of shares of 30 % and 10 % is 600 points", () => {
    expect(mergerDelta([60, 30, 10], [1, 2], { scale: 10000 })).toBeCloseTo(600, 9);
  });

  test("is what the index rises by, whoever merges", () => {
    fc.assert(
      fc.property(quantities, fc.array(fc.nat({ max: 11 }), { minLength: 1 }), (list, picks) => {
        const members = picks.map((pick) => pick % list.length);
        const joined = [...new Set(members)].reduce((sum, index) => sum + (list[index] ?? 0), 0);
        const others = list.filter((_, index) => !members.includes(index));
        const rise = hhi([joined, ...others]) - hhi(list);
        expect(mergerDelta(list, members)).toBeCloseTo(rise, 11);
        expect(mergerDelta(list, members)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("is 0 for one member, named once or twice, and for a member with nothing", () => {
    expect(mergerDelta([60, 30, 10], [0])).toBe(0);
    expect(mergerDelta([60, 30, 10], [0, 0])).toBe(0);
    expect(mergerDelta([60, 0, 10], [0, 1])).toBe(0);
  });

  test("does not drown in rounding when one member is tiny", () => {
    expect(mergerDelta([1, 1e-20], [0, 1]) / 2e-20).toBeCloseTo(1, 12);
  });

  test("is refused without members, for members that do not exist and scales that are none", () => {
    for (const members of [[], [3], [-1], [0.5], [Number.NaN]]) {
      expect(() => mergerDelta([60, 30, 10], members)).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
    for (const scale of [0, -1, Number.NaN, Infinity]) {
      expect(() => mergerDelta([1, 2], [0, 1], { scale })).toThrow(
        expect.objectContaining({ code: "out-of-range" }),
      );
    }
    expect(() => mergerDelta([], [0])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => mergerDelta([0], [0])).toThrow(expect.objectContaining({ code: "undefined-ratio" }));
  });

  test("names the positions there are", () => {
    expect(() => mergerDelta([1, 2], [2])).toThrow("mergerDelta: expected a member from 0 to 1, received 2.");
  });
});
