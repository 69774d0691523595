import { describe, expect, test } from "vitest";
import { lever, scenario } from "../../test/scenario-rows.ts";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import type { Row } from "../tables/registry.ts";
import { type BacktestMetric, backtest, misfit } from "./backtest.ts";

type Episode = Row<"episodes">;
type Month = Row<"episode_months">;

const episode = (episode_id: string, more: Partial<Episode> = {}): Episode => ({
  episode_id,
  title_en: "T",
  title_ja: "題",
  from: "2025-01",
  to: "",
  importer_code: "JPN",
  supplier_code: "CHN",
  element_codes: "REE",
  account_en: "A",
  account_ja: "経",
  contested_en: "",
  contested_ja: "",
  event_ids: "",
  control_ids: "",
  observed_reporter: "JPN",
  observed_partner: "CHN",
  observed_product: "metals",
  observed_measure: "weight",
  normal_month: "",
  ...more,
});

const observed = (
  episode_id: string,
  month: string,
  value: number | null,
  more: Partial<Month> = {},
): Month => ({
  episode_id,
  reporter_code: "JPN",
  partner_code: "CHN",
  product_code: "metals",
  measure: "weight",
  month,
  value,
  unit: "t",
  flag: value === null ? "NA" : "",
  source_id: "a",
  locator: "t",
  note: "",
  reported: "",
  ...more,
});

const product = (product_code: string, element_codes: string): Row<"products"> => ({
  product_code,
  kind: "basket",
  hs_codes: "",
  name_en: `${product_code} in English`,
  name_ja: `${product_code}の和名`,
  name_basis: "descriptive",
  stage_code: "",
  element_codes,
  scope: "",
  content_low_pct: null,
  content_high_pct: null,
  part_codes: "",
  source_id: "a",
  locator: "t",
  note: "",
});

const levers = (id: string) => [
  lever(id, "demand", 100, "t/month"),
  lever(id, "suppliers.CHN.share", 0.6, "share"),
  lever(id, "suppliers.AUS.share", 0.4, "share"),
  lever(id, "suppliers.CHN.restriction", 0.5, "share"),
  lever(id, "suppliers.CHN.start", 1, "months"),
  lever(id, "suppliers.CHN.duration", 1, "months"),
];
const against = (id: string, episode_id: string, hypothesis: Row<"scenarios">["hypothesis"] = "") =>
  scenario(id, { kind: "episode", start: "2024-12", horizon_months: 3, episode_id, hypothesis });

const view = new Dataset(
  tablesWith({
    editions: [edition("2026Q1", "2026-03-31")],
    sources: [source("a", "2025-12-01")],
    products: [product("metals", "REE"), product("magnets", "MREE Sm")],
    episodes: [
      episode("own"),
      episode("world", { observed_reporter: "CHN", observed_partner: "WLD" }),
      episode("exports", { observed_reporter: "CHN", observed_partner: "JPN" }),
      episode("magnets", { observed_product: "magnets", normal_month: "2024-11" }),
      episode("change", { observed_measure: "change-on-year" }),
      episode("based", { observed_measure: "change-on-year", normal_month: "2024-12" }),
      episode("blind", { normal_month: "2020-01" }),
      episode("alone"),
      episode("absent", { supplier_code: "USA" }),
      episode("two"),
    ],
    episode_months: [
      observed("own", "2024-12", 48),
      observed("own", "2025-01", 45),
      observed("own", "2025-02", null),
      observed("own", "2025-01", 999, { partner_code: "WLD" }),
      observed("own", "2025-01", 999, { reporter_code: "CHN" }),
      observed("own", "2025-01", 999, { product_code: "magnets" }),
      observed("own", "2025-01", 999, { measure: "change-on-year", unit: "pct" }),
      observed("world", "2024-12", 50, { reporter_code: "CHN", partner_code: "WLD" }),
      observed("exports", "2024-12", 50, { reporter_code: "CHN", partner_code: "JPN" }),
      observed("magnets", "2024-11", 200, { product_code: "magnets" }),
      observed("magnets", "2025-01", 50, { product_code: "magnets" }),
      observed("change", "2025-01", -40, { measure: "change-on-year", unit: "pct" }),
      observed("based", "2025-01", -40, { measure: "change-on-year", unit: "pct" }),
    ],
    scenarios: [
      against("s-none", "own"),
      against("s-h1", "own", "H1"),
      against("s-magnets", "magnets", "H2"),
      against("s-change", "change"),
      against("s-based", "based"),
      against("s-blind", "blind"),
      against("s-absent", "absent"),
      against("s-two-1", "two", "H1"),
      against("s-two-2", "two", "H2"),
      against("s-world", "world"),
      against("s-exports", "exports"),
    ],
    scenario_levers: [
      "s-world",
      "s-exports",
      "s-none",
      "s-h1",
      "s-magnets",
      "s-change",
      "s-based",
      "s-blind",
      "s-absent",
    ].flatMap(levers),
  }),
).edition("2026Q1");

const run = (id: string, hypothesis: string, metric: BacktestMetric) =>
  backtest(view, id, hypothesis, metric);
const code = (name: string) => expect.objectContaining({ code: name });

describe("backtest", () => {
  test("is what the supplier delivers in the model, beside what was seen", () => {
    const { months, scenario: chosen, episode: past, metric } = run("own", "", "imports");
    expect([past.episode_id, chosen.scenario_id, metric]).toEqual(["own", "s-none", "imports"]);
    expect(months).toEqual([
      { month: "2024-12", modelled: 60, observed: 48 },
      { month: "2025-01", modelled: 30, observed: 45 },
      { month: "2025-02", modelled: 60 },
    ]);
  });

  test("in parts of normal divides both by what the supplier delivers unrestricted", () => {
    expect(run("own", "H1", "normal").months).toEqual([
      { month: "2024-12", modelled: 1, observed: 0.8 },
      { month: "2025-01", modelled: 0.5, observed: 0.75 },
      { month: "2025-02", modelled: 1 },
    ]);
    expect(run("own", "H1", "normal").scenario.scenario_id).toBe("s-h1");
  });

  test("divides other goods by their own normal month, and takes a change on the year as it is", () => {
    expect(run("magnets", "H2", "normal").months[1]?.observed).toBe(0.25);
    expect(run("change", "", "normal").months[1]?.observed).toBeCloseTo(0.6, 12);
    expect(run("based", "", "normal").months[1]?.observed).toBeCloseTo(0.6, 12);
  });

  test("takes the only scenario where no hypothesis is asked for", () => {
    expect(run("magnets", "", "normal").scenario.scenario_id).toBe("s-magnets");
    expect(() => run("two", "", "imports")).toThrow('the hypotheses H1, H2, received ""');
    expect(() => run("magnets", "H1", "normal")).toThrow(code("invalid-argument"));
    expect(() => run("magnets", "H1", "normal")).toThrow('expected one of the hypotheses H2, received "H1".');
  });

  test("is refused for what is not among the data, with what is", () => {
    expect(() => run("e".repeat(50), "", "imports")).toThrow(code("invalid-argument"));
    expect(() => run("e".repeat(50), "", "imports")).toThrow(
      `the episodes own, world, exports, magnets, change, based, blind, alone, absent, two, received "${"e".repeat(40)}".`,
    );
    expect(() => run("own", "h".repeat(50), "imports")).toThrow(
      `the hypotheses (none), H1, received "${"h".repeat(40)}".`,
    );
    expect(() => run("alone", "", "imports")).toThrow("no scenario is set against the episode alone.");
    expect(() => run("absent", "", "imports")).toThrow(code("no-data"));
    expect(() => run("absent", "", "imports")).toThrow("the scenario s-absent has no supplier USA.");
  });

  test("is refused where the observations do not allow the metric", () => {
    for (const id of ["magnets", "change", "based", "blind"]) {
      expect(() => run(id, "", "imports")).toThrow(code("no-data"));
      expect(() => run(id, "", "imports")).toThrow('use the metric "normal"');
    }
    expect(() => run("blind", "", "normal")).toThrow(code("no-data"));
    expect(() => run("blind", "", "normal")).toThrow(
      "the normal month 2020-01 of blind is not in this edition.",
    );
  });
});

describe("misfit", () => {
  test("is the mean difference, and the root of the mean squared one, over months with both", () => {
    const { n, bias, rootMeanSquare } = misfit(run("own", "", "imports"));
    expect([n, bias]).toEqual([2, -1.5]);
    expect(rootMeanSquare).toBeCloseTo(Math.sqrt((12 ** 2 + 15 ** 2) / 2), 12);
  });

  test("is not made of other goods, or of what went to other countries; the months stand side by side", () => {
    for (const id of ["magnets", "world"]) {
      const past = run(id, "", id === "magnets" ? "normal" : "imports");
      expect(past.months.some(({ observed: seen }) => seen !== undefined)).toBe(true);
      expect(past.unlike?.en).toContain("the model is about REE from CHN to JPN, the observation about");
      expect(() => misfit(past)).toThrow(code("no-data"));
      expect(() => misfit(past)).toThrow(`no misfit of ${id}: the model is about`);
    }
    expect(run("magnets", "", "normal").unlike?.en).toContain("magnets in English (MREE Sm)");
    expect(run("magnets", "", "normal").unlike?.ja).toContain("magnetsの和名");
    expect(run("world", "", "imports").unlike?.en).toContain("between CHN and WLD");
    // The same flow, counted where it leaves.
    expect(misfit(run("exports", "", "imports")).n).toBe(1);
  });

  test("is refused where no month has both", () => {
    const past = run("own", "", "imports");
    const unseen = { ...past, months: past.months.slice(2) };
    expect(() => misfit(unseen)).toThrow(code("no-data"));
    expect(() => misfit(unseen)).toThrow("no month of own was observed");
  });
});
