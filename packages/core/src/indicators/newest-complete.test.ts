import { join } from "node:path";
import { expect, test } from "vitest";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import { readDatasetSync } from "../node.ts";
import type { Row } from "../tables/registry.ts";
import { newestCompletePeriod } from "./newest-complete.ts";

const bought = (
  period: string,
  coverage: "full" | "part",
  more: Partial<Row<"trade">> = {},
): Row<"trade"> => ({
  reporter_code: "JPN",
  partner_code: "CHN",
  product_code: "metals",
  flow: "import",
  measure: "weight",
  period,
  value: 1,
  unit: "t",
  flag: "",
  coverage,
  source_id: `s${period}`,
  locator: "Table 1",
  note: "",
  ...more,
});

const metals: Row<"products"> = {
  product_code: "metals",
  kind: "hs",
  hs_codes: "2805.30",
  name_en: "Metals",
  name_ja: "金属",
  name_basis: "official",
  stage_code: "metal",
  element_codes: "REE",
  scope: "metals",
  content_low_pct: null,
  content_high_pct: null,
  source_id: "s2020",
  locator: "Heading",
  note: "",
  part_codes: "",
};

const trade = [
  bought("2020", "full"),
  bought("2020", "full", { partner_code: "VNM" }),
  bought("2022", "full", { measure: "value-usd", unit: "USD" }),
  bought("2023", "part"),
  // One row that stands alone, and the list is none that adds up.
  bought("2024", "full"),
  bought("2024", "part", { partner_code: "VNM" }),
  bought("2025-04", "full", { flow: "export" }),
];

const view = new Dataset(
  tablesWith({
    editions: [edition("2026Q1", "2026-03-31")],
    sources: trade.map(({ source_id }) => source(source_id, "2026-01-01")),
    products: [metals],
    trade,
  }),
).edition("2026Q1");

test("is the last whose rows all add up to the printed total, imports only", () => {
  expect(newestCompletePeriod(view, { importer: "JPN" })).toBe("2022");
  expect(newestCompletePeriod(view, { importer: "JPN", measure: "weight" })).toBe("2020");
  expect(newestCompletePeriod(view, { importer: "JPN", product: "magnets" })).toBeUndefined();
  expect(newestCompletePeriod(view, { importer: "DEU" })).toBeUndefined();
});

test("is 2024 for Japan's metals in the data, by value, and 2023 for all compounds by weight", () => {
  const dataset = readDatasetSync(join(import.meta.dirname, "../../../../data"));
  const newest = dataset.edition(dataset.latest);
  expect(newestCompletePeriod(newest, { importer: "JPN", product: "hs280530", measure: "value-usd" })).toBe(
    "2024",
  );
  expect(newestCompletePeriod(newest, { importer: "JPN", product: "hs2846", measure: "weight" })).toBe(
    "2023",
  );
});
