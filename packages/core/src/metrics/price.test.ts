import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equilibriumPriceRatio } from "./equilibrium-price-ratio.ts";
import { priceElasticity } from "./price-elasticity.ts";
import { priceVolatility, returnVolatility } from "./price-volatility.ts";

const outOfRange = expect.objectContaining({ code: "out-of-range" });
const noData = expect.objectContaining({ code: "no-data" });
const undefinedRatio = expect.objectContaining({ code: "undefined-ratio" });
const invalid = expect.objectContaining({ code: "invalid-argument" });
const price = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe("priceVolatility", () => {
  test("of a price that rises by a tenth, falls by a tenth and stays, is 34.64 % a year from monthly prices", () => {
    // Returns 0.1, −0.1 and 0: standard deviation 0.1, times √12.
    const volatility = priceVolatility([100, 110, 99, 99], { periodsPerYear: 12, returns: "simple" });
    expect(volatility).toBeCloseTo(0.1 * Math.sqrt(12), 12);
  });

  test("drops the changes beside a gap and does not bridge it", () => {
    const gap = priceVolatility([100, 110, undefined, 50, 55, 66], { periodsPerYear: 1 });
    const changes = [1.1, 1.1, 1.2].map(Math.log);
    expect(gap).toBeCloseTo(returnVolatility(changes, { periodsPerYear: 1 }), 12);
  });

  test("of a price that never moves, or grows at one rate, is 0", () => {
    expect(priceVolatility([7, 7, 7, 7], { periodsPerYear: 12 })).toBe(0);
    expect(priceVolatility([1, 2, 4, 8], { periodsPerYear: 12 })).toBeCloseTo(0, 12);
  });

  test("does not depend on the currency, and grows with the square root of periods", () => {
    const prices = fc.array(price, { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(prices, fc.double({ min: 0.1, max: 10, noNaN: true }), (list, rate) => {
        const monthly = priceVolatility(list, { periodsPerYear: 12 });
        const other = priceVolatility(
          list.map((value) => value * rate),
          { periodsPerYear: 48 },
        );
        expect(monthly).toBeGreaterThanOrEqual(0);
        expect(other).toBeCloseTo(2 * monthly, 8);
      }),
    );
  });

  test("of logarithms is the same read backwards", () => {
    fc.assert(
      fc.property(fc.array(price, { minLength: 3, maxLength: 20 }), (list) => {
        const forward = priceVolatility(list, { periodsPerYear: 12 });
        expect(priceVolatility(list.toReversed(), { periodsPerYear: 12 })).toBeCloseTo(forward, 10);
      }),
    );
  });

  test("is refused without two changes, for bad prices and bad settings", () => {
    for (const prices of [[], [1, 2], [1, undefined, 2, undefined, 3]]) {
      expect(() => priceVolatility(prices, { periodsPerYear: 12 })).toThrow(noData);
    }
    for (const bad of [0, -1, Number.NaN, Infinity]) {
      expect(() => priceVolatility([1, 2, bad], { periodsPerYear: 12 })).toThrow(outOfRange);
      expect(() => priceVolatility([1, 2, 3], { periodsPerYear: bad })).toThrow(outOfRange);
    }
    const options: { periodsPerYear: number; returns: "log" } = JSON.parse(
      '{ "periodsPerYear": 12, "returns": "square" }',
    );
    expect(() => priceVolatility([1, 2, 3], options)).toThrow(invalid);
    expect(() => returnVolatility([0.1], { periodsPerYear: 12 })).toThrow(noData);
    expect(() => returnVolatility([0.1, 0.2], { periodsPerYear: 0 })).toThrow(outOfRange);
  });

  test("names what is wrong", () => {
    const unknown = JSON.parse(`"${"r".repeat(50)}"`);
    expect(() => priceVolatility([1, 2, 3], { periodsPerYear: 1, returns: unknown })).toThrow(
      `received "${"r".repeat(40)}"`,
    );
    expect(() => priceVolatility([1, 2, -3], { periodsPerYear: 1 })).toThrow(
      "priceVolatility: expected price 3",
    );
    expect(() => priceVolatility([1, 2], { periodsPerYear: 1 })).toThrow("at least two changes");
  });
});

describe("priceElasticity", () => {
  const point = fc.record({ price, quantity: price });

  test("of a demand that falls from 100 to 60 as the price rises from 1.3 to 1.5 is −3.5", () => {
    const low = { price: 1.3, quantity: 100 };
    const high = { price: 1.5, quantity: 60 };
    expect(priceElasticity(low, high)).toBeCloseTo(-3.5, 12);
    expect(priceElasticity(high, low)).toBeCloseTo(-3.5, 12);
  });

  test("is −1 where spending stays as it is", () => {
    expect(priceElasticity({ price: 2, quantity: 10 }, { price: 4, quantity: 5 })).toBeCloseTo(-1, 12);
  });

  test("does not depend on direction, currency or unit", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        fc.pre(Math.abs(a.price - b.price) > 1e-3 * a.price);
        const elasticity = priceElasticity(a, b);
        expect(priceElasticity(b, a)).toBeCloseTo(elasticity, 8);
        const scaled = priceElasticity(
          { price: 150 * a.price, quantity: a.quantity / 1000 },
          { price: 150 * b.price, quantity: b.quantity / 1000 },
        );
        expect(Math.abs(scaled - elasticity)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(elasticity)));
      }),
    );
  });

  test("is refused for equal prices, for nothing at all and for bad numbers", () => {
    expect(() => priceElasticity({ price: 2, quantity: 1 }, { price: 2, quantity: 3 })).toThrow(
      undefinedRatio,
    );
    expect(() => priceElasticity({ price: 0, quantity: 1 }, { price: 0, quantity: 3 })).toThrow(
      undefinedRatio,
    );
    expect(() => priceElasticity({ price: 1, quantity: 0 }, { price: 2, quantity: 0 })).toThrow(
      undefinedRatio,
    );
    for (const bad of [-1, Number.NaN, Infinity]) {
      expect(() => priceElasticity({ price: bad, quantity: 1 }, { price: 2, quantity: 3 })).toThrow(
        outOfRange,
      );
      expect(() => priceElasticity({ price: 1, quantity: 1 }, { price: 2, quantity: bad })).toThrow(
        outOfRange,
      );
    }
  });

  test("names the numbers that are wrong", () => {
    const point = { price: 1, quantity: 1 };
    expect(() => priceElasticity(point, { price: -1, quantity: 1 })).toThrow("price");
    expect(() => priceElasticity({ price: 0, quantity: 1 }, { price: 0, quantity: 2 })).toThrow("prices");
    expect(() => priceElasticity({ price: 1, quantity: 0 }, { price: 2, quantity: 0 })).toThrow("quantities");
  });
});

describe("equilibriumPriceRatio", () => {
  const cut = fc.double({ min: 0, max: 0.95, noNaN: true });
  const elasticity = fc.double({ min: 0.1, max: 3, noNaN: true });

  test("of a fifth less supply at a demand elasticity of −½ is 1.5625", () => {
    expect(equilibriumPriceRatio({ shortage: 0.2, demandElasticity: -0.5 })).toBeCloseTo(0.8 ** -2, 12);
  });

  test("is the price at which demand and remaining supply meet", () => {
    fc.assert(
      fc.property(cut, elasticity, elasticity, (shortage, demand, supply) => {
        const ratio = equilibriumPriceRatio({
          shortage,
          demandElasticity: -demand,
          supplyElasticity: supply,
        });
        const bought = ratio ** -demand;
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(Math.abs((1 - shortage) * ratio ** supply - bought)).toBeLessThanOrEqual(1e-10 * bought);
      }),
    );
  });

  test("rises with the shortage, and less where supply answers", () => {
    fc.assert(
      fc.property(cut, cut, elasticity, (a, b, demand) => {
        const of = (shortage: number, supplyElasticity: number) =>
          equilibriumPriceRatio({ shortage, demandElasticity: -demand, supplyElasticity });
        expect(of(Math.min(a, b), 0)).toBeLessThanOrEqual(of(Math.max(a, b), 0) * (1 + 1e-12));
        expect(of(a, 0.5)).toBeLessThanOrEqual(of(a, 0) * (1 + 1e-12));
      }),
    );
  });

  test("is refused where there is no such price", () => {
    for (const shortage of [-0.1, 1, Number.NaN]) {
      expect(() => equilibriumPriceRatio({ shortage, demandElasticity: -1 })).toThrow(outOfRange);
    }
    for (const demandElasticity of [0, 0.5, Number.NaN, -Infinity]) {
      expect(() => equilibriumPriceRatio({ shortage: 0.1, demandElasticity })).toThrow(outOfRange);
    }
    expect(() =>
      equilibriumPriceRatio({ shortage: 0.1, demandElasticity: -1, supplyElasticity: -1 }),
    ).toThrow(outOfRange);
    expect(() => equilibriumPriceRatio({ shortage: 0.9, demandElasticity: -0.001 })).toThrow(outOfRange);
  });

  test("is refused before it is computed, and names what is wrong", () => {
    expect(() => equilibriumPriceRatio({ shortage: 1, demandElasticity: -1 })).toThrow(
      "expected shortage from 0",
    );
    const wrong = { shortage: 0.1, demandElasticity: -2, supplyElasticity: -1 };
    expect(() => equilibriumPriceRatio(wrong)).toThrow("expected supplyElasticity to be");
  });
});
