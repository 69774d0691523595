import { describe, expect, test } from "vitest";
import { assumption, lever, scenario } from "../../test/scenario-rows.ts";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import type { Factor } from "../scenarios/factors.ts";
import { leverTable } from "./lever-table.ts";
import { modelValue, namedScenario } from "./scenario.ts";
import { factorsFrom, scenarioFactors } from "./scenario-factors.ts";

const rests = (id: string) => ({ basis: "assumption" as const, assumption_id: id });

const view = new Dataset(
  tablesWith({
    editions: [edition("2025Q4", "2025-12-31"), edition("2026Q1", "2026-03-31")],
    sources: [source("old", "2025-01-01"), source("day", "2026-03-31"), source("late", "2026-06-01")],
    assumptions: [
      assumption("share-noise", { low: 50, mode: 50, high: 50, distribution: "fixed" }),
      assumption("cut"),
      assumption("growth", { unit: "share/yr", low: -0.1, mode: 0.05, high: 0.1, distribution: "pert" }),
      assumption("store", { unit: "days", low: 30, mode: 60, high: 90 }),
      assumption("lag", { unit: "months", low: 1, mode: null, high: 5, distribution: "uniform" }),
      assumption("fixed", { low: 0.1, mode: 0.2, high: 0.3, distribution: "fixed" }),
      assumption("even", { low: 0.1, mode: 0.2, high: 0.3, distribution: "uniform" }),
      assumption("nought", { low: 0, mode: 0, high: 0.5 }),
      assumption("known", { low: 2, mode: 2, high: 2 }),
      assumption("most", { low: 0.7, mode: 1, high: 1 }),
    ],
    scenarios: [
      scenario("base", { defined: "2025-12-01" }),
      scenario("stop", { parent_id: "base", horizon_months: 6 }),
      scenario("late"),
      scenario("one"),
      scenario("same-day", { defined: "2026-03-31" }),
      scenario("promised"),
      scenario("ranged"),
      scenario("all-of-it", { parent_id: "ranged" }),
      scenario("growing", { parent_id: "ranged" }),
      scenario("undemanding"),
    ],
    scenario_levers: [
      lever("base", "demand", 120, "t/month", { basis: "observation", evidence_ids: "old" }),
      lever("base", "growth", 0.1, "share/yr", rests("growth")),
      lever("base", "suppliers.CHN.share", 0.6, "share"),
      lever("base", "suppliers.AUS.share", 0.4, "share"),
      lever("base", "stock.initial", 60, "days-of-demand", rests("store")),
      lever("base", "suppliers.CHN.restriction", 0.1, "share"),
      lever("stop", "suppliers.CHN.restriction", 0.5, "share", rests("cut")),
      lever("stop", "alternatives.mine.capacity", 0.25, "share-of-demand", rests("fixed")),
      lever("stop", "alternatives.mine.lag", 3, "months", rests("lag")),
      lever("stop", "alternatives.mine.ramp", 2, "months", rests("known")),
      lever("late", "demand", 1, "t/month", { evidence_ids: "old late" }),
      lever("same-day", "demand", 1, "t/month", { evidence_ids: "day" }),
      lever("same-day", "growth", 0.2, "share/yr", rests("even")),
      lever("same-day", "suppliers.CHN.restriction", 0.3, "share", rests("nought")),
      lever("same-day", "suppliers.CHN.share", 1, "share"),
      lever("promised", "demand", 1, "t/month"),
      lever("promised", "domestic.lag", 3, "months", { basis: "claim" }),
      lever("promised", "domestic.endRate", 1, "t/month", { basis: "claim" }),
      lever("promised", "recycling.lag", 3, "months", rests("lag")),
      lever("ranged", "demand", 1, "t/month"),
      lever("ranged", "suppliers.CHN.share", 0.5, "share", rests("cut")),
      lever("ranged", "suppliers.OTH.share", 0.5, "share", rests("cut")),
      lever("undemanding", "stock.initial", 60, "days-of-demand"),
      lever("growing", "growth", 0.1, "share/yr", rests("growth")),
      lever("all-of-it", "suppliers.CHN.share", 1, "share", rests("most")),
      lever("all-of-it", "suppliers.OTH.share", 0, "share", rests("most")),
      lever("one", "demand", 1, "t/month"),
      lever("one", "suppliers.CHN.share", 1, "share"),
      lever("one", "suppliers.AUS.share", 0, "share"),
      lever("one", "suppliers.CHN.restriction", 0, "share", rests("cut")),
    ],
  }),
);
const [before, now] = [view.edition("2025Q4"), view.edition("2026Q1")];
const invalid = expect.objectContaining({ code: "invalid-argument" });
const noData = expect.objectContaining({ code: "no-data" });

describe("namedScenario", () => {
  test("takes the levers of its parent, its own where it has some, and the horizon of its row", () => {
    const { row, inputs, levers } = namedScenario(now, "stop");
    expect(row.scenario_id).toBe("stop");
    expect(inputs).toMatchObject({ months: 6, demand: 120, growth: 0.1 });
    expect(inputs.suppliers.map(({ name, share, restriction }) => [name, share, restriction])).toEqual([
      ["CHN", 0.6, 0.5],
      ["AUS", 0.4, 0],
    ]);
    expect(levers.find(({ path }) => path === "suppliers.CHN.restriction")).toMatchObject({
      value: 0.5,
      modelValue: 0.5,
      unit: "share",
      row: { scenario_id: "stop" },
    });
  });

  test("has its levers in the order of the file, those of the first ancestor first, a restated one in its place", () => {
    const set = new Map([
      ["recycling.lag", { value: 1 }],
      ["growth", { value: 0 }],
    ]);
    expect(namedScenario(now, "stop", set).levers.map(({ path }) => path)).toEqual([
      ...["demand", "growth", "suppliers.CHN.share", "suppliers.AUS.share", "stock.initial"],
      ...["suppliers.CHN.restriction", "alternatives.mine.capacity", "alternatives.mine.lag"],
      ...["alternatives.mine.ramp", "recycling.lag"],
    ]);
  });

  test("turns days and parts of demand into tonnes", () => {
    const { inputs } = namedScenario(now, "stop");
    expect(inputs.stock.initial).toBeCloseTo((60 * 120) / (365.25 / 12), 9);
    expect(inputs.alternatives[0]?.capacity).toBe(30);
    expect(modelValue({ value: 3, unit: "months" }, 120)).toBe(3);
    expect(modelValue({ value: 3 }, 120)).toBe(3);
  });

  test("refuses a lever outside its range in the unit in which it was stated", () => {
    const refused =
      (path: string, value: number, unit?: "days-of-demand" | "share-of-demand" | "months") => () =>
        namedScenario(now, "stop", new Map([[path, { value, unit }]]));
    expect(refused("stock.initial", -60, "days-of-demand")).toThrow(
      "scenario: expected stock.initial to be from 0 to 253646000 (days-of-demand), received -60.",
    );
    expect(refused("alternatives.mine.capacity", -0.5, "share-of-demand")).toThrow(
      "(share-of-demand), received -0.5.",
    );
    expect(refused("stock.initial", -60)).toThrow("from 0 to 1000000000 (t), received -60.");
    expect(refused("alternatives.mine.lag", -1, "months")).toThrow("from 0 to 1200 (months), received -1.");
    expect(refused("stock.releaseLimit", -1, "days-of-demand")).toThrow("≥ 0 (days-of-demand), received -1.");
    expect(refused("suppliers.CHM.restriction", 1)).toThrow("expected suppliers.CHM.share beside");
    expect(refused("stock.initail", 60, "days-of-demand")).toThrow(invalid);
  });

  test("refuses a scenario without its demand as such", () => {
    expect(() => namedScenario(now, "undemanding")).toThrow("expected the levers months and demand");
  });

  test("counts a lag that a claim states from its first month, set by the reader or not", () => {
    expect(namedScenario(now, "promised").inputs.dated).toEqual(["domestic.lag"]);
    const set = new Map([
      ["domestic.lag", { value: 5 }],
      ["recycling.lag", { value: 5 }],
    ]);
    expect(namedScenario(now, "promised", set).inputs.dated).toEqual(["domestic.lag"]);
    expect(namedScenario(now, "stop").inputs).not.toHaveProperty("dated");
  });

  test("lets the reader set a lever, with or without a unit, and then has no row for it", () => {
    const set = new Map([
      ["demand", { value: 240 }],
      ["alternatives.mine.capacity", { value: 0.5, unit: "share-of-demand" as const }],
    ]);
    const { inputs, levers } = namedScenario(now, "stop", set);
    expect(inputs.demand).toBe(240);
    expect(inputs.alternatives[0]?.capacity).toBe(120);
    expect(levers.find(({ path }) => path === "demand")?.row).toBeUndefined();
  });

  test("reads the assumptions it rests on, and no others", () => {
    const { rows } = now.record(() => namedScenario(now, "stop"));
    const read = rows.filter(({ table }) => table === "assumptions").map(({ row }) => row["assumption_id"]);
    expect(read.toSorted()).toEqual(["cut", "fixed", "growth", "known", "lag", "store"]);
  });

  test("is refused where nobody set it up, with those there are", () => {
    expect(() => namedScenario(now, "x".repeat(50))).toThrow(invalid);
    expect(() => namedScenario(now, "x".repeat(50))).toThrow(
      `scenario: expected one of base, stop, late, one, same-day, promised, ranged, all-of-it, growing, undemanding, received "${"x".repeat(40)}".`,
    );
  });

  test("is refused before the day it was set up, and on what was published later", () => {
    expect(namedScenario(before, "base").inputs.demand).toBe(120);
    expect(namedScenario(now, "same-day").inputs.demand).toBe(1);
    expect(() => namedScenario(before, "stop")).toThrow(noData);
    expect(() => namedScenario(before, "stop")).toThrow("The scenario stop was set up on 2026-01-31, after");
    expect(() => namedScenario(now, "late")).toThrow(noData);
    expect(() => namedScenario(now, "late")).toThrow(
      "The scenario late rests for demand on late, which was published on 2026-06-01, after edition 2026Q1.",
    );
  });
});

describe("scenarioFactors", () => {
  const factors = scenarioFactors(now, namedScenario(now, "stop"));
  const spreadOf = (path: string) =>
    factors.flatMap((factor) => ("levers" in factor && factor.levers.includes(path) ? [factor.spread] : []));

  const names = (list: readonly Factor[]) =>
    list.map((factor) => ("levers" in factor ? factor.levers.join(" ") : factor.concentration));

  test("are the shares together, and what rests on an assumption with a range", () => {
    expect(factors.map((factor) => ("levers" in factor ? factor.levers : factor.concentration))).toEqual([
      50,
      ["growth"],
      ["stock.initial"],
      ["suppliers.CHN.restriction"],
      ["alternatives.mine.lag"],
    ]);
  });

  test("have the range of the assumption, in the unit and on the scale of the lever", () => {
    expect(spreadOf("suppliers.CHN.restriction")).toEqual([
      { shape: "triangular", low: 0.2, mode: 0.5, high: 0.6 },
    ]);
    // The scenario states twice the rate of the assumption.
    expect(spreadOf("growth")).toEqual([{ shape: "pert", low: -0.2, mode: 0.1, high: 0.2 }]);
    expect(spreadOf("alternatives.mine.lag")).toEqual([{ shape: "uniform", low: 1, high: 5 }]);
    const day = 120 / (365.25 / 12);
    expect(spreadOf("stock.initial")).toEqual([
      {
        shape: "triangular",
        low: expect.closeTo(30 * day, 9),
        mode: expect.closeTo(60 * day, 9),
        high: expect.closeTo(90 * day, 9),
      },
    ]);
  });

  test("leave the shares alone where one supplier has them all, and a nought on its own scale", () => {
    expect(scenarioFactors(now, namedScenario(now, "one"))).toEqual([
      {
        levers: ["suppliers.CHN.restriction"],
        spread: { shape: "triangular", low: 0.2, mode: 0.5, high: 0.6 },
      },
    ]);
  });

  test("are uniform where the assumption says so, and take a nought as it stands", () => {
    expect(scenarioFactors(now, namedScenario(now, "same-day"))).toEqual([
      { levers: ["growth"], spread: { shape: "uniform", low: 0.1, high: 0.3 } },
      { levers: ["suppliers.CHN.restriction"], spread: { shape: "triangular", low: 0, mode: 0, high: 0.5 } },
    ]);
  });

  test("are the one share that has a range, and then neither the rest nor all together", () => {
    const found = scenarioFactors(now, namedScenario(now, "ranged"));
    expect(found).toEqual([
      { levers: ["suppliers.CHN.share"], spread: { shape: "triangular", low: 0.2, mode: 0.5, high: 0.6 } },
    ]);
    expect(scenarioFactors(now, namedScenario(now, "all-of-it"))).toEqual([
      { levers: ["suppliers.CHN.share"], spread: { shape: "triangular", low: 0.7, mode: 1, high: 1 } },
    ]);
  });

  test("are the one share that has a range beside what else is uncertain", () => {
    const found = scenarioFactors(now, namedScenario(now, "growing"));
    const paths = found.map((factor) => ("levers" in factor ? factor.levers[0] : factor.concentration));
    expect(paths.toSorted()).toEqual(["growth", "suppliers.CHN.share"]);
  });

  test("leave all shares alone once the reader sets one", () => {
    for (const path of ["suppliers.CHN.share", "suppliers.OTH.share", "suppliers.NEW.share"]) {
      const set = new Map([[path, { value: 0 }]]);
      expect(scenarioFactors(now, namedScenario(now, "ranged", set))).toEqual([]);
      expect(names(scenarioFactors(now, namedScenario(now, "stop", set)))).not.toContain(50);
    }
  });

  test("leave the shares alone where nobody says how sure they are", () => {
    const found = factorsFrom(namedScenario(now, "stop"), () => undefined);
    expect(found).toEqual([]);
  });

  test("leave out what the reader set", () => {
    const set = new Map([["growth", { value: 0.1 }]]);
    const found = scenarioFactors(now, namedScenario(now, "stop", set));
    expect(found.flatMap((factor) => ("levers" in factor ? factor.levers : []))).not.toContain("growth");
  });
});

describe("leverTable", () => {
  const lines = new Map(leverTable(now, "stop").map((line) => [line.path, line]));

  test("says of every lever what it is, its range, and what it rests on", () => {
    expect(lines.get("months")).toMatchObject({ value: 6, low: 6, mode: 6, high: 6, basis: "definition" });
    expect(lines.get("demand")).toMatchObject({ value: 120, unit: "t/month", basis: "observation" });
    expect(lines.get("suppliers.CHN.restriction")).toEqual({
      path: "suppliers.CHN.restriction",
      value: 0.5,
      unit: "share",
      low: 0.2,
      mode: 0.5,
      high: 0.6,
      basis: "assumption",
    });
    expect(lines.get("alternatives.mine.lag")).toMatchObject({ low: 1, mode: null, high: 5 });
    expect(lines.get("suppliers.AUS.restriction")).toMatchObject({
      value: 0,
      low: 0,
      high: 0,
      basis: "default",
    });
  });

  test("has the range of the one share that has one", () => {
    const found = leverTable(now, "ranged");
    expect(found.find(({ path }) => path === "suppliers.CHN.share")).toMatchObject({ low: 0.2, high: 0.6 });
    expect(found.find(({ path }) => path === "suppliers.OTH.share")).toMatchObject({ low: 0.5, high: 0.5 });
    expect(found.some(({ path }) => path === "shares")).toBe(false);
  });

  test("has finite values alone, and last how sure the shares are", () => {
    const values = [...lines.values()];
    expect(values.every(({ value }) => Number.isFinite(value))).toBe(true);
    expect(values.at(-1)).toEqual({
      path: "shares",
      value: 50,
      unit: "concentration",
      low: 50,
      mode: 50,
      high: 50,
      basis: "assumption",
    });
    expect(leverTable(now, "one").some(({ path }) => path === "shares")).toBe(false);
  });
});
