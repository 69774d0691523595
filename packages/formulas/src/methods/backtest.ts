import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const backtest: Method = {
  steps: [
    {
      id: "model",
      heading: { en: "Modelled", ja: "モデルの値" },
      text: [
        {
          en: "The scenario is the row of [scenarios](data/scenarios/) with the episode as `episode_id` and the hypothesis. Modelled is $M_t$ of [SCENARIO](methods/scenario/#imports) for the supplier `supplier_code` of [episodes](data/episodes/) alone: what it delivers in the month, t. With the metric `normal` it is divided by $s D$, what the supplier delivers without a restriction.",
          ja: "シナリオは、[scenarios](data/scenarios/)の行のうち`episode_id`と仮説が一致するものである。モデルの値は、[episodes](data/episodes/)の`supplier_code`の供給者だけについて求めた[SCENARIO](methods/scenario/#imports)の$M_t$、すなわちその月の納入量（トン）である。指標が`normal`ならば、制限がない場合の納入量$s D$で割る。",
        },
      ],
    },
    {
      id: "observed",
      heading: { en: "Observed", ja: "観測値" },
      text: [
        {
          en: "The rows of [episode_months](data/episode_months/) of the episode whose reporter, partner, product and measure are those of its columns `observed_reporter`, `observed_partner`, `observed_product` and `observed_measure`. A value in pct is a change on the year and becomes $1 + x/100$.",
          ja: "[episode_months](data/episode_months/)のその事例の行のうち、報告国、相手国、品目、指標が`observed_reporter`、`observed_partner`、`observed_product`、`observed_measure`に一致するものを用いる。単位がpctの値は前年比の増減であり、$1 + x/100$に直す。",
        },
        {
          en: "With the metric `imports` it stands as it is; that needs a weight and an empty `normal_month`, which says that the goods are those of the model. With `normal` it is divided by $s D$ where `normal_month` is empty and the measure a weight; a change on the year is not divided; everything else is divided by the observation of the month that `normal_month` names.",
          ja: "指標が`imports`ならばそのまま用いる（指標が重量で、`normal_month`が空欄、すなわち品目がモデルと同じ場合に限る）。`normal`では、`normal_month`が空欄で指標が重量ならば$s D$で割り、前年比の値は割らず、それ以外は`normal_month`が示す月（平常月）の観測値で割る。",
        },
      ],
    },
    {
      id: "alike",
      heading: { en: "Like with like", ja: "比較できる場合" },
      text: [
        {
          en: "The two are compared only where the observed product holds the scenario's element and nothing else (`element_codes` of [products](data/products/)), and reporter and partner are the importer and the supplier of the episode. Elsewhere both columns are given, to be drawn, and no difference: [MISFIT](methods/misfit/) then gives no number and the reason.",
          ja: "両者を比較するのは、観測の品目（[products](data/products/)の`element_codes`）がシナリオの元素のみで、報告国と相手国が事例の輸入国と供給国である場合に限る。それ以外では作図のために両方の値を示すが、差は求めない。[MISFIT](methods/misfit/)は値を返さず、理由を示す。",
        },
      ],
    },
  ],
  order: { en: "Month by month over the horizon of the scenario.", ja: "シナリオの計算期間の月の順。" },
  restsOn: ["SCENARIO", "rows"],
  code: ["indicators/backtest.ts", "scenarios/run-scenario.ts"],
  verifiedBy: ["disruption_scenario_monthly"],
  refusals: [
    refused("invalid-argument", "1973-oil"),
    refused("invalid-argument", "2010-senkaku", "H7"),
    refused("no-data", "2025-licensing"),
  ],
};
