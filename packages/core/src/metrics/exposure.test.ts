import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exposure } from "./exposure.ts";

const purchases = fc
  .array(
    fc.record({
      key: fc.constantFrom("CHN", "AUS", "VNM", "MYS"),
      quantity: fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      risk: fc.double({ min: 0.01, max: 10, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({
    keys: rows.map(({ key }) => key),
    quantities: rows.map(({ quantity }) => quantity),
    risks: rows.map(({ risk }) => risk),
  }));

const total = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);

describe("exposure", () => {
  test("sums by key, the largest first, and flags who holds half or more", () => {
    const rows = exposure({ keys: ["AUS", "CHN", "AUS", "VNM"], quantities: [20, 50, 10, 20] });
    expect(rows.map(({ key, quantity, isSinglePoint }) => [key, quantity, isSinglePoint])).toEqual([
      ["CHN", 50, true],
      ["AUS", 30, false],
      ["VNM", 20, false],
    ]);
  });

  test("weighs purchases by their own risk, also under one key", () => {
    const rows = exposure({ keys: ["CHN", "CHN", "AUS"], quantities: [10, 10, 20], risks: [3, 1, 1] });
    expect(rows.map(({ share, weightedShare }) => [share, weightedShare])).toEqual([
      [0.5, 40 / 60],
      [0.5, 20 / 60],
    ]);
  });

  test("sums to 1 in both shares, each key once", () => {
    fc.assert(
      fc.property(purchases, (list) => {
        const rows = exposure(list);
        expect(total(rows.map(({ share }) => share))).toBeCloseTo(1, 12);
        expect(total(rows.map(({ weightedShare }) => weightedShare))).toBeCloseTo(1, 12);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect(rows.map(({ quantity }) => quantity)).toEqual(
          rows.map(({ quantity }) => quantity).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  test("does not depend on the scale of risk, and without risk weighs all alike", () => {
    fc.assert(
      fc.property(purchases, (list) => {
        const rows = exposure(list);
        const tenfold = exposure({ ...list, risks: list.risks.map((risk) => risk * 10) });
        const alike = exposure({ keys: list.keys, quantities: list.quantities });
        for (const [index, row] of rows.entries()) {
          expect(tenfold[index]?.weightedShare).toBeCloseTo(row.weightedShare, 12);
          expect(alike[index]?.weightedShare).toBeCloseTo(row.share, 12);
        }
      }),
    );
  });

  test("flags fewer keys the higher the threshold", () => {
    const threshold = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(purchases, threshold, threshold, (list, a, b) => {
        const flagged = (level: number) =>
          exposure({ ...list, threshold: level }).filter(({ isSinglePoint }) => isSinglePoint).length;
        expect(flagged(Math.max(a, b))).toBeLessThanOrEqual(flagged(Math.min(a, b)));
      }),
    );
  });

  test("is refused for lists that do not fit, for no risk at all, and for thresholds that are none", () => {
    const keys = ["CHN", "AUS"];
    const quantities = [1, 1];
    expect(() => exposure({ keys: ["CHN"], quantities })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    expect(() => exposure({ keys, quantities, risks: [1] })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    expect(() => exposure({ keys, quantities, risks: [0, 0] })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => exposure({ keys, quantities: [0, 0] })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => exposure({ keys: [], quantities: [] })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
    for (const bad of [-1, Number.NaN, Infinity]) {
      expect(() => exposure({ keys, quantities, risks: [1, bad] })).toThrow("risk 2");
    }
    for (const threshold of [0, -1, 1.1, Number.NaN]) {
      expect(() => exposure({ keys, quantities, threshold })).toThrow(
        expect.objectContaining({ code: "out-of-range" }),
      );
    }
  });

  test("names the list that does not fit, and refuses risks too large to sum", () => {
    const purchases = { keys: ["a", "b"], quantities: [1, 2] };
    expect(() => exposure({ ...purchases, keys: ["a"] })).toThrow("as many keys as quantities, 2");
    expect(() => exposure({ ...purchases, risks: [1] })).toThrow("as many risks as quantities, 2");
    expect(() => exposure({ ...purchases, risks: [1e308, 1e308] })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
  });
});
