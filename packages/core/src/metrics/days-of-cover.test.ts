import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysOfCover } from "./days-of-cover.ts";

const flow = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("daysOfCover", () => {
  test("of 346.8 million barrels at 20.54 a day are 17 (US strategic reserve, 2023)", () => {
    expect(Math.round(daysOfCover({ stock: 346.8, dailyUse: 20.54 }))).toBe(17);
  });

  test("of no stock are 0", () => {
    expect(daysOfCover({ stock: 0, dailyUse: 1 })).toBe(0);
  });

  test("are not cut where no horizon is set, and end at one that is", () => {
    expect(daysOfCover({ stock: 200_000, dailyUse: 100 })).toBe(2000);
    expect(daysOfCover({ stock: 200_000, dailyUse: 100, horizon: 1095 })).toBe(1095);
    expect(daysOfCover({ stock: 0, dailyUse: 1, dailyInflow: 2, horizon: 30 })).toBe(30);
    expect(daysOfCover({ stock: 0, dailyUse: 1, horizon: 0 })).toBe(0);
  });

  test("are no number for a stock that does not run out, unless a horizon ends the count", () => {
    const endless = expect.objectContaining({ code: "no-data" });
    expect(() => daysOfCover({ stock: 1, dailyUse: 1, dailyInflow: 1 })).toThrow(endless);
    // 0.1 + 0.2 is 0.30000000000000004: what is used net of it is nothing, on either side.
    expect(() => daysOfCover({ stock: 1, dailyUse: 0.3, dailyInflow: 0.1 + 0.2 })).toThrow(endless);
    expect(() => daysOfCover({ stock: 1, dailyUse: 0.1 + 0.2, dailyInflow: 0.3 })).toThrow(endless);
    expect(daysOfCover({ stock: 1, dailyUse: 1, dailyInflow: 1, horizon: 90 })).toBe(90);
  });

  test("are whole where only rounding keeps them from it", () => {
    expect(daysOfCover({ stock: 0.3, dailyUse: 0.1 })).toBe(3);
  });

  test("never fall with more stock or more inflow, never rise with more use", () => {
    fc.assert(
      fc.property(
        flow,
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        flow,
        flow,
        (stock, dailyUse, dailyInflow, more) => {
          const horizon = 1095;
          const days = daysOfCover({ stock, dailyUse, dailyInflow, horizon });
          const having = (change: object) =>
            daysOfCover({ stock, dailyUse, dailyInflow, horizon, ...change });
          expect(having({ stock: stock + more })).toBeGreaterThanOrEqual(days);
          expect(having({ dailyInflow: dailyInflow + more })).toBeGreaterThanOrEqual(days);
          expect(having({ dailyUse: dailyUse + more })).toBeLessThanOrEqual(days);
          expect(days).toBeGreaterThanOrEqual(0);
          expect(days).toBeLessThanOrEqual(horizon);
        },
      ),
    );
  });

  test("are refused when nothing is used or a quantity is not one", () => {
    expect(() => daysOfCover({ stock: 1, dailyUse: 0 })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    for (const bad of [-1, Number.NaN, Infinity]) {
      for (const name of ["stock", "dailyUse", "dailyInflow", "horizon"]) {
        expect(() => daysOfCover({ stock: 1, dailyUse: 1, [name]: bad })).toThrow(
          expect.objectContaining({ code: "out-of-range" }),
        );
      }
    }
  });

  test("names itself and what is wrong", () => {
    expect(() => daysOfCover({ stock: -1, dailyUse: 1 })).toThrow("daysOfCover: expected stock to be");
  });
});
