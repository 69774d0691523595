import { MetricError, type TableName, tables } from "@kidorui/core";
import { expect, test } from "vitest";
import { type CallArgument, call, evaluate } from "../src/index.ts";
import { seriesOf } from "../src/series.ts";
import { dataset } from "./data.ts";

const get = (...args: readonly CallArgument[]) => evaluate(call("GET", ...args), dataset, "2026Q4");

test.each([
  [["trade.CHN.JPN.cn85051110.export.weight", "2025-12"], 280, "t"],
  [["trade.JPN.VNM.hs280530.import.value-usd", 2020], 103913839.3, "USD"],
  [["ore_composition.bayan-obo.Nd"], 18.5, "% of REO"],
  [["quotas.CHN.mining", 2024], 270000, "t"],
  [["import_reliance.USA.REE", 2024], 53, "%"],
  [["criticality.eu-2017.supply-risk.Dy"], 5.2, "index"],
  [["criticality.eu-2017.import-reliance.Dy"], 100, "%"],
  [["use_shares.EUU.Nd.magnets.C25.eu-2023"], 80, "%"],
  [["demand_uses.WLD.MREE.wind", 2024], 10496, "t"],
  [["recycling.EUU.Eu.input-rate.eu-2017"], 38, "%"],
  [["stocks.JPN.all.target.high-risk", 2020], 180, "days"],
  [["intensity.ndfeb-magnets.wind.MREE.megawatt", 2023], 0.5, "t/MW"],
  [["capacity_projects.eneabba.oxide.REE", "2026-04-15"], 17500, "t/yr"],
] as const)("%j is %f %s", (args, value, unit) => {
  const answer = get(...args);
  expect([answer.value, answer.unit]).toEqual([value, unit]);
});

test("what is withheld or printed as a range is said, not guessed", () => {
  expect(() => get("stocks.JPN.all.held.general", 2020)).toThrow(/withheld by iea-policy-16639/);
  expect(() => get("quotas.CHN.mining", 2025)).toThrow(/withheld.*nearest period with a figure is 2024/);
  expect(() => get("element_output.WLD.mine.Y", 2025)).toThrow(/prints no single figure/);
  expect(() => get("intensity.ndfeb-magnets.motors.Dy.mass", 2012)).toThrow(/prints no single figure/);
});

test("every series answers for a period it has, with a number or a reason", () => {
  const edition = dataset.edition("2026Q4");
  const silent = [...seriesOf(edition).values()].filter(({ table, name, where, period }) => {
    const rows = edition.visible(table) as readonly Readonly<Record<string, unknown>>[];
    const row = rows.find((candidate) => Object.keys(where).every((key) => candidate[key] === where[key]));
    const asked = period === undefined ? [] : [String(row?.[period])];
    try {
      return typeof get(name, ...asked).value !== "number";
    } catch (error) {
      return !(error instanceof MetricError && error.code === "no-data");
    }
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
  const named = new Set([...seriesOf(edition).values()].map(({ table }) => table));
  const withNumbers = (Object.keys(tables) as readonly TableName[]).filter((name) => "value" in tables[name]);
  expect(withNumbers.filter((name) => dataset.tables[name].length > 0 && !named.has(name))).toEqual([]);
});
