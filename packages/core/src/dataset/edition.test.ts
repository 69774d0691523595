import { expect, test } from "vitest";
import { edition } from "../../test/tables.ts";
import { type Row, tableNames } from "../tables/registry.ts";
import { fromBundle, toBundle } from "./bundle.ts";
import { Dataset, type Tables } from "./dataset.ts";
import { rowId, seriesId } from "./row-id.ts";
import { effectiveDate, lastDay } from "./source-date.ts";

const source = (
  source_id: string,
  published: string,
  publisher = "U.S. Geological Survey",
): Row<"sources"> => ({
  source_id,
  title: source_id,
  title_basis: "official",
  publisher,
  published,
  read: "2026-11-23",
  url: "",
  grade: "A",
  terms: "public-domain",
  licence: "US Government work",
  checked_at_publisher: "no",
  note: "",
  publisher_ja: "",
  title_ja: "",
  title_basis_ja: "",
});

const mined = (
  country_code: string,
  year: number,
  quantity_t: number,
  source_id: string,
  coverage: "full" | "part" = "full",
): Row<"mine_production"> => ({
  country_code,
  year,
  quantity_t,
  flag: "e",
  coverage,
  source_id,
  locator: "table",
  note: "",
  counted: "",
});

/** Two annual vintages of one list, a second publisher, an undated source. */
const tables: Tables = {
  ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables),
  sources: [
    source("first", "2025-01"),
    source("second", "2026-02-06"),
    source("other", "2026-01", "Another survey"),
    source("undated", "", "Another survey"),
  ],
  editions: [
    edition("2025Q2", "2025-06-30"),
    edition("2026Q1", "2026-03-31"),
    edition("2026Q4", "2026-11-23"),
  ],
  mine_production: [
    mined("AUS", 2024, 13000, "first"),
    mined("AUS", 2024, 29000, "second"),
    mined("AUS", 2024, 15000, "other", "part"),
    mined("MMR", 2024, 31000, "first"),
    mined("MMR", 2018, 19000, "undated", "part"),
  ],
};
const dataset = new Dataset(tables);
const quantities = (id: string) =>
  dataset
    .edition(id)
    .chosen("mine_production")
    .map((row) => [row.country_code, row.year, row.quantity_t]);

test("a date counts from the last day it may mean", () => {
  expect(["2025", "2024-02", "2025-06-30"].map(lastDay)).toEqual(["2025-12-31", "2024-02-29", "2025-06-30"]);
});

test("an undated source counts from the day it was read", () => {
  expect(effectiveDate({ published: "", read: "2026-11-23" })).toBe("2026-11-23");
});

test("an older edition keeps the number of its time", () => {
  expect(quantities("2025Q2")).toEqual([
    ["AUS", 2024, 13000],
    ["MMR", 2024, 31000],
  ]);
});

test("a newer complete list replaces the older one whole, so that no country is taken from both", () => {
  expect(quantities("2026Q1")).toEqual([["AUS", 2024, 29000]]);
});

test("the preferred publisher stands; the other stays visible as an alternative", () => {
  const vintages = dataset.edition("2026Q1").vintages("mine_production", { country_code: "AUS", year: 2024 });
  expect(vintages.map((row) => row.source_id)).toEqual(["first", "other", "second"]);
});

test("the undated source appears only in the edition after it was read", () => {
  expect(quantities("2026Q4")).toContainEqual(["MMR", 2018, 19000]);
  expect(quantities("2026Q1")).not.toContainEqual(["MMR", 2018, 19000]);
});

test("the recorder notes the rows a computation read, and no others", () => {
  const view = dataset.edition("2025Q2");
  const { result, rows } = view.record(
    () => view.get("mine_production", { country_code: "AUS", year: 2024 })?.quantity_t,
  );
  expect(result).toBe(13000);
  expect(rows.map(rowId)).toEqual(["AUS/2024@first"]);
});

test("an inner recording is part of the outer one", () => {
  const view = dataset.edition("2025Q2");
  const { rows } = view.record(() =>
    view.record(() => view.find("mine_production", { country_code: "MMR" })),
  );
  expect(rows.map(rowId)).toEqual(["MMR/2024@first"]);
});

test("a series is named by its table and key without the year", () => {
  expect(seriesId("mine_production", { country_code: "AUS", year: 2024 })).toBe("mine_production.AUS");
});

test("a frozen edition is known by the hash it was issued with", () => {
  const [first, ...others] = tables.editions;
  if (first === undefined) throw new Error("expected an edition");
  const frozen = new Dataset({ ...tables, editions: [{ ...first, hash: "5ea1" }, ...others] });
  const edition = frozen.edition(first.edition_id);
  expect(edition.hash).toBe("5ea1");
  expect(edition.contentsHash).toBe(new Dataset(tables).edition(first.edition_id).hash);
});

test("the hash of an edition stays when a newer source is added, and moves with its own rows", () => {
  const grown = new Dataset({
    ...tables,
    sources: [...tables.sources, source("third", "2026-12-01")],
    mine_production: [...tables.mine_production, mined("AUS", 2024, 30000, "third")],
  });
  const changed = new Dataset({ ...tables, mine_production: [mined("AUS", 2024, 13001, "first")] });
  const { hash } = dataset.edition("2025Q2");
  expect(new Dataset(tables).edition("2025Q2").hash).toBe(hash);
  expect(changed.edition("2025Q2").hash).not.toBe(hash);
  expect(grown.edition("2025Q2").hash).toBe(hash);
});

test("a bundle gives back the tables it was made of", () => {
  expect(fromBundle(JSON.parse(JSON.stringify(toBundle(tables))))).toEqual(tables);
});

test("an unknown edition is refused with the editions there are", () => {
  expect(() => dataset.edition("2030Q1")).toThrow(/2025Q2, 2026Q1, 2026Q4, received "2030Q1"/);
});

const answer = (
  share_pct: number | null,
  flag: Row<"trade_shares">["flag"],
  source_id: string,
): Row<"trade_shares"> => ({
  importer_code: "JPN",
  supplier_code: "CHN",
  element_code: "REE",
  basis: "unstated",
  scope: "unstated",
  period: "2024",
  share_pct,
  flag,
  coverage: "part",
  source_id,
  locator: "text",
  note: "",
});

test("among answers of unrelated publishers a stated number comes before a bound, whatever its date", () => {
  const answers = new Dataset({
    ...tables,
    trade_shares: [answer(60, ">", "second"), answer(70, "e", "other")],
  });
  expect(
    answers
      .edition("2026Q4")
      .chosen("trade_shares")
      .map((row) => row.source_id),
  ).toEqual(["other"]);
});

test("an undated source never counts as newer than a dated one", () => {
  const answers = new Dataset({
    ...tables,
    trade_shares: [answer(60, "", "undated"), answer(70, "", "other")],
  });
  expect(
    answers
      .edition("2026Q4")
      .chosen("trade_shares")
      .map((row) => row.source_id),
  ).toEqual(["other"]);
});

test("is a draft until it has a day of issue", () => {
  const [first = edition("2026Q4", "2026-11-23")] = tables.editions;
  const draft = { ...first, edition_id: "2027Q1", published: "" };
  const both = new Dataset({ ...tables, editions: [first, draft] });
  expect([first.edition_id, "2027Q1"].map((id) => both.edition(id).isIssued)).toEqual([true, false]);
});
