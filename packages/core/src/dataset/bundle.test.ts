import { expect, test } from "vitest";
import { edition, mined, source, tablesWith } from "../../test/tables.ts";
import { fromBundle, toBundle } from "./bundle.ts";
import { Dataset } from "./dataset.ts";

const tables = tablesWith({
  editions: [edition("2026Q1", "2026-03-31")],
  sources: [source("s", "2024", { title: '鉱物, "要覧"' })],
  mine_production: [mined("AUS", null, "s", { flag: "W" }), mined("BRA", 0, "s"), mined("IND", 1.5, "s")],
});

test("tables come out of a bundle as they went in, by way of JSON", () => {
  const shipped = fromBundle(JSON.parse(JSON.stringify(toBundle(tables))));
  expect(shipped).toEqual(tables);
});

test("a shipped edition has the same hash", () => {
  const shipped = new Dataset(fromBundle(toBundle(tables)));
  expect(shipped.edition("2026Q1").hash).toBe(new Dataset(tables).edition("2026Q1").hash);
});

test("a bundle repeats no column name", () => {
  expect(JSON.stringify(toBundle(tables))).not.toContain("quantity_t");
});

test("what a column repeats stands in a bundle once", () => {
  const words = "Mineral Commodity Summaries, table of the world's mine production";
  const rows = ["AUS", "BRA", "IND"].map((country) => mined(country, 1, "s", { locator: words }));
  const bundle = JSON.stringify(toBundle({ ...tables, mine_production: rows }));
  expect(bundle.split(words)).toHaveLength(2);
});
