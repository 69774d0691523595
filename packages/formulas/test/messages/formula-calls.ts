import type { Dataset } from "@kidorui/core";
import * as core from "@kidorui/core";
import { percentileRows } from "../../src/catalogue/percentile-rows.ts";
import { safeValue } from "../../src/cells/result.ts";
import { argumentText } from "../../src/format.ts";
import { functionById, invoke } from "../../src/index.ts";
import { plainNumber } from "../../src/plain-number.ts";
import { dataset } from "../data.ts";
import { dataWith } from "./rules.ts";

/** A call of a function by its id, with raw arguments, on the published data unless others are named. */
export type FunctionCall = readonly [id: string, args: readonly unknown[], data?: Dataset];

const SUPPLIES = [[60], [30], [10]];
const LABELS = [["CHN"], ["AUS"], ["VNM"]];
const LEVERS = [
  ["months", 12],
  ["demand", 1],
];

export const functionCalls: readonly FunctionCall[] = [
  ["CRN", [SUPPLIES, 1.5]],
  ["CRN", [SUPPLIES, 0]],
  ["PRODUCTION", ["REE", "mine"]],
  ["HHI", [[[1]], 1, 2, 3]],
  ["NOPE", []],
  ["HHJ", []],
  ["BASKET", ["bayan-obo", [["Dy"]]]],
  ["CHECK", [[["supplier", "country"]], "suppliers"]],
  ["CONCENTRATION", ["REE", "mine", 1901]],
  ["CONVERT", [1, "magnet", "alloy", "Nd", 0.3]],
  ["CONVERT", [1, "metal", "carbonate", "Nd"]],
  ["CONVERT", [1, "magnet", "oxide", "Nd", 1.2]],
  ["TRADE", ["JPN", "CHN", "2805.30", 2020, "import", "金額"]],
  ["DATASET", ["mine_productions"]],
  ["DATASET", ["qqqqqqqqqqqq"]],
  ["DATASET", ["mine_production", [["yeer", 2024]]]],
  ["DATASET", ["mine_production", [["qqqqqqqqqq", 2024]]]],
  ["DATASET", ["mine_production", [["year", 1901]]]],
  ["DATASET", ["mine_production", [["year", "soon"]]]],
  ["DATASET", ["mine_production", [["year"], ["month", 3, 4]]]],
  [
    "DATASET",
    ["mine_production"],
    dataWith({
      mine_production: (rows) =>
        Array.from({ length: 20_000 }, (_, index) => ({ ...rows[0], year: 1000 + index }) as never),
    }),
  ],
  ["DEFINITIONS", ["JPN", "CHN", "REE", 1901]],
  ["DEPENDENCE", ["JPN", "CHN", "REE", 1901]],
  ["DIFF", ["mine_production.AUS", "2026Q4"]],
  ["DIFF", ["mine_production.AUS", "1999Q1"]],
  ["DIVERSITY", [SUPPLIES, "hill", -1]],
  ["EXPOSURE", [[["CHN"], [""], ["VNM"]], SUPPLIES]],
  ["EXPOSURE", [LABELS, SUPPLIES, [[0.6], [""], [0.1]]]],
  ["HHI", [SUPPLIES, 5]],
  ["HHI", [[[1], ["many"]]]],
  ["HHI", [[[1], ["#REF!"]]]],
  ["HHI", [[[1], [Number.NaN]]]],
  ["HHI", [[[0]]]],
  ["HHI", [[[1e308], [1e308]]]],
  ["HHIRANGE", [[[2]], [[1]]]],
  ["HHIBAND", [1800, "eu"]],
  ["HHIBAND", [0.18, "none"]],
  ["MERGERDELTA", [SUPPLIES, LABELS, [["CHN"]], 100]],
  ["MERGERDELTA", [SUPPLIES, LABELS, [["MMR"]]]],
  ["SHOCK", [SUPPLIES, LABELS, "AUT", 1]],
  ["SHOCK", [SUPPLIES, [["CHN"], [""], ["VNM"]], "CHN", 0.5]],
  ["SHOCK", [SUPPLIES, [["CHN"]], "CHN", 1]],
  ["SCENARIO", ["stop-12m", "unmet", null, [["", 3]]]],
  ["SCENARIO", ["stop-12m", "unmet", null, [["stock.initial"]]]],
  [
    "SCENARIO",
    [
      "stop-12m",
      "unmet",
      null,
      [
        ["stock.initial", 1],
        ["stock.initial", 2],
      ],
    ],
  ],
  ["SCENARIO", ["stop-12m", "unmet", null, [["stock.initial", 1, "tons"]]]],
  ["SCENARIO", ["stop-12m", "unmet", null, [["stock.days", 3]]]],
  ["SCENARIO", ["stop-12m", "unmet", null, [["suppliers.CHN.restriction", 1.2]]]],
  ["SCENARIO", ["stop-12m", "unmet", "Dy"]],
  ["SCENARIO", ["baseline", "survive"]],
  ["SCENARIO", ["stop-12m", "recover", null, [["months", 6]]]],
  ["SCENARIO", ["stop-everything"]],
  [
    "SIMULATE",
    [
      [
        ["months", 12, 13],
        ["demand", 1, 2],
      ],
    ],
  ],
  [
    "SIMULATE",
    [
      [
        ["months", 24, "uniform", 12],
        ["demand", 1, 1, 1],
      ],
    ],
  ],
  [
    "SIMULATE",
    [
      [
        ["growth", -1, "", ""],
        ["demand", 1, 1, 1],
      ],
    ],
  ],
  [
    "SIMULATE",
    [
      [
        ["months", 24, 12, 18],
        ["demand", 1, 1, 1],
      ],
    ],
  ],
  ["SIMULATE", [LEVERS, "unmet", 1e9]],
  ["SIMULATE", [LEVERS, "unmet", 10, -1]],
  ["SIMULATE", [[["months", 12]]]],
  ["SCENARIOBAND", ["stop-12m", "unmet", 10, 1, [[1.5]]]],
  ["PLEDGE", ["jp-global", "year"]],
  ["PLEDGE", ["jp-fusion"]],
  ["PLEDGEIMPACT", ["jp-global"]],
  ["PRODUCTION", ["Dy", "mine", "CHN", 2024]],
  ["PRODUCTION", ["REE", "mine", "Austrlia", 2024]],
  ["PRODUCTION", ["REE", "mine", "AUS", 46349]],
  ["RESERVES", [2024], dataWith({ reserves: () => [] })],
  ["RUNOUT", [2_900_000, 1e6, 1, 0]],
  ["RUNOUT", [46349, 6000, 0]],
  ["RUNOUT", ["tomorrow", 6000, 100]],
  ["SUPPLYRISK", ["Dy", "JPN", 2017]],
  ["SUPPLYRISK", ["Dy", "EUU", 2019]],
  [
    "VOLATILITY",
    [
      [
        [1, 2],
        [3, 4],
      ],
      12,
    ],
  ],
  ["VOLATILITY", [[[1], [2]], 12]],
  ["COVERAGE", [[[440]], [[1], [2]]]],
  ["GET", ["mine_production.XYZXYZ", 2024]],
  ["GET", ["mine_production.FRA", 2024]],
  ["LATEST", ["mine_production.FRA"]],
  ["LATEST", ["reserves"]],
  ["LATEST", ["stocks", "2026Q1"]],
  ["EDITION", ["previous", "2024Q1"]],
  ["EDITION", ["year_before", "2024Q1"]],
  ["LEVER", ["stop-12m", "stock.initials"]],
  ["LEVER", ["stop-12m", "qqqqqqqqqqqq"]],
  ["LEVER", ["baseline", "suppliers.CHN.restriction"]],
  ["GET", ["mine_production.AUS"]],
  ["GET", ["mine_production.AUS", 1950]],
  ["TRADE", ["JPN", "CHN", "280530000", 2020]],
  ["HHI", [[[1], [2]], 1, [[3]]]],
  ["HHI", [[[1], [2]], 1, {}]],
  ["BASKET", ["bayan-obo", [["Nx", 1]]]],
  ["TRADE", ["JPN", "CHN", "2805.30", 2020, "輸入", "金額"]],
  ["DATASET", ["mine_production", [["year", "令和6年"]]]],
  ["PRODUCTION", ["REE", "mine", "AUS", "令和6年"]],
  ["PRODUCTION", ["REE", "mine", "AUS", "2024年度"]],
  ["GET", ["mine_production.AUS", 45383]],
  ["GET", ["prices.Dy.oxide", 2024]],
  ["SCENARIO", ["stop12m"]],
  ["HHI", [[["▲5"]]]],
  ["TRADE", ["JPN", "CHN", "magnet", "2025-12"]],
  ["DEMAND", ["JPN", 2024, "Nd"]],
  ["NORMALIZE", ["Nd2O3", "element"]],
  ["NORMALIZE", ["PRC", "element"]],
  ["MARKETHHI", ["REE", "mine", 1901]],
  ["BACKTEST", ["1973-oil"]],
  ["BACKTEST", ["2025-licensing"]],
];

/** Calls of what stands behind the functions, for what no function can bring about. */
export const innerCalls: readonly (() => unknown)[] = [
  () =>
    percentileRows(
      core.simulate(
        { months: 3, demand: 1, suppliers: [{ name: "CHN", share: 1 }] },
        { seed: 1, draws: 4, factors: [] },
      ),
      "survive",
      [0.5],
    ),
  () => safeValue("HHI", Number.NaN),
  () => safeValue("LIST", [[]]),
  () => argumentText([[1, 2], [3]]),
  () => argumentText({ date: "2026-02-30" }),
  () => plainNumber(Number.NaN),
];

export const invoked = ([id, args, data = dataset]: FunctionCall): unknown =>
  invoke(functionById(id), args, data);
