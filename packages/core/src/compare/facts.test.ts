import { expect, test } from "vitest";
import { edition, mined, source, tablesWith } from "../../test/tables.ts";
import { Dataset, type Tables } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { changes, seriesChanges } from "./facts.ts";

const full = { coverage: "full" } as const;

/** Two editions, of which the later sees a newer release of one list. */
const listed = (rows: readonly Row<"mine_production">[], more: Partial<Tables> = {}): Dataset =>
  new Dataset(
    tablesWith({
      sources: [source("old", "2025-01-31"), source("new", "2026-02-06")],
      editions: [edition("2025Q2", "2025-06-30"), edition("2026Q1", "2026-03-31")],
      mine_production: rows,
      ...more,
    }),
  );

const released = listed([
  mined("CHN", 60, "old", full),
  mined("AUS", 20, "old", full),
  mined("CHN", 70, "new", full),
  mined("AUS", 20, "new", full),
]);

const causes = (dataset: Dataset) =>
  Object.fromEntries(changes(dataset, "2025Q2", "2026Q1").map(({ factId, cause }) => [factId, cause]));

test("what changed between editions is told with both sources; the same figure did not", () => {
  expect(changes(released, "2025Q2", "2026Q1")).toEqual([
    {
      table: "mine_production",
      factId: "CHN/2024",
      series: "mine_production.CHN",
      period: "2024",
      before: 60,
      after: 70,
      cause: "revision",
      sourceBefore: "old",
      sourceAfter: "new",
    },
  ]);
  expect(changes(released, "2026Q1", "2026Q1")).toEqual([]);
});

test("what changed in one series is its part of what changed in all", () => {
  const [earlier, later] = [released.edition("2025Q2"), released.edition("2026Q1")];
  const found = seriesChanges(earlier, later, "mine_production", "mine_production.CHN");
  expect(found).toEqual(changes(released, "2025Q2", "2026Q1"));
  expect(seriesChanges(earlier, later, "mine_production", "mine_production.AUS")).toEqual([]);
});

test("more digits, a revision, a fact the newer list leaves out and one withdrawn are told apart", () => {
  const moved = listed([
    mined("CHN", 200, "old", full),
    mined("AUS", 13000, "old", full),
    mined("CAN", 5, "old", full),
    mined("IND", 2900, "old", full),
    mined("RUS", 21000, "old", full),
    mined("CHN", 204.4, "new", full),
    mined("AUS", 29000, "new", full),
    mined("IND", null, "new", { ...full, flag: "NA" }),
    mined("RUS", 20000, "new", full),
  ]);
  expect(causes(moved)).toEqual({
    "CHN/2024": "digits",
    "AUS/2024": "revision",
    "CAN/2024": "not-listed",
    "IND/2024": "withdrawn",
    "RUS/2024": "revision",
  });
});

test("a figure of another publisher is no revision", () => {
  const moved = listed([mined("AUS", 13, "old"), mined("AUS", 29, "other")], {
    sources: [source("old", "2025-01-31"), source("other", "2026-02-06", { publisher: "Other survey" })],
  });
  expect(causes(moved)).toEqual({ "AUS/2024": "other-source" });
});

test("a fact that was not there before is new, with its source alone", () => {
  const added = listed([
    mined("AUS", 5, "new"),
    mined("CHN", null, "old", { flag: "W" }),
    mined("CHN", 7, "new"),
  ]);
  expect(
    changes(added, "2025Q2", "2026Q1").map((change) => [
      change.factId,
      change.before,
      change.cause,
      change.sourceBefore,
    ]),
  ).toEqual([
    ["CHN/2024", null, "new-data", "old"],
    ["AUS/2024", null, "new-data", null],
  ]);
});

test("a change in a table without time has no period", () => {
  const held = (
    reserves_t: number,
    source_id: string,
    flag: Row<"reserves">["flag"] = "",
  ): Row<"reserves"> => ({
    country_code: "AUS",
    reserves_t,
    flag,
    source_id,
    locator: "t",
    note: "",
  });
  const moved = (...reserves: readonly Row<"reserves">[]) =>
    changes(listed([], { reserves }), "2025Q2", "2026Q1");
  expect(moved(held(5, "old"), held(9, "new"))).toMatchObject([
    { table: "reserves", period: "", before: 5, after: 9 },
  ]);
  expect(moved(held(90e6, "old", ">"), held(85e6, "new", ">"))).toMatchObject([{ cause: "revision" }]);
});

test("what an erratum sets right is a correction, not a revision", () => {
  const corrected = listed([mined("AUS", 13000, "old")], {
    editions: [
      edition("2025Q2", "2025-06-30"),
      { ...edition("2025Q2.1", "2025-06-30"), published: "2026-12-01" },
    ],
    errata: [
      {
        erratum_id: "2025Q2-1",
        edition_id: "2025Q2",
        corrected_edition_id: "2025Q2.1",
        date: "2026-12-01",
        what_en: "Output of Australia.",
        what_ja: "豪州の生産量。",
        table_name: "mine_production",
        row_id: "AUS/2024@old",
        column_name: "quantity_t",
        old_value: "31000",
        new_value: "13000",
        why_en: "Digits exchanged.",
        why_ja: "数字の入れ違い。",
        reported_by: "own check",
        function_ids: "",
      },
    ],
  });
  expect(changes(corrected, "2025Q2", "2025Q2.1")).toEqual([
    expect.objectContaining({ factId: "AUS/2024", before: 31000, after: 13000, cause: "correction" }),
  ]);
});

const correction = (more: Partial<Row<"corrections">>): Row<"corrections"> => ({
  correction_id: "c",
  table_name: "mine_production",
  row_id: "AUS/2024@new",
  column_name: "quantity_t",
  expect: "31000",
  action: "replace",
  new_value: "13000",
  reason_en: "Digits exchanged.",
  reason_ja: "数字の入れ違い。",
  evidence_ids: "",
  since: "2026-01-01",
  status: "active",
  note: "",
  ...more,
});

test("a figure set right in a newer release that repeats the misprint is our correction", () => {
  const twice = listed([mined("AUS", 31000, "old"), mined("AUS", 31000, "new")], {
    corrections: [correction({})],
  });
  expect(changes(twice, "2025Q2", "2026Q1")).toMatchObject([
    { factId: "AUS/2024", before: 31000, after: 13000, cause: "correction" },
  ]);
});

test("a figure whose row we took out is our correction, whether an older one takes its place or none", () => {
  const drop = (row_id: string) => ({
    corrections: [correction({ row_id, action: "drop", column_name: "" })],
  });
  const later = { sources: [source("older", "2024-01-31"), source("old", "2025-01-31")] };
  expect(causes(listed([mined("AUS", 31000, "old")], { ...drop("AUS/2024@old"), ...later }))).toEqual({
    "AUS/2024": "correction",
  });
  const both = [mined("AUS", 13000, "older"), mined("AUS", 31000, "old")];
  expect(causes(listed(both, { ...drop("AUS/2024@old"), ...later }))).toEqual({ "AUS/2024": "correction" });
});
