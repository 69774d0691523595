import { expect, test } from "vitest";
import { edition, mined, source, tablesWith } from "../../test/tables.ts";
import type { TableDefinition } from "../tables/define.ts";
import { type Row, tableNames, tables } from "../tables/registry.ts";
import { Dataset } from "./dataset.ts";

const pledge = (
  pledge_id: string,
  due: string,
  outcome: Row<"policy_pledges">["outcome"],
  evidence_ids = "",
): Row<"policy_pledges"> => ({
  pledge_id,
  kind: "target",
  country_codes: "JPN",
  speaker_en: "Cabinet",
  speaker_ja: "内閣",
  said: "2024-01",
  element_codes: "REE",
  pledge_en: "A target.",
  pledge_ja: "目標。",
  fiscal_year: null,
  amount_million: null,
  currency: "",
  target_value: null,
  target_unit: "",
  due,
  outcome,
  seen_en: "What came of it.",
  seen_ja: "その後の経過。",
  evidence_ids,
  source_id: "said",
  locator: "Page 1",
  note: "",
});

const dataset = new Dataset(
  tablesWith({
    editions: [
      edition("2025Q2", "2025-06-30"),
      edition("2026Q1", "2026-03-31"),
      edition("2026Q4", "2026-11-30"),
    ],
    sources: [
      source("said", "2024-02"),
      source("early", "2025-01"),
      source("late", "2026-02"),
      source("survey", "2025-01"),
      source("other", "2026-02", { publisher: "Other survey" }),
    ],
    policy_pledges: [
      pledge("seen-late", "2025-12", "seen", "early late"),
      pledge("seen-early", "2030", "partly-seen", "early"),
      pledge("never", "2025-12", "not-seen"),
      pledge("vague", "", "untestable"),
    ],
    mine_production: [mined("MMR", 1, "survey"), mined("MMR", 2, "other")],
    reconciliations: [
      {
        table_name: "mine_production",
        fact_id: "MMR/*",
        publisher: "Survey",
        other_publisher: "Other survey",
        kind: "unexplained",
        reason_en: "Not said.",
        reason_ja: "説明がない。",
        date: "2026-11-29",
      },
    ],
  }),
);

const outcomes = (id: string) =>
  dataset
    .edition(id)
    .find("policy_pledges")
    .map(({ outcome, seen_en, seen_ja }) => [outcome, seen_en !== "", seen_ja !== ""]);

test("what was seen of a pledge is known once every source on it is out, and that nothing was seen once it is due", () => {
  expect(outcomes("2025Q2")).toEqual([
    ["open", false, false],
    ["partly-seen", true, true],
    ["open", false, false],
    ["untestable", true, true],
  ]);
  expect(outcomes("2026Q1")).toEqual([
    ["seen", true, true],
    ["partly-seen", true, true],
    ["not-seen", true, true],
    ["untestable", true, true],
  ]);
});

test("a reason for a difference is known once both publishers have put their numbers", () => {
  expect(dataset.edition("2025Q2").find("reconciliations")).toHaveLength(0);
  expect(dataset.edition("2026Q1").find("reconciliations")).toHaveLength(1);
});

test("every table of outcomes and of the sources on them says what is learned later", () => {
  const has = ({ columns }: TableDefinition, name: string) => columns.some((column) => column.name === name);
  const found = tableNames
    .map((name): TableDefinition => tables[name])
    .filter((table) => has(table, "outcome") && has(table, "evidence_ids"));
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter(({ learned }) => learned === undefined).map(({ name }) => name)).toEqual([]);
});
