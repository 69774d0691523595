import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { scenarioFiles, scenarioRefusals } from "./shared/scenario.ts";

export const fan: Method = {
  steps: [
    {
      id: "months",
      heading: { en: "Percentiles month by month", ja: "月ごとの分位点" },
      text: [
        {
          en: "The draws are those of [How draws are made](methods/draws/). For each month the percentiles of $K_{t+1}$, the stock when the month ends, or of $U_t$ over all draws: the lines join percentiles and are no single run.",
          ja: "試行は[試行の作り方](methods/draws/)による。月ごとに、全試行の$K_{t+1}$（月末の備蓄）または$U_t$（不足）の分位点を求める。線は各月の分位点を結んだもので、一つの計算の経過ではない。",
        },
      ],
    },
  ],
  order: { en: "Month by month; columns in the order asked for.", ja: "月の順。列は指定した順。" },
  worked: { arguments: ["stop-12m"] },
  restsOn: ["draws", "SCENARIO", "rows"],
  code: [
    "scenarios/summary.ts",
    "indicators/periods.ts",
    "indicators/scenario-factors.ts",
    "scenarios/simulate.ts",
    ...scenarioFiles,
  ],
  refusals: [
    ...scenarioRefusals("stock", 10, 1, undefined),
    refused("no-data", "stop-12m", "stock", 10, 1, undefined, undefined, undefined, "2024Q1"),
  ],
};
