import { expect, test } from "vitest";
import { compareEditionIds, editionName, nextErratum } from "./edition-id.ts";

test("a name is a year and a quarter, an erratum a number after a point", () => {
  expect(editionName("2026Q4")).toEqual({ quarter: "2026Q4", erratum: 0 });
  expect(editionName("2026Q4.12")).toEqual({ quarter: "2026Q4", erratum: 12 });
  for (const wrong of ["2026", "2026Q5", "2026Q4.0", "2026Q4.", "2026Q4.01", "2026q4", "worktree"])
    expect(editionName(wrong)).toBeUndefined();
});

test("errata follow their edition, the tenth after the ninth, all before the next quarter", () => {
  const sorted = ["2026Q4", "2026Q4.1", "2026Q4.9", "2026Q4.10", "2027Q1"];
  expect(sorted.toReversed().sort(compareEditionIds)).toEqual(sorted);
});

test("the next erratum counts those of the same quarter only", () => {
  expect(nextErratum("2026Q4", ["2026Q1.3", "2026Q4"])).toBe("2026Q4.1");
  expect(nextErratum("2026Q4.1", ["2026Q4", "2026Q4.1", "2026Q4.10"])).toBe("2026Q4.11");
});
