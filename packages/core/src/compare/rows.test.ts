import { expect, test } from "vitest";
import { edition, mined, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import { rowChanges, visibleTables } from "./rows.ts";

const before = tablesWith({
  sources: [source("a", "2025-01"), source("b", "2026-01")],
  editions: [edition("2025Q4", "2025-12-31"), edition("2026Q4", "2026-11-23")],
  mine_production: [mined("AUS", 13000, "a"), mined("BRA", 20, "a"), mined("AUS", 29000, "b")],
});

const told = (changes: ReturnType<typeof rowChanges>) =>
  changes.map(({ table, rowId, kind, cells }) => [table, rowId, kind, cells]);

test("rows are told by key and source, whatever their order", () => {
  const shuffled = tablesWith({ ...before, mine_production: before.mine_production.toReversed() });
  expect(rowChanges(before, shuffled)).toEqual([]);
});

test("added, changed and withdrawn rows are told apart, a changed one cell by cell", () => {
  const after = tablesWith({
    ...before,
    mine_production: [
      mined("AUS", 13000, "a", { note: "Revised." }),
      mined("AUS", 30000, "b"),
      mined("CHN", 1, "b"),
    ],
  });
  expect(told(rowChanges(before, after))).toEqual([
    ["mine_production", "AUS/2024@a", "changed", [{ column: "note", before: "", after: "Revised." }]],
    ["mine_production", "BRA/2024@a", "withdrawn", []],
    ["mine_production", "AUS/2024@b", "changed", [{ column: "quantity_t", before: 29000, after: 30000 }]],
    ["mine_production", "CHN/2024@b", "added", []],
  ]);
});

test("of two editions the newer sees more rows", () => {
  const dataset = new Dataset(before);
  const seen = (id: string) => visibleTables(dataset.edition(id));
  expect(told(rowChanges(seen("2025Q4"), seen("2026Q4")))).toEqual([
    ["sources", "b", "added", []],
    ["mine_production", "AUS/2024@b", "added", []],
  ]);
});
