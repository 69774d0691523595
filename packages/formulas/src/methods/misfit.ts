import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const misfit: Method = {
  symbols: [
    { tex: "m_t", meaning: { en: "the model's value of month t", ja: "t月のモデルの値" } },
    { tex: "o_t", meaning: { en: "what was observed", ja: "観測値" } },
    { tex: "n", meaning: { en: "months with both", ja: "両方がある月数" } },
  ],
  steps: [
    {
      id: "months",
      heading: { en: "Which months", ja: "対象の月" },
      text: [
        {
          en: "The months of [BACKTEST](methods/backtest/) with both values, in its metric; months without an observation do not count. No number where the two are [not alike](methods/backtest/#alike).",
          ja: "[BACKTEST](methods/backtest/)の月のうち両方の値があるものを、同じ指標で用いる。観測値のない月は数えない。[比較できない場合](methods/backtest/#alike)は値を返さない。",
        },
      ],
    },
  ],
  worked: { arguments: ["2010-senkaku", "H2"] },
  restsOn: ["BACKTEST"],
  code: ["indicators/backtest.ts", "scenarios/run-scenario.ts"],
  verifiedBy: ["disruption_scenario_monthly"],
  refusals: [refused("invalid-argument", "1973-oil"), refused("no-data", "2025-licensing")],
};
