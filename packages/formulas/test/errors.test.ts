import { MetricError, type MetricErrorCode } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { catalogue, functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

type Case = readonly [id: string, code: MetricErrorCode, args: readonly unknown[]];

const SUPPLIES = [[60], [30], [10]];
const LABELS = [["CHN"], ["AUS"], ["VNM"]];

const cases: readonly Case[] = [
  ["GET", "no-data", ["mine_production.AUS", 1950]],
  ["GET", "invalid-argument", ["mine_production.XYZXYZ", 2024]],
  ["GET", "invalid-argument", ["mine_production.AUS"]],
  ["PRODUCTION", "no-data", ["Dy", "mine", "CHN", 2024]],
  ["PRODUCTION", "invalid-argument", ["REE", "smelter", "CHN", 2024]],
  ["DATASET", "no-data", ["mine_production", [["year", 1901]]]],
  ["DATASET", "invalid-argument", ["mine_productions"]],
  ["LIST", "invalid-argument", ["minerals"]],
  ["SUPPLIERS", "no-data", ["REE", "mine", 1901]],
  ["SUPPLIERS", "invalid-argument", ["Unobtainium", "mine", 2024]],
  ["VINTAGES", "no-data", ["mine_production.AUS", 1901]],
  ["VINTAGES", "invalid-argument", ["mine_production.XYZXYZ", 2024]],
  ["TRADE", "no-data", ["JPN", "CHN", "magnet", "2025-12"]],
  ["TRADE", "invalid-argument", ["JPN", "CHN", "unobtainium", 2020]],
  ["TRADE", "invalid-argument", ["JPN", "CHN", "2805.30", 2020, "import", "both"]],
  ["DEMAND", "no-data", ["JPN", 2024, "Nd"]],
  ["DEMAND", "invalid-argument", ["JPN", 2024, "Unobtainium"]],
  ["SHARES", "undefined-ratio", [[[0], [null]]]],
  ["SHARES", "out-of-range", [[[1], [-1]]]],
  ["SHARES", "invalid-argument", [[[1], ["many"]]]],
  ["HHI", "undefined-ratio", [[[0], [""]]]],
  ["HHI", "out-of-range", [[[1], [-1]]]],
  ["HHI", "invalid-argument", [[["many"]]]],
  ["CRN", "undefined-ratio", [[[0]], 1]],
  ["CRN", "out-of-range", [SUPPLIES, 0]],
  ["CRN", "out-of-range", [SUPPLIES, 1.5]],
  ["CRN", "invalid-argument", [[["many"]], 1]],
  ["NMINUS1", "undefined-ratio", [SUPPLIES, 0]],
  ["NMINUS1", "out-of-range", [SUPPLIES, -1]],
  ["SUPPLIERCOUNT", "undefined-ratio", [[[0]]]],
  ["SUPPLIERCOUNT", "out-of-range", [[[-1]]]],
  ["SUPPLIERCOUNT", "invalid-argument", [[["many"]]]],
  ["MARKETHHI", "no-data", ["REE", "mine", 1901]],
  ["MARKETHHI", "invalid-argument", ["REE", "smelter", 2024]],
  ["CONCENTRATION", "no-data", ["REE", "mine", 1901]],
  ["CONCENTRATION", "invalid-argument", ["Unobtainium"]],
  ["NIR", "undefined-ratio", [0, 0, 0]],
  ["NIR", "out-of-range", [-1, 5, 0]],
  ["DEPENDENCE", "no-data", ["JPN", "CHN", "REE", 1901]],
  ["DEPENDENCE", "invalid-argument", ["JPN", "Atlantis", "REE", 2020]],
  ["DEFINITIONS", "no-data", ["JPN", "CHN", "REE", 1901]],
  ["DEFINITIONS", "invalid-argument", ["JPN", "Atlantis"]],
  ["DAYSCOVER", "undefined-ratio", [6000, 0]],
  ["DAYSCOVER", "out-of-range", [-1, 100]],
  ["RUNOUT", "undefined-ratio", [46349, 6000, 0]],
  ["RUNOUT", "out-of-range", [46349, -1, 100]],
  ["RUNOUT", "no-data", [46349, 6000, 100, 100]],
  ["RUNOUT", "invalid-argument", ["tomorrow", 6000, 100]],
  ["STOCKFOR", "out-of-range", [-1, 100]],
  ["SHOCK", "no-data", [SUPPLIES, LABELS, "MMR", 0.5]],
  ["SHOCK", "out-of-range", [SUPPLIES, LABELS, "CHN", 1.5]],
  ["SHOCK", "undefined-ratio", [[[60]], [["CHN"]], "CHN", 0.5, 0.5]],
  ["SHOCK", "invalid-argument", [SUPPLIES, [["CHN"], ["AUS"]], "CHN", 0.5]],
  ["SOURCE", "no-data", ["mine_production.AUS", 1901]],
  ["SOURCE", "invalid-argument", ["mine_production.XYZXYZ", 2024]],
  ["EDITION", "invalid-argument", ["colour"]],
];

/** Errors that the published data cannot bring about: too few rows, or reserves in every edition. */
const beyondData = new Set(["DATASET out-of-range", "RESERVES no-data"]);

describe.each(cases)("%s refuses with %s", (id, code, args) => {
  test(`for ${JSON.stringify(args)}`, () => {
    expect(() => invoke(functionById(id), args, dataset)).toThrow(MetricError);
    expect(() => invoke(functionById(id), args, dataset)).toThrow(expect.objectContaining({ code }));
  });
});

test("every error a function documents is shown", () => {
  const shown = new Set(cases.map(([id, code]) => `${id} ${code}`));
  const documented = catalogue.flatMap(({ id, errors }) => errors.map(({ code }) => `${id} ${code}`));
  expect(documented.filter((error) => !shown.has(error) && !beyondData.has(error))).toEqual([]);
});
