import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decomposeDependence } from "./decompose-dependence.ts";

const purchase = fc.record({
  total: fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
  share: fc.double({ min: 1e-6, max: 1, noNaN: true }),
});

describe("decomposeDependence", () => {
  test("of 34,330 t at 90 % to 22,307 t at 59.64 % is −9,002 and −8,592, in all −17,593", () => {
    const { volume, source, total } = decomposeDependence(
      { total: 34330, share: 0.9 },
      { total: 22307, share: 0.5964 },
    );
    expect(Math.round(volume)).toBe(-9002);
    expect(Math.round(source)).toBe(-8592);
    expect(Math.round(total)).toBe(-17593);
  });

  test("leaves no remainder", () => {
    fc.assert(
      fc.property(purchase, purchase, (before, after) => {
        const { volume, source, total } = decomposeDependence(before, after);
        const size = Math.abs(volume) + Math.abs(source) + before.total + after.total;
        expect(Math.abs(volume + source - total)).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });

  test("turns its signs with time", () => {
    fc.assert(
      fc.property(purchase, purchase, (before, after) => {
        const there = decomposeDependence(before, after);
        const back = decomposeDependence(after, before);
        const size = before.total + after.total;
        expect(Math.abs(there.volume + back.volume)).toBeLessThanOrEqual(1e-9 * size);
        expect(Math.abs(there.source + back.source)).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });

  test("has the sign of each change, and scales with the unit", () => {
    fc.assert(
      fc.property(purchase, purchase, (before, after) => {
        const { volume, source } = decomposeDependence(before, after);
        expect(Math.sign(volume)).toBe(Math.sign(Math.log(after.total / before.total)));
        expect(Math.sign(source)).toBe(Math.sign(Math.log(after.share / before.share)));
        const scaled = decomposeDependence(
          { ...before, total: before.total * 4 },
          { ...after, total: after.total * 4 },
        );
        expect(Math.abs(scaled.volume - 4 * volume)).toBeLessThanOrEqual(1e-12 * Math.abs(scaled.volume));
      }),
    );
  });

  test("is all volume when the share stays, all source when the total stays, nothing when both stay", () => {
    const before = { total: 100, share: 0.5 };
    expect(decomposeDependence(before, { total: 50, share: 0.5 })).toEqual({
      volume: expect.closeTo(-25, 12),
      source: 0,
      total: -25,
    });
    expect(decomposeDependence(before, { total: 100, share: 0.25 })).toEqual({
      volume: 0,
      source: expect.closeTo(-25, 12),
      total: -25,
    });
    expect(decomposeDependence(before, before)).toEqual({ volume: 0, source: 0, total: 0 });
  });

  test("keeps its digits when almost nothing changes", () => {
    const { volume } = decomposeDependence({ total: 1, share: 1 }, { total: 1 + 2 ** -40, share: 1 });
    expect(volume / 2 ** -40).toBeCloseTo(1, 9);
  });

  test("is refused where a logarithm is", () => {
    const good = { total: 1, share: 0.5 };
    for (const bad of [0, -1, Number.NaN, Infinity]) {
      expect(() => decomposeDependence({ ...good, total: bad }, good)).toThrow("a total > 0 before");
      expect(() => decomposeDependence(good, { ...good, total: bad })).toThrow("a total > 0 after");
      expect(() => decomposeDependence(good, { ...good, share: bad })).toThrow(
        expect.objectContaining({ code: "out-of-range" }),
      );
    }
    expect(() => decomposeDependence({ total: 1, share: 1.01 }, good)).toThrow("at most 1 before");
  });

  test("is refused with a code and the number that is wrong", () => {
    const purchase = { total: 1, share: 0.5 };
    expect(() => decomposeDependence(purchase, { total: 1, share: 2 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });

  test("is refused with a code for a total that is none", () => {
    expect(() => decomposeDependence({ total: -1, share: 0.5 }, { total: 1, share: 0.5 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });
});
