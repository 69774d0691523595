import { describe, expect, test } from "vitest";
import { parsed } from "../../../test/parsed.ts";
import { formatIssue } from "../../errors.ts";
import type { Check, ParsedTables } from "./context.ts";
import {
  assumptionsHaveAShape,
  episodeMonthsAgreeWithTrade,
  leversHaveABasis,
  parentsComeFirst,
} from "./scenarios.ts";

type Cells = Readonly<Record<string, string>>;

const run = (check: Check, tables: ParsedTables): string[] => check(tables).map(formatIssue);

const assumption = (more: Cells) => ({
  assumption_id: "a",
  parameter: "suppliers.share",
  title_en: "T",
  title_ja: "題",
  unit: "share",
  low: "0",
  mode: "0.5",
  high: "1",
  distribution: "triangular",
  reason_en: "R",
  reason_ja: "理",
  since: "2026-11-24",
  ...more,
});

const scenario = (scenario_id: string, more: Cells = {}) => ({
  scenario_id,
  kind: "stress",
  title_en: "T",
  title_ja: "題",
  description_en: "D",
  description_ja: "説",
  importer_code: "JPN",
  element_code: "REE",
  start: "2026-12",
  horizon_months: "12",
  defined: "2026-11-23",
  ...more,
});

const lever = (more: Cells) => ({
  scenario_id: "s",
  lever: "suppliers.CHN.share",
  value: "0.5",
  unit: "share",
  basis: "definition",
  reason_en: "R",
  reason_ja: "理",
  ...more,
});

describe("assumptions", () => {
  const shape = (more: Cells) =>
    run(assumptionsHaveAShape, { assumptions: parsed("assumptions", [assumption(more)]) });

  test("have the numbers their distribution needs", () => {
    expect(shape({})).toEqual([]);
    expect(shape({ distribution: "uniform", mode: "" })).toEqual([]);
    expect(shape({ distribution: "fixed", low: "1", mode: "1", high: "1" })).toEqual([]);
    expect(shape({ mode: "" })).toEqual([
      expect.stringContaining("mode: expected a most likely value in a triangular distribution, found none."),
    ]);
  });

  test("have no others", () => {
    expect(shape({ distribution: "uniform" })).toEqual([
      expect.stringContaining("mode: expected no most likely value in a uniform distribution, found 0.5."),
    ]);
    expect(shape({ distribution: "fixed" })).toEqual([
      expect.stringContaining("low: expected one value in a fixed distribution, found 0, 0.5 and 1."),
    ]);
    expect(shape({ low: "0.5", high: "0.5" })).toEqual([
      expect.stringContaining(
        "high: expected a high end above 0.5, found 0.5. Write fixed for a single value.",
      ),
    ]);
  });
});

describe("levers", () => {
  const basis = (more: Cells, scenarioCells: Cells = {}) =>
    run(leversHaveABasis, {
      scenarios: parsed("scenarios", [scenario("s", scenarioCells)]),
      assumptions: parsed("assumptions", [assumption({})]),
      scenario_levers: parsed("scenario_levers", [lever(more)]),
    });

  test("say where their value comes from", () => {
    expect(basis({})).toEqual([]);
    expect(basis({ basis: "observation", evidence_ids: "a" })).toEqual([]);
    expect(basis({ basis: "observation" })).toEqual([
      expect.stringContaining("evidence_ids: expected the source of an observation, found none."),
    ]);
    expect(basis({ basis: "assumption" })).toEqual([
      expect.stringContaining("assumption_id: expected the assumption the value is taken from, found none."),
    ]);
    expect(basis({ basis: "claim" }, { claim_id: "c" })).toEqual([]);
    expect(basis({ basis: "claim" })).toEqual([
      expect.stringContaining("basis: expected a scenario that reads a claim"),
    ]);
  });

  test("are levers of the model, in a unit that counts them", () => {
    expect(basis({ lever: "stock.initials" })).toEqual([
      expect.stringContaining("lever: expected a lever of a scenario, found stock.initials."),
    ]);
    expect(basis({ lever: "stock.initial", unit: "months" })).toEqual([
      expect.stringContaining(
        "unit: expected t, days-of-demand, share-of-demand for stock.initial, found months.",
      ),
    ]);
    expect(basis({ lever: "stock.initial", unit: "days-of-demand" })).toEqual([]);
    expect(basis({ lever: "growth", unit: "share" })).toEqual([
      expect.stringContaining("unit: expected share/yr for growth, found share."),
    ]);
  });

  test("rest on an assumption about themselves", () => {
    expect(basis({ basis: "assumption", assumption_id: "a" })).toEqual([]);
    expect(basis({ lever: "stock.initial", basis: "assumption", assumption_id: "a" })).toEqual([
      expect.stringContaining(
        "assumption_id: expected an assumption on stock.initial, found one on suppliers.share.",
      ),
    ]);
  });
});

test("a scenario inherits from one above it", () => {
  const order = (...rows: readonly ReturnType<typeof scenario>[]) =>
    run(parentsComeFirst, { scenarios: parsed("scenarios", rows) });
  expect(order(scenario("s"), scenario("t", { parent_id: "s" }))).toEqual([]);
  expect(order(scenario("t", { parent_id: "s" }), scenario("s"))).toEqual([
    expect.stringContaining("parent_id: expected a scenario from a line above, found s."),
  ]);
  expect(order(scenario("s", { parent_id: "s" }))).toHaveLength(1);
});

describe("months of episodes", () => {
  const cells = {
    reporter_code: "JPN",
    partner_code: "CHN",
    product_code: "p",
    measure: "weight",
    unit: "t",
  };
  const agree = (observed: string, more: Cells = {}) =>
    run(episodeMonthsAgreeWithTrade, {
      trade: parsed("trade", [{ ...cells, flow: "import", period: "2010-11", value: "634" }]),
      episode_months: parsed("episode_months", [
        { episode_id: "e", ...cells, month: "2010-11", value: observed, ...more },
      ]),
    });

  test("hold what trade holds from the same source", () => {
    expect(agree("634")).toEqual([]);
    expect(agree("633")).toEqual([expect.stringContaining("value: expected 634, as in trade, found 633.")]);
    expect(agree("634", { source_id: "b" })).toEqual([
      expect.stringContaining("value: expected a row of trade with the same key and source, found none."),
    ]);
  });

  test("that are reported only stand among the statements", () => {
    const cells = {
      reporter_code: "JPN",
      partner_code: "CHN",
      product_code: "p",
      measure: "weight",
      unit: "t",
      source_id: "d",
    };
    const found = (stated_value: string) =>
      run(episodeMonthsAgreeWithTrade, {
        trade: parsed("trade", []),
        statements: parsed("statements", [
          {
            statement_id: "s",
            table_name: "trade",
            country_code: "JPN",
            partner_code: "CHN",
            element_codes: "REE",
            period: "2011-01",
            stated_value,
            stated_unit: "t",
            statement_en: "S",
            statement_ja: "文",
            source_id: "d",
          },
        ]),
        episode_months: parsed("episode_months", [
          { episode_id: "e", ...cells, month: "2011-01", value: "1783", reported: "yes" },
        ]),
      });
    expect(found("1783")).toEqual([]);
    expect(found("1782")).toEqual([
      expect.stringContaining("value: expected a row of statements with the same"),
    ]);
  });

  test("may be changes on the year, which trade does not hold", () => {
    expect(agree("-54", { measure: "change-on-year", unit: "pct", source_id: "b" })).toEqual([]);
  });
});
