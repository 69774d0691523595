import { expect, test } from "vitest";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { newestPeriod } from "./newest.ts";

const needed = (element_code: string, year: number, quantity_t: number | null): Row<"demand"> => ({
  country_code: "JPN",
  element_code,
  year,
  quantity_t,
  flag: quantity_t === null ? "NA" : "e",
  basis: "product",
  source_id: "s",
  locator: "Table 1",
  note: "",
});

const quota = (period: string, quota_t: number | null): Row<"quotas"> => ({
  country_code: "CHN",
  kind: "mining",
  period,
  quota_t,
  light_t: null,
  heavy_t: null,
  flag: quota_t === null ? "W" : "",
  source_id: "s",
  locator: "Table 1",
  note: "",
});

const view = new Dataset(
  tablesWith({
    editions: [edition("2026Q1", "2026-03-31")],
    sources: [source("s", "2025")],
    demand: [
      needed("REE", 2024, 18835),
      needed("Nd", 2022, 1),
      needed("Nd", 2025, null),
      needed("Dy", 2023, null),
    ],
    quotas: [quota("2016-2020", 1), quota("2019", 1), quota("2024H1", null)],
  }),
).edition("2026Q1");

test("is that of the newest number, estimates included; what is withheld or unknown has none", () => {
  expect(newestPeriod(view, "demand")).toBe(2024);
  expect(newestPeriod(view, "demand", { country_code: "JPN", element_code: "Nd" })).toBe(2022);
  expect(newestPeriod(view, "demand", { country_code: "JPN", element_code: "Dy" })).toBeUndefined();
});

test("orders periods by their middles", () => {
  expect(newestPeriod(view, "quotas")).toBe("2019");
});

test("is none in a table without numbers, or without time", () => {
  expect(newestPeriod(view, "prices")).toBeUndefined();
  expect(newestPeriod(view, "reserves")).toBeUndefined();
});

test("notes the rows of the period as read", () => {
  const { rows } = view.record(() =>
    newestPeriod(view, "demand", { country_code: "JPN", element_code: "Nd" }),
  );
  expect(rows.map(({ row }) => row["year"])).toEqual([2022]);
});
