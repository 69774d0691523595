import { scenarioFactors } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { percentileColumns } from "./columns.ts";
import { drawsOf } from "./draws.ts";
import { percentileRows } from "./percentile-rows.ts";
import { metricParameter, scenarioMetrics } from "./scenario-metric.ts";
import {
  drawsParameter,
  leversParameter,
  percentilesOf,
  percentilesParameter,
  scenarioErrors,
  scenarioParameter,
  seedParameter,
} from "./scenario-parameters.ts";
import { scenarioWith } from "./scenario-with.ts";

export const scenarioband = defineFunction({
  id: "SCENARIOBAND",
  family: "scenario",
  tier: "data",
  shape: "spill",
  unit: "series",
  columns: percentileColumns,
  title: { en: "Range of a scenario's result", ja: "シナリオ結果の幅" },
  description: {
    en: "Percentiles of the result of a named scenario when everything in it that is assumed varies over its stated range. Levers set by hand are taken as certain.",
    ja: "シナリオの仮定をすべてその範囲で動かしたときの結果を分位点で示す。利用者が設定した入力は確定値とみなす。",
  },
  returns: {
    en: "One row per percentile: percentile, value in the unit of the metric; empty where it lies beyond the horizon.",
    ja: "分位点ごとに1行：確率、指標の単位による値（期間内に生じない場合は空白）",
  },
  citation: "McKay, Beckman and Conover (1979), Technometrics 21(2), 239–245 (Latin hypercube sampling).",
  parameters: [
    scenarioParameter,
    metricParameter,
    drawsParameter,
    seedParameter,
    percentilesParameter,
    leversParameter,
    editionParameter,
  ],
  errors: scenarioErrors,
  examples: [
    { arguments: ["baseline", "monthsshort", 200, 1, [[0.5]]], result: [[0.5, 0]], edition: "2026Q4" },
  ],
  run: ({ scenario, metric, n, seed, percentiles, levers }, { edition }) => {
    const named = scenarioWith(edition, scenario, levers);
    const draws = drawsOf(named.inputs, {
      seed,
      draws: n,
      factors: scenarioFactors(edition, named),
    });
    return {
      value: percentileRows(draws, metric, percentilesOf(percentiles)),
      unit: scenarioMetrics[metric].unit,
    };
  },
});
