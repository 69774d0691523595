import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysOfCover } from "./days-of-cover.ts";
import { runOutDate } from "./run-out-date.ts";
import { stockFor } from "./stock-for.ts";

const start = "2026-11-23";

describe("runOutDate", () => {
  test("of 6,000 at 100 a day less 30 is 85 days on, over the turn of the year", () => {
    expect(runOutDate({ start, stock: 6000, dailyUse: 100, dailyInflow: 30 })).toBe("2027-02-16");
  });

  test("of no stock is the first day, of one day's use the next", () => {
    expect(runOutDate({ start, stock: 0, dailyUse: 5 })).toBe(start);
    expect(runOutDate({ start, stock: 5, dailyUse: 5 })).toBe("2026-11-24");
    expect(runOutDate({ start, stock: 4, dailyUse: 5 })).toBe(start);
  });

  test("counts the leap day", () => {
    expect(runOutDate({ start: "2028-02-28", stock: 2, dailyUse: 1 })).toBe("2028-03-01");
    expect(runOutDate({ start: "2027-02-28", stock: 1, dailyUse: 1 })).toBe("2027-03-01");
  });

  test("of the stock for a number of days is that many days on, whatever is used and arrives", () => {
    const used = fc.oneof(
      fc.integer({ min: 1, max: 5000 }).map((yearly) => yearly / 365),
      fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    );
    const part = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), used, part, (days, dailyUse, arriving) => {
        const dailyInflow = arriving * dailyUse;
        const stock = stockFor({ days, dailyUse, dailyInflow });
        const end = Date.parse(start) + days * 86_400_000;
        expect(Date.parse(runOutDate({ start, stock, dailyUse, dailyInflow }))).toBe(end);
        expect(daysOfCover({ stock, dailyUse, dailyInflow })).toBe(days);
      }),
      { numRuns: 20_000 },
    );
    // One decimal, as lists of stocks have it.
    for (let tenths = 1; tenths < 100; tenths += 1) {
      for (let days = 1; days < 60; days += 1) {
        const stock = (tenths * days) / 10;
        expect(daysOfCover({ stock, dailyUse: tenths / 10 })).toBe(days);
      }
    }
  });

  test("is the start plus the whole days of cover", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (stock) => {
        const end = runOutDate({ start, stock, dailyUse: 1 });
        const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
        expect(days).toBe(Math.floor(daysOfCover({ stock, dailyUse: 1 })));
      }),
    );
  });

  test("does not exist for a stock that does not run out, or lasts beyond a horizon or the calendar", () => {
    const never = (reason: string) =>
      expect.objectContaining({ code: "no-data", message: expect.stringContaining(reason) });
    expect(() => runOutDate({ start, stock: 1, dailyUse: 1, dailyInflow: 1 })).toThrow(
      never("does not run out"),
    );
    const horizon = 1095;
    expect(() => runOutDate({ start, stock: 1096, dailyUse: 1, horizon })).toThrow(
      never("beyond the horizon of 1095 days"),
    );
    expect(runOutDate({ start, stock: 1095, dailyUse: 1, horizon })).toBe("2029-11-22");
    expect(runOutDate({ start, stock: 1096, dailyUse: 1 })).toBe("2029-11-23");
    expect(() => runOutDate({ start, stock: 1e12, dailyUse: 1 })).toThrow(never("beyond the year 9999"));
  });

  test("is refused for days that do not exist", () => {
    for (const bad of ["2026-02-30", "2026-2-3", "23.11.2026", "", "2026-11-23T00:00", "2026-13-01"]) {
      expect(() => runOutDate({ start: bad, stock: 1, dailyUse: 1 })).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
    expect(() => runOutDate({ start, stock: 1, dailyUse: 0 })).toThrow(
      expect.objectContaining({ code: "undefined-ratio" }),
    );
    expect(() => runOutDate({ start, stock: Number.NaN, dailyUse: 1 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });

  test("takes a day alone as its start, and names itself", () => {
    const flow = { stock: 1, dailyUse: 1 };
    for (const start of ["2026-11-23T00:00:00Z", "on 2026-11-23", "+002026-11-23"]) {
      expect(() => runOutDate({ ...flow, start })).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
    expect(() => runOutDate({ start: "2026-11-23", stock: -1, dailyUse: 1 })).toThrow(
      "runOutDate: expected stock",
    );
  });

  test("has years of four digits, to the last", () => {
    expect(runOutDate({ start: "9999-12-30", stock: 1, dailyUse: 1 })).toBe("9999-12-31");
    expect(() => runOutDate({ start: "9999-12-30", stock: 2, dailyUse: 1 })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
  });
});
