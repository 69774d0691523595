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
  ["NMINUS1", "out-of-range", [SUPPLIES, 100, 1, [[101], [0], [0]]]],
  ["NMINUS1", "invalid-argument", [SUPPLIES, 100, 1, [[50], [5]]]],
  ["SUPPLIERCOUNT", "undefined-ratio", [[[0]]]],
  ["SUPPLIERCOUNT", "out-of-range", [[[-1]]]],
  ["SUPPLIERCOUNT", "invalid-argument", [[["many"]]]],
  ["MARKETHHI", "no-data", ["REE", "mine", 1901]],
  ["MARKETHHI", "invalid-argument", ["REE", "smelter", 2024]],
  ["CONCENTRATION", "no-data", ["REE", "mine", 1901]],
  ["CONCENTRATION", "invalid-argument", ["Unobtainium"]],
  ["HHINORM", "undefined-ratio", [[[0]]]],
  ["HHINORM", "out-of-range", [[[-1]]]],
  ["HHINORM", "invalid-argument", [[["many"]]]],
  ["HHIRANGE", "undefined-ratio", [[[0]], [[0]]]],
  ["HHIRANGE", "out-of-range", [[[2]], [[1]]]],
  ["HHIRANGE", "out-of-range", [[[-2]], [[1]]]],
  ["HHIRANGE", "invalid-argument", [SUPPLIES, [[60]]]],
  ["HHIBAND", "out-of-range", [1800, "eu"]],
  ["HHIBAND", "invalid-argument", [0.18, "none"]],
  ["HHIBAND", "invalid-argument", [0.18]],
  ["HALLTIDEMAN", "undefined-ratio", [[[0]]]],
  ["HALLTIDEMAN", "out-of-range", [[[-1]]]],
  ["HALLTIDEMAN", "invalid-argument", [[["many"]]]],
  ["MERGERDELTA", "undefined-ratio", [[[0]], [["CHN"]], [["CHN"]]]],
  ["MERGERDELTA", "out-of-range", [SUPPLIES, LABELS, [["CHN"]], 100]],
  ["MERGERDELTA", "no-data", [SUPPLIES, LABELS, [["MMR"]]]],
  ["MERGERDELTA", "invalid-argument", [SUPPLIES, LABELS, [[""]]]],
  ["MERGERDELTA", "invalid-argument", [SUPPLIES, [["CHN"]], [["CHN"]]]],
  ["DIVERSITY", "undefined-ratio", [[[0]]]],
  ["DIVERSITY", "undefined-ratio", [[[5]], "evenness"]],
  ["DIVERSITY", "out-of-range", [[[-1]]]],
  ["DIVERSITY", "out-of-range", [SUPPLIES, "hill", -1]],
  ["DIVERSITY", "invalid-argument", [[["many"]]]],
  ["INEQUALITY", "undefined-ratio", [[[0]]]],
  ["INEQUALITY", "undefined-ratio", [[[5]], "ginicorrected"]],
  ["INEQUALITY", "out-of-range", [[[-1]]]],
  ["INEQUALITY", "invalid-argument", [[["many"]]]],
  ["NIR", "undefined-ratio", [0, 0, 0]],
  ["NIR", "out-of-range", [-1, 5, 0]],
  ["DEPENDENCE", "no-data", ["JPN", "CHN", "REE", 1901]],
  ["DEPENDENCE", "invalid-argument", ["JPN", "Atlantis", "REE", 2020]],
  ["DEFINITIONS", "no-data", ["JPN", "CHN", "REE", 1901]],
  ["DEFINITIONS", "invalid-argument", ["JPN", "Atlantis"]],
  ["IMPORTRELIANCE", "undefined-ratio", [1, 0, 1]],
  ["IMPORTRELIANCE", "out-of-range", [-1, 5, 0]],
  ["SELFSUFFICIENCY", "undefined-ratio", [1, 0, 1]],
  ["SELFSUFFICIENCY", "out-of-range", [-1, 5, 0]],
  ["DECOMPOSE", "out-of-range", [34330, 0, 22307, 0.5964]],
  ["DECOMPOSE", "out-of-range", [34330, 0.9, 22307, 59.64]],
  ["COVERAGE", "undefined-ratio", [[[440]], 0]],
  ["COVERAGE", "out-of-range", [[[440]], 1475, [[1.1]]]],
  ["COVERAGE", "invalid-argument", [[[440], [295]], 1475, [[1]]]],
  ["EXPOSURE", "undefined-ratio", [LABELS, [[0], [0], [0]]]],
  ["EXPOSURE", "out-of-range", [LABELS, SUPPLIES, null, null, 1.5]],
  ["EXPOSURE", "out-of-range", [LABELS, SUPPLIES, [[1], [-1], [1]]]],
  ["EXPOSURE", "no-data", [LABELS, SUPPLIES, [[0.6], [""], [0.1]]]],
  ["EXPOSURE", "invalid-argument", [LABELS, [[60]]]],
  ["EXPOSURE", "invalid-argument", [[["CHN"], [""], ["VNM"]], SUPPLIES]],
  ["GPRS", "undefined-ratio", [[[0]], [[0.5]]]],
  ["GPRS", "out-of-range", [[[1]], [[1.5]]]],
  ["GPRS", "no-data", [SUPPLIES, [[0.6], [0], [0.1]]]],
  ["GPRS", "invalid-argument", [SUPPLIES, [[0.6]]]],
  ["TRANSIT", "undefined-ratio", [SUPPLIES, [[0], [0], [0]]]],
  ["TRANSIT", "out-of-range", [SUPPLIES, [[1], [-1], [0]]]],
  ["TRANSIT", "invalid-argument", [SUPPLIES, [[1]]]],
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
