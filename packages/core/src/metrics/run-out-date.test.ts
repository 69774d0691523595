import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysOfCover } from "./days-of-cover.ts";
import { runOutDate } from "./run-out-date.ts";

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

  test("is the start plus the whole days of cover", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (stock) => {
        const end = runOutDate({ start, stock, dailyUse: 1 });
        const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
        expect(days).toBe(Math.floor(daysOfCover({ stock, dailyUse: 1 })));
      }),
    );
  });

  test("does not exist for a stock that lasts beyond the horizon", () => {
    const never = expect.objectContaining({
      code: "no-data",
      message: expect.stringContaining("beyond the horizon"),
    });
    expect(() => runOutDate({ start, stock: 1, dailyUse: 1, dailyInflow: 1 })).toThrow(never);
    expect(() => runOutDate({ start, stock: 1096, dailyUse: 1 })).toThrow(never);
    expect(runOutDate({ start, stock: 1095, dailyUse: 1 })).toBe("2029-11-22");
    expect(() => runOutDate({ start, stock: 1e12, dailyUse: 1, horizon: 1e15 })).toThrow(never);
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
