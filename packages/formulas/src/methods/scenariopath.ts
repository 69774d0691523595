import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { scenarioFiles, scenarioRefusals } from "./shared/scenario.ts";

export const scenariopath: Method = {
  steps: [
    {
      id: "months",
      heading: { en: "The table of a run", ja: "計算の月次表" },
      text: [
        {
          en: "The months of [SCENARIO](methods/scenario/), which defines every amount. The balance of each month closes: imports + recycling + domestic + alternatives + release = effective demand − unmet + refill + unused, and opening stock − release + refill = stock.",
          ja: "[SCENARIO](methods/scenario/)の月ごとの値であり、各数量の定義は同ページによる。毎月、輸入＋リサイクル＋国内生産＋代替供給＋放出＝代替後の需要－不足＋積み増し＋unused（購入しない余剰）、月初の備蓄－放出＋積み増し＝月末の備蓄が成り立つ。",
        },
      ],
    },
  ],
  order: { en: "Month by month.", ja: "月の順。" },
  worked: { arguments: ["stop-12m"] },
  restsOn: ["SCENARIO"],
  code: ["indicators/periods.ts", "scenarios/run-scenario.ts", ...scenarioFiles],
  verifiedBy: ["disruption_scenario_monthly"],
  refusals: [...scenarioRefusals(), refused("no-data", "stop-12m", undefined, undefined, "2024Q1")],
};
