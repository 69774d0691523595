import type { Method } from "../method.ts";
import { metricMeanings } from "./scenario.ts";
import { refused } from "./shared/refused.ts";
import { scenarioFiles, scenarioRefusals } from "./shared/scenario.ts";

export const scenarioband: Method = {
  steps: [
    {
      id: "percentiles",
      heading: { en: "Percentiles of many runs", ja: "多数の計算の分位点" },
      text: [
        {
          en: "The scenario's uncertain levers, seed and number of draws give the draws of [How draws are made](methods/draws/); every draw gives the metric once; the percentiles are those of [that page](methods/draws/#runs).",
          ja: "シナリオの不確実な入力、シード、試行回数から、[試行の作り方](methods/draws/)のとおり試行を作る。試行ごとに指標を一つ求め、[同ページ](methods/draws/#runs)の方法で分位点を求める。",
        },
      ],
    },
  ],
  order: {
    en: "In the order asked for; 0.05, 0.5 and 0.95 unless the call says otherwise.",
    ja: "指定した順。指定がなければ0.05、0.5、0.95。",
  },
  choices: { parameter: "metric", meanings: metricMeanings },
  worked: { arguments: ["stop-12m", "unmetshare"] },
  restsOn: ["draws", "SCENARIO", "rows"],
  code: [
    "indicators/scenario-factors.ts",
    "scenarios/simulate.ts",
    "scenarios/summary.ts",
    "stats/quantile.ts",
    "stats/rounding.ts",
    ...scenarioFiles,
  ],
  verifiedBy: ["quantile_type7"],
  refusals: [
    ...scenarioRefusals("unmet", 10, 1, undefined),
    refused("no-data", "stop-12m", "unmet", 10, 1, undefined, undefined, "2024Q1"),
    refused("out-of-range", "stop-12m", "unmet", 1000000000),
  ],
};
