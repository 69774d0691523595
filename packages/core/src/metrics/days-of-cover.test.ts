import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_HORIZON_DAYS, daysOfCover } from "./days-of-cover.ts";

const flow = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("daysOfCover", () => {
  test("of 346.8 million barrels at 20.54 a day are 17 (US strategic reserve, 2023)", () => {
    expect(Math.round(daysOfCover({ stock: 346.8, dailyUse: 20.54 }))).toBe(17);
  });

  test("of no stock are 0", () => {
    expect(daysOfCover({ stock: 0, dailyUse: 1 })).toBe(0);
  });

  test("end at the horizon when as much arrives as is used", () => {
    expect(daysOfCover({ stock: 1, dailyUse: 1, dailyInflow: 1 })).toBe(DEFAULT_HORIZON_DAYS);
    expect(daysOfCover({ stock: 0, dailyUse: 1, dailyInflow: 2, horizon: 30 })).toBe(30);
    expect(daysOfCover({ stock: 1e9, dailyUse: 1 })).toBe(DEFAULT_HORIZON_DAYS);
  });

  test("never fall with more stock or more inflow, never rise with more use", () => {
    fc.assert(
      fc.property(
        flow,
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        flow,
        flow,
        (stock, dailyUse, dailyInflow, more) => {
          const days = daysOfCover({ stock, dailyUse, dailyInflow });
          expect(daysOfCover({ stock: stock + more, dailyUse, dailyInflow })).toBeGreaterThanOrEqual(days);
          expect(daysOfCover({ stock, dailyUse, dailyInflow: dailyInflow + more })).toBeGreaterThanOrEqual(
            days,
          );
          expect(daysOfCover({ stock, dailyUse: dailyUse + more, dailyInflow })).toBeLessThanOrEqual(days);
          expect(days).toBeGreaterThanOrEqual(0);
          expect(days).toBeLessThanOrEqual(DEFAULT_HORIZON_DAYS);
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
