import { describe, expect, test } from "vitest";
import { edition, mined, source, tablesWith } from "../../test/tables.ts";
import type { Row } from "../tables/registry.ts";
import { showsMistake } from "./as-issued.ts";
import { Dataset } from "./dataset.ts";
import type { Tables } from "./tables.ts";

const erratum = (more: Partial<Row<"errata">>): Row<"errata"> => ({
  erratum_id: "2026Q4-1",
  edition_id: "2026Q4",
  corrected_edition_id: "2026Q4.1",
  date: "2026-12-01",
  what_en: "Output of Australia.",
  what_ja: "豪州の生産量。",
  table_name: "mine_production",
  row_id: "AUS/2024@s",
  column_name: "quantity_t",
  old_value: "13",
  new_value: "13000",
  why_en: "Typed in thousands.",
  why_ja: "千トン単位で入力した。",
  reported_by: "own check",
  function_ids: "",
  ...more,
});

const correction = (more: Partial<Row<"corrections">>): Row<"corrections"> => ({
  correction_id: "c",
  table_name: "mine_production",
  row_id: "AUS/2024@s",
  column_name: "quantity_t",
  expect: "13000",
  action: "replace",
  new_value: "31000",
  reason_en: "Digits swapped.",
  reason_ja: "数字の入れ違い。",
  evidence_ids: "",
  since: "2026-12-15",
  status: "active",
  note: "",
  ...more,
});

const editions = [
  edition("2026Q4", "2026-11-23"),
  { ...edition("2026Q4.1", "2026-11-23"), published: "2026-12-01" },
  { ...edition("2026Q4.2", "2026-11-23"), published: "2026-12-03" },
  { ...edition("2027Q1", "2027-02-15"), published: "2027-02-20" },
];

const quantities = (given: Partial<Tables>): (number | null | undefined)[] => {
  const dataset = new Dataset(
    tablesWith({
      editions,
      sources: [source("s", "2026-01")],
      mine_production: [mined("AUS", 13000, "s")],
      ...given,
    }),
  );
  return dataset.editionIds.map((id) => dataset.edition(id).chosen("mine_production")[0]?.quantity_t);
};

describe("an erratum", () => {
  test("leaves the edition with the mistake as it was, and shows the right value from its own edition on", () => {
    expect(quantities({ errata: [erratum({})] })).toEqual([13, 13000, 13000, 13000]);
  });

  test("to the same cell again: each edition shows what it was issued with", () => {
    const second = erratum({
      erratum_id: "2026Q4-2",
      edition_id: "2026Q4.1",
      corrected_edition_id: "2026Q4.2",
      date: "2026-12-03",
      old_value: "12000",
    });
    expect(quantities({ errata: [second, erratum({ new_value: "12000" })] })).toEqual([
      13, 12000, 13000, 13000,
    ]);
  });

  test("to the date of a source changes when an edition sees it", () => {
    const dated = erratum({
      table_name: "sources",
      row_id: "s",
      column_name: "published",
      old_value: "2026-12-31",
      new_value: "2026-01",
    });
    expect(quantities({ errata: [dated] })).toEqual([undefined, 13000, 13000, 13000]);
  });

  test("of a text or a method changes no row", () => {
    expect(quantities({ errata: [erratum({ table_name: "", row_id: "", column_name: "" })] })).toEqual([
      13000, 13000, 13000, 13000,
    ]);
  });

  test("is nothing that a draft shows, whatever its day", () => {
    const drafts = editions.map((row) => ({ ...row, published: "" }));
    expect(quantities({ editions: drafts, errata: [erratum({})] })).toEqual([13000, 13000, 13000, 13000]);
  });

  test("issued the day its edition was issued is told by the order of names", () => {
    const [first, fixed] = editions.map((row) => ({ ...row, published: "2026-12-01" }));
    expect(first && showsMistake(first, erratum({}))).toBe(true);
    expect(fixed && showsMistake(fixed, erratum({}))).toBe(false);
  });
});

describe("a correction", () => {
  test("holds from the first edition whose data end after it was made", () => {
    expect(quantities({ corrections: [correction({})] })).toEqual([13000, 13000, 13000, 31000]);
  });

  test("says on the row what the publisher prints", () => {
    const dataset = new Dataset(
      tablesWith({
        editions,
        sources: [source("s", "2026-01")],
        mine_production: [mined("AUS", 13000, "s", { note: "Estimate." })],
        corrections: [correction({})],
      }),
    );
    expect(dataset.edition("2027Q1").chosen("mine_production")).toEqual([
      mined("AUS", 31000, "s", {
        flag: "d",
        note: "Estimate. Corrected here; the publisher prints 13000. Digits swapped.",
      }),
    ]);
  });

  test("empties a cell, or drops the row", () => {
    const blank = correction({ action: "blank", new_value: "" });
    const drop = correction({ action: "drop", new_value: "", column_name: "", expect: "" });
    expect(quantities({ corrections: [blank] })[3]).toBeNull();
    expect(quantities({ corrections: [drop] })[3]).toBeUndefined();
  });

  test("stays in the editions that used it after the publisher fixed the figure", () => {
    expect(quantities({ corrections: [correction({ status: "retired" })] })[3]).toBe(31000);
  });
});

test("what corrects one table reads no other, so that a host may bring tables later", () => {
  const tables = tablesWith({
    editions,
    sources: [source("s", "2026-01")],
    mine_production: [mined("AUS", 13000, "s")],
    corrections: [correction({})],
  });
  const later = Object.defineProperty({ ...tables }, "glossary", {
    get: () => {
      throw new Error("glossary has not come");
    },
  });
  const edition = new Dataset(later).edition("2027Q1");
  expect(edition.chosen("mine_production")[0]?.quantity_t).toBe(31000);
  expect(() => edition.chosen("glossary")).toThrow("has not come");
});
