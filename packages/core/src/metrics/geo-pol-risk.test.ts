import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GEOPOLRISK_COPPER, geoPolRisk, geoPolRiskFactor } from "./geo-pol-risk.ts";

const outOfRange = expect.objectContaining({ code: "out-of-range" });
const noData = expect.objectContaining({ code: "no-data" });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const quantity = fc.double({ min: 1, max: 1e6, noNaN: true });

describe("geoPolRisk", () => {
  test("of half concentrated production and two suppliers with as much from home is 0.11", () => {
    const score = geoPolRisk({ hhi: 0.5, imports: [60, 40], instability: [0.6, 0.2], production: 100 });
    expect(score).toBeCloseTo(0.11, 12);
  });

  test("is 0 where all comes from home, and no more than the index", () => {
    expect(geoPolRisk({ hhi: 1, imports: [0], instability: [1], production: 5 })).toBe(0);
    fc.assert(
      fc.property(part, fc.array(fc.tuple(quantity, part), { minLength: 1, maxLength: 8 }), (hhi, rows) => {
        const score = geoPolRisk({
          hhi,
          imports: rows.map(([bought]) => bought),
          instability: rows.map(([, risk]) => risk),
        });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(hhi + 1e-12);
      }),
    );
  });

  test("has no value where nothing is imported or produced", () => {
    expect(() => geoPolRisk({ hhi: 0.5, imports: [], instability: [] })).toThrow(noData);
    expect(() => geoPolRisk({ hhi: 0.5, imports: [0, 0], instability: [0.5, 0.5] })).toThrow(noData);
  });

  test("is refused for unknown instability and outside its ranges", () => {
    expect(() => geoPolRisk({ hhi: 0.5, imports: [1], instability: [undefined] })).toThrow(noData);
    expect(() => geoPolRisk({ hhi: 1.1, imports: [1], instability: [0.5] })).toThrow(outOfRange);
    expect(() => geoPolRisk({ hhi: 0.5, imports: [1], instability: [1.5] })).toThrow(outOfRange);
    expect(() => geoPolRisk({ hhi: 0.5, imports: [-1], instability: [0.5] })).toThrow(outOfRange);
    expect(() => geoPolRisk({ hhi: 0.5, imports: [1], instability: [0.5], production: -1 })).toThrow(
      outOfRange,
    );
    expect(() => geoPolRisk({ hhi: 0.5, imports: [1], instability: [] })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  test("has a value where some suppliers deliver nothing, and names what is wrong", () => {
    expect(geoPolRisk({ hhi: 0.5, imports: [0, 2], instability: [1, 0.5] })).toBe(0.25);
    expect(() => geoPolRisk({ hhi: 0.5, imports: [1], instability: [1], production: -1 })).toThrow(
      "geoPolRisk: expected production",
    );
  });
});

describe("geoPolRiskFactor", () => {
  test("of copper itself is 1, whichever copper is taken", () => {
    expect(geoPolRiskFactor({ score: 0.1, price: 4, copper: 0.4 })).toBeCloseTo(1, 12);
    expect(geoPolRiskFactor({ score: GEOPOLRISK_COPPER / 8, price: 8 })).toBeCloseTo(1, 12);
  });

  test("grows with the price", () => {
    fc.assert(
      fc.property(part, quantity, quantity, (score, price, more) => {
        const factor = geoPolRiskFactor({ score, price });
        expect(geoPolRiskFactor({ score, price: price + more })).toBeGreaterThanOrEqual(factor);
      }),
    );
  });

  test("is refused outside its ranges", () => {
    expect(() => geoPolRiskFactor({ score: 1.1, price: 1 })).toThrow(outOfRange);
    expect(() => geoPolRiskFactor({ score: 0.5, price: -1 })).toThrow(outOfRange);
    for (const copper of [0, -1, Number.NaN]) {
      expect(() => geoPolRiskFactor({ score: 0.5, price: 1, copper })).toThrow(outOfRange);
    }
  });

  test("names what is wrong", () => {
    expect(() => geoPolRiskFactor({ score: 0.1, price: -1 })).toThrow("geoPolRiskFactor: expected price");
    expect(() => geoPolRiskFactor({ score: 0.1, price: 1, copper: 0 })).toThrow("expected copper");
  });
});
