import { describe, expect, test } from "vitest";
import { edition, mined, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { elementsSharingList } from "./shared-list.ts";

type Share = Row<"stage_shares">;

const share = (
  element_code: string,
  country_code: string,
  share_pct: number,
  more: Partial<Share> = {},
): Share => ({
  stage_code: "mine",
  element_code,
  scope: "world",
  country_code,
  period: "2016-2020",
  share_pct,
  flag: "",
  coverage: "full",
  source_id: "study",
  locator: "Annex",
  note: "",
  ...more,
});

const list = (element: string, china: number, more: Partial<Share> = {}): Share[] => [
  share(element, "CHN", china, more),
  share(element, "AUS", 100 - china, more),
];

const element = (element_code: string): Row<"elements"> => ({
  element_code,
  kind: "element",
  atomic_number: null,
  class: "",
  members: "",
  name_en: element_code,
  name_ja: element_code,
});

const view = new Dataset(
  tablesWith({
    editions: [edition("2026Q1", "2026-03-31")],
    sources: [source("study", "2023"), source("other", "2024", { publisher: "Agency" })],
    elements: ["Ce", "Nd", "Tb", "Dy", "Y", "Eu", "Gd", "REE"].map(element),
    mine_production: [mined("CHN", 70, "study", { year: 2024, coverage: "full" })],
    stage_shares: [
      ...list("Ce", 68.3),
      // The rows of a list may stand in any order.
      ...list("Nd", 68.3).toReversed(),
      // As high a first share; the rest is split otherwise.
      share("Tb", "CHN", 68.3),
      share("Tb", "MMR", 31.7),
      ...list("Dy", 84.4),
      // The same shares from somebody else are a second finding.
      ...list("Y", 68.3, { source_id: "other" }),
      // Another stage, and another period.
      ...list("Eu", 68.3, { stage_code: "separation" }),
      ...list("Gd", 68.3, { period: "2024" }),
    ],
  }),
).edition("2026Q1");

const sharing = (code: string, stage = "mine", period = "2016-2020") =>
  elementsSharingList(view, { element: code, stage, period });

describe("elementsSharingList", () => {
  test("names every element for which the source prints the same list", () => {
    expect(sharing("Ce")).toEqual(["Ce", "Nd"]);
    expect(sharing("Nd")).toEqual(["Ce", "Nd"]);
  });

  test("leaves an element alone whose list differs in a country, a share or its source", () => {
    expect(sharing("Tb")).toEqual(["Tb"]);
    expect(sharing("Dy")).toEqual(["Dy"]);
    expect(sharing("Y")).toEqual(["Y"]);
  });

  test("compares within one stage and one period only", () => {
    expect(sharing("Eu", "separation")).toEqual(["Eu"]);
    expect(sharing("Gd", "mine", "2024")).toEqual(["Gd"]);
  });

  test("finds nobody to share with where tonnes are counted, and nobody at all without a list", () => {
    expect(sharing("REE", "mine", "2024")).toEqual(["REE"]);
    expect(sharing("Ce", "magnet")).toEqual([]);
  });
});
