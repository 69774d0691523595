import { describe, expect, test } from "vitest";
import { monthAfter } from "../src/indicators/periods.ts";
import { namedScenario } from "../src/indicators/scenario.ts";
import { scenarioFactors } from "../src/indicators/scenario-factors.ts";
import { readDatasetSync } from "../src/node.ts";
import { leversOf } from "../src/scenarios/levers.ts";
import { runScenario } from "../src/scenarios/run-scenario.ts";
import { repositoryData } from "./data-folder.ts";

const dataset = readDatasetSync(repositoryData);
const edition = dataset.edition(dataset.latest);
const ids = dataset.tables.scenarios.map(({ scenario_id }) => scenario_id);

describe("every scenario of the data", () => {
  test.each(ids)("%s: names levers the model has, and runs", (id) => {
    const { inputs, levers } = namedScenario(edition, id);
    const known = leversOf(inputs).map(({ path }) => path);
    expect(known).toEqual(expect.arrayContaining(levers.map(({ path }) => path)));
    const { totalUnmet, totalEffectiveDemand } = runScenario(inputs);
    expect(totalUnmet).toBeGreaterThanOrEqual(0);
    expect(totalUnmet).toBeLessThanOrEqual(totalEffectiveDemand);
  });

  test("is measured against a baseline that lacks nothing", () => {
    expect(runScenario(namedScenario(edition, "baseline").inputs).totalUnmet).toBe(0);
  });

  test("has a share for every supplier, together all of the demand", () => {
    for (const id of ids) {
      const { suppliers } = namedScenario(edition, id).inputs;
      expect(suppliers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  test("has at most one share with a range of its own, and a supplier to make room for it", () => {
    for (const id of ids) {
      const named = namedScenario(edition, id);
      const paths = scenarioFactors(edition, named).flatMap((factor) =>
        "levers" in factor ? factor.levers : [],
      );
      const shares = paths.filter((path) => path.endsWith(".share"));
      expect([id, shares.length <= 1]).toEqual([id, true]);
      expect(named.inputs.suppliers.length).toBeGreaterThan(1);
    }
  });

  test("lets China's share of all and of heavy rare earths vary over the range of its assumption", () => {
    const rangeOf = (id: string) =>
      scenarioFactors(edition, namedScenario(edition, id)).find(
        (factor) => "levers" in factor && factor.levers.includes("suppliers.CHN.share"),
      );
    const spread = (low: number, mode: number, high: number) => ({
      levers: ["suppliers.CHN.share"],
      spread: { shape: "triangular", low, mode, high },
    });
    expect(rangeOf("stop-12m")).toEqual(spread(0.44, 0.68, 0.73));
    expect(rangeOf("heavy-stop-12m")).toEqual(spread(0.65, 0.77, 1));
    // The deliveries that the range allows for began six months after this wait for licences.
    expect(rangeOf("2025-licensing")).toBeUndefined();
  });

  test("begins what a claim or a contract dates in January of the year it names, whenever the cut begins", () => {
    const years = new Map(dataset.tables.claims.map(({ claim_id, target_year }) => [claim_id, target_year]));
    const contracts = new Map(
      dataset.tables.offtake.map(({ offtake_id, from }) => [offtake_id.split("-")[0], Number(from)]),
    );
    const dated = dataset.tables.scenario_levers.filter(
      ({ lever, basis }) => basis === "claim" && lever.endsWith(".lag"),
    );
    const begins = dated.map(({ scenario_id, lever, value }) => {
      const { row, inputs } = namedScenario(edition, scenario_id);
      expect(inputs.dated).toEqual([lever]);
      const named = lever.split(".")[1] ?? "";
      const year = row.claim_id === "" ? contracts.get(named) : years.get(row.claim_id);
      return [scenario_id, monthAfter(row.start, value), year == null ? row.start : `${year}-01`];
    });
    expect(begins.length).toBeGreaterThan(4);
    for (const [id, begin, expected] of begins) expect([id, begin]).toEqual([id, expected]);
  });

  test("takes an assumption at its most likely value, or at years of a yearly rate, or within its range", () => {
    const assumptions = new Map(dataset.tables.assumptions.map((row) => [row.assumption_id, row]));
    for (const { scenario_id, lever, value, basis, assumption_id } of dataset.tables.scenario_levers) {
      const assumption = assumptions.get(assumption_id);
      if (basis !== "assumption" || !assumption || /^suppliers\.OTH\./.test(lever)) continue;
      const { low, mode, high, unit } = assumption;
      const times = unit === "share/yr" && mode !== null && lever !== "growth" ? value / mode : 1;
      expect([scenario_id, lever, Number.isInteger(times)]).toEqual([scenario_id, lever, true]);
      if (mode !== null) expect([scenario_id, lever, value]).toEqual([scenario_id, lever, mode * times]);
      else expect(value >= low && value <= high).toBe(true);
    }
  });
});
