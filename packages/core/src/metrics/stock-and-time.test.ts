import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaUnderCurve } from "./area-under-curve.ts";
import { daysOfCover } from "./days-of-cover.ts";
import { growthRate } from "./growth-rate.ts";
import { resilienceIndex, resilienceLoss } from "./resilience-loss.ts";
import { stockBuild } from "./stock-build.ts";
import { stockFor } from "./stock-for.ts";
import { stockPath } from "./stock-path.ts";
import { utilisation } from "./utilisation.ts";

const outOfRange = expect.objectContaining({ code: "out-of-range" });
const noData = expect.objectContaining({ code: "no-data" });
const quantity = fc.double({ min: 0, max: 1e6, noNaN: true });
const bad = [-1, Number.NaN, Infinity];

describe("stockFor", () => {
  test("of 90 days at 100 a day, 30 still arriving, is 6,300", () => {
    expect(stockFor({ days: 90, dailyUse: 100, dailyInflow: 30 })).toBe(6300);
    expect(stockFor({ days: 90, dailyUse: 100 })).toBe(9000);
  });

  test("is nothing where as much arrives as is used", () => {
    expect(stockFor({ days: 90, dailyUse: 100, dailyInflow: 100 })).toBe(0);
    expect(stockFor({ days: 90, dailyUse: 100, dailyInflow: 150 })).toBe(0);
  });

  test("lasts as long as it was asked to", () => {
    const days = fc.double({ min: 1, max: 1000, noNaN: true });
    const use = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(days, use, fc.double({ min: 0, max: 0.9, noNaN: true }), (wanted, dailyUse, part) => {
        const dailyInflow = part * dailyUse;
        const stock = stockFor({ days: wanted, dailyUse, dailyInflow });
        expect(daysOfCover({ stock, dailyUse, dailyInflow })).toBeCloseTo(wanted, 6);
      }),
    );
  });

  test("is refused for what is negative or no number", () => {
    for (const value of bad) {
      expect(() => stockFor({ days: value, dailyUse: 1 })).toThrow(outOfRange);
      expect(() => stockFor({ days: 1, dailyUse: value })).toThrow(outOfRange);
      expect(() => stockFor({ days: 1, dailyUse: 1, dailyInflow: value })).toThrow(outOfRange);
    }
    expect(() => stockFor({ days: 1e200, dailyUse: 1e200 })).toThrow(outOfRange);
  });

  test("names the days that are none", () => {
    expect(() => stockFor({ days: -1, dailyUse: 1 })).toThrow("stockFor: expected days");
  });
});

describe("stockPath", () => {
  test("falls by what is used net of what arrives, and stays at nothing", () => {
    expect(stockPath({ stock: 200, use: 100, inflow: 30, periods: 4 })).toEqual([200, 130, 60, 0, 0]);
  });

  test("begins with the stock, never falls below nothing and goes one way", () => {
    const periods = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(quantity, quantity, quantity, periods, (stock, use, inflow, count) => {
        const path = stockPath({ stock, use, inflow, periods: count });
        expect(path).toHaveLength(count + 1);
        expect(path[0]).toBe(stock);
        for (const [index, value] of path.entries()) {
          expect(value).toBeGreaterThanOrEqual(0);
          const before = path[index - 1] ?? value;
          if (use > inflow) expect(value).toBeLessThanOrEqual(before);
          else expect(value).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  test("is empty from the day on which cover ends", () => {
    const path = stockPath({ stock: 6000, use: 100, inflow: 30, periods: 120 });
    expect(path.indexOf(0)).toBe(Math.ceil(6000 / 70));
  });

  test("is refused for bad quantities and for too many periods", () => {
    for (const value of bad) {
      expect(() => stockPath({ stock: value, use: 1, inflow: 0, periods: 1 })).toThrow(outOfRange);
      expect(() => stockPath({ stock: 1, use: value, inflow: 0, periods: 1 })).toThrow(outOfRange);
      expect(() => stockPath({ stock: 1, use: 1, inflow: value, periods: 1 })).toThrow(outOfRange);
    }
    for (const periods of [0, 1.5, 3651, Number.NaN]) {
      expect(() => stockPath({ stock: 1, use: 1, inflow: 0, periods })).toThrow(outOfRange);
    }
  });
});

describe("stockBuild", () => {
  test("of crude oil in a week of May 2019 was 4,739 thousand barrels (Energy Information Administration)", () => {
    const flows = { inflows: [12200, 6943, 872, 162], outflows: [16578, 2922] };
    expect(stockBuild(flows)).toBe(677);
    expect(stockBuild({ ...flows, periods: 7 })).toBe(4739);
  });

  test("changes sign when what comes in goes out", () => {
    fc.assert(
      fc.property(fc.array(quantity), fc.array(quantity), (inflows, outflows) => {
        expect(stockBuild({ inflows, outflows }) + stockBuild({ inflows: outflows, outflows: inflows })).toBe(
          0,
        );
      }),
    );
  });

  test("is refused for bad flows and periods", () => {
    for (const value of bad) {
      expect(() => stockBuild({ inflows: [value], outflows: [] })).toThrow(outOfRange);
      expect(() => stockBuild({ inflows: [], outflows: [1, value] })).toThrow(outOfRange);
    }
    expect(() => stockBuild({ inflows: [1], outflows: [], periods: 0 })).toThrow(outOfRange);
  });

  test("names the flow that is wrong", () => {
    expect(() => stockBuild({ inflows: [1, -1], outflows: [] })).toThrow("stockBuild: expected inflow 2");
    expect(() => stockBuild({ inflows: [], outflows: [1, -1] })).toThrow("stockBuild: expected outflow 2");
  });
});

describe("areaUnderCurve", () => {
  test("of 1, 2 and 3 is 4 (NumPy)", () => {
    expect(areaUnderCurve([1, 2, 3])).toBe(4);
    expect(areaUnderCurve([1, 2, 3], { step: 30 })).toBe(120);
  });

  test("of a flat line is its height times its length, and of two curves the sum", () => {
    const readings = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(readings, fc.double({ min: -1e3, max: 1e3, noNaN: true }), (list, height) => {
        const raised = areaUnderCurve(list.map((reading) => reading + height));
        expect(raised).toBeCloseTo(areaUnderCurve(list) + height * (list.length - 1), 4);
      }),
    );
  });

  test("is refused without two readings, for bad readings and steps", () => {
    expect(() => areaUnderCurve([1])).toThrow(noData);
    expect(() => areaUnderCurve([1, Number.NaN])).toThrow(outOfRange);
    expect(() => areaUnderCurve([1, Infinity])).toThrow(outOfRange);
    expect(() => areaUnderCurve([1e308, 1.7e308, 1.7e308])).toThrow(outOfRange);
    for (const step of [0, ...bad]) expect(() => areaUnderCurve([1, 2], { step })).toThrow(outOfRange);
  });

  test("takes each reading with the one before it", () => {
    expect(areaUnderCurve([4, 0, 0])).toBe(2);
    expect(() => areaUnderCurve([1, Number.NaN])).toThrow("areaUnderCurve: expected reading 2 to be");
  });
});

describe("resilienceLoss and resilienceIndex", () => {
  const levels = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

  test("of three months at two thirds is one month, and a mean service of two thirds", () => {
    expect(resilienceLoss([2 / 3, 2 / 3, 2 / 3])).toBeCloseTo(1, 12);
    expect(resilienceIndex([2 / 3, 2 / 3, 2 / 3])).toBeCloseTo(2 / 3, 12);
  });

  test("of full service is nothing, whatever the horizon", () => {
    expect(resilienceLoss(new Array(120).fill(1))).toBe(0);
    expect(resilienceIndex(new Array(120).fill(1))).toBe(1);
  });

  test("adds up over periods, and the index dilutes it", () => {
    fc.assert(
      fc.property(levels, levels, (first, second) => {
        const both = [...first, ...second];
        expect(resilienceLoss(both)).toBeCloseTo(resilienceLoss(first) + resilienceLoss(second), 9);
        expect(resilienceIndex(both)).toBeCloseTo(1 - resilienceLoss(both) / both.length, 9);
        expect(resilienceIndex([...first, 1])).toBeGreaterThanOrEqual(resilienceIndex(first) - 1e-12);
      }),
    );
  });

  test("are refused without periods and for levels outside 0 to 1", () => {
    expect(() => resilienceLoss([])).toThrow(noData);
    expect(() => resilienceIndex([])).toThrow(noData);
    for (const level of [-0.1, 1.1, Number.NaN]) {
      expect(() => resilienceLoss([level])).toThrow(outOfRange);
      expect(() => resilienceIndex([1, level])).toThrow(outOfRange);
    }
  });

  test("name themselves and the level that is wrong", () => {
    expect(() => resilienceLoss([1, 2])).toThrow("resilienceLoss: expected service level 2");
    expect(() => resilienceIndex([1, 2])).toThrow("resilienceIndex: expected service level 2");
  });
});

describe("growthRate and utilisation", () => {
  test("the Chinese export quota grew by 2.7 % in 2012, and 49 % of that of 2011 was used", () => {
    expect(growthRate({ previous: 30184, current: 30996 })).toBeCloseTo(0.027, 3);
    expect(utilisation({ used: 14750, available: 30184 })).toBeCloseTo(0.489, 3);
  });

  test("nothing left is −1 and nothing used 0", () => {
    expect(growthRate({ previous: 5, current: 0 })).toBe(-1);
    expect(utilisation({ used: 0, available: 5 })).toBe(0);
  });

  test("growth undone by the growth back", () => {
    const positive = fc.double({ min: 1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (previous, current) => {
        const there = growthRate({ previous, current });
        const back = growthRate({ previous: current, current: previous });
        expect((1 + there) * (1 + back)).toBeCloseTo(1, 6);
        expect(utilisation({ used: current, available: previous })).toBeCloseTo(1 + there, 9);
      }),
    );
  });

  test("are refused without a whole, and for bad numbers", () => {
    for (const value of [0, ...bad]) {
      expect(() => growthRate({ previous: value, current: 1 })).toThrow(outOfRange);
      expect(() => utilisation({ used: 1, available: value })).toThrow(outOfRange);
    }
    for (const value of bad) {
      expect(() => growthRate({ previous: 1, current: value })).toThrow(outOfRange);
      expect(() => utilisation({ used: value, available: 1 })).toThrow(outOfRange);
    }
  });

  test("name what is wrong", () => {
    expect(() => growthRate({ previous: 1, current: -1 })).toThrow("growthRate: expected current");
  });

  test("names the use that is none", () => {
    expect(() => utilisation({ used: -1, available: 1 })).toThrow("utilisation: expected used");
  });
});
