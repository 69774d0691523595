import { describe, expect, test } from "vitest";
import { comparePeriods, lastYearOf, middleOf, monthAfter, nearestPeriod } from "./periods.ts";

describe("periods", () => {
  test("have their middle where half of them is over", () => {
    expect(middleOf("2024")).toBe(2024.5);
    expect([middleOf("2024H1"), middleOf("2024H2")]).toEqual([2024.25, 2024.75]);
    expect([middleOf("2024Q1"), middleOf("2024Q4")]).toEqual([2024.125, 2024.875]);
    expect([middleOf("2016-2020"), middleOf("2024-2025")]).toEqual([2018.5, 2025]);
    expect(middleOf("2024-01")).toBeCloseTo(2024 + 1 / 24, 12);
    expect(middleOf("2024-12")).toBeCloseTo(2024 + 23 / 24, 12);
    expect(middleOf("2024-12-24")).toBeCloseTo(2024 + 23 / 24, 12);
  });

  test("that are none have no middle, and come last year to none", () => {
    expect(middleOf("soon")).toBeNaN();
    expect(lastYearOf("soon")).toBeNaN();
  });

  test("end in their last year", () => {
    expect(["2024", "2024Q3", "2016-2020", "2024-06"].map(lastYearOf)).toEqual([2024, 2024, 2020, 2024]);
  });

  test("are ordered by their middles, and by name where those are the same", () => {
    const periods = ["2025", "2024Q3", "2018", "2016-2020", "2016-2024"];
    expect(periods.toSorted(comparePeriods)).toEqual(["2016-2020", "2018", "2016-2024", "2024Q3", "2025"]);
  });

  test("near each other are found, the newer of two as near", () => {
    expect(nearestPeriod("2024", ["2020", "2023", "2030"])).toBe("2023");
    expect(nearestPeriod("2024", ["2023", "2025"])).toBe("2025");
    expect(nearestPeriod("2010", ["2020", "2012", "2030"])).toBe("2012");
    expect(nearestPeriod("2010", [])).toBeUndefined();
  });

  test("of a month go on into the next year", () => {
    expect(monthAfter("2026-12", 0)).toBe("2026-12");
    expect(monthAfter("2026-12", 1)).toBe("2027-01");
    expect(monthAfter("2026-01", 23)).toBe("2027-12");
  });
});
