import { expect, test } from "vitest";
import { mined, source } from "../../test/tables.ts";
import { factId, rowId, seriesId } from "./row-id.ts";
import { effectiveDate, lastDay } from "./source-date.ts";

const row = { ...mined("AUS", 1, "usgs-mcs-2026") };

test("a fact is named by its key, a row by the fact and who states it", () => {
  expect(factId("mine_production", row)).toBe("AUS/2024");
  expect(rowId({ table: "mine_production", row })).toBe("AUS/2024@usgs-mcs-2026");
});

test("a source is not named twice", () => {
  expect(rowId({ table: "sources", row: { ...source("usgs-mcs-2026", "2026") } })).toBe("usgs-mcs-2026");
});

test("a series is named without its time", () => {
  expect(seriesId("mine_production", row)).toBe("mine_production.AUS");
});

test("dates count from the last day they may mean", () => {
  expect(lastDay("2100-02")).toBe("2100-02-28");
  expect(lastDay("2024-12")).toBe("2024-12-31");
  expect(effectiveDate({ published: "2025", read: "2026-01-01" })).toBe("2025-12-31");
  expect(effectiveDate({ published: "", read: "2026-01-01" })).toBe("2026-01-01");
});
