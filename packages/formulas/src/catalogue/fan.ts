import { fan as fanOf, monthAfter, scenarioFactors } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { monthColumn } from "./columns.ts";
import { headersParameter } from "./data-parameters.ts";
import { drawsOf } from "./draws.ts";
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

const PERCENTILE: SpillColumn = {
  name: "percentiles",
  unit: "t",
  repeated: true,
  title: { en: "Percentile", ja: "分位点" },
  description: {
    en: "one column per percentile asked for, t; the heading is the percentile",
    ja: "分位点ごとに1列（トン）。見出しは分位点",
  },
};

const COLUMNS: readonly SpillColumn[] = [monthColumn, PERCENTILE];

export const fan = defineFunction({
  id: "FAN",
  family: "scenario",
  tier: "data",
  shape: "spill",
  unit: "t",
  columns: COLUMNS,
  title: { en: "Fan of a scenario", ja: "シナリオのファンチャート" },
  description: {
    en: "Percentiles month by month of the stock, or of what is unmet, when everything assumed in the scenario varies over its range.",
    ja: "シナリオの仮定を範囲内で動かしたときの備蓄または不足量を、月ごとの分位点で示す。",
  },
  returns: {
    en: "One row per month: month, then t at each percentile.",
    ja: "月ごとに1行：月、各分位点の値（トン）",
  },
  parameters: [
    scenarioParameter,
    {
      name: "amount",
      kind: "text",
      optional: true,
      default: "stock",
      options: ["stock", "unmet"],
      description: {
        en: "stock: t at the end of the month, by default; unmet: t missing in the month.",
        ja: "stock：月末備蓄（トン、既定）、unmet：その月の不足（トン）",
      },
    },
    drawsParameter,
    seedParameter,
    percentilesParameter,
    leversParameter,
    headersParameter,
    editionParameter,
  ],
  errors: scenarioErrors,
  examples: [
    {
      arguments: ["stop-90d", "stock", 200, 1],
      result: [["month", 0.05, 0.5, 0.95], ["2026-12"]],
      edition: "2026Q4",
    },
  ],
  run: ({ scenario, amount, n, seed, percentiles, levers, headers }, { edition }) => {
    const named = scenarioWith(edition, scenario, levers);
    const probabilities = percentilesOf(percentiles);
    const draws = drawsOf(named.inputs, {
      seed,
      draws: n,
      factors: scenarioFactors(edition, named),
      path: amount,
    });
    const rows = fanOf(draws, { probabilities }).map((values, month) => [
      monthAfter(named.row.start, month),
      ...values,
    ]);
    const { repeated: _, ...percentile } = PERCENTILE;
    return {
      columns: [monthColumn, ...probabilities.map((p) => ({ ...percentile, name: String(p) }))],
      // A percentile heads its column as a number, to compute with.
      value: headers ? [[monthColumn.name, ...probabilities], ...rows] : rows,
    };
  },
});
