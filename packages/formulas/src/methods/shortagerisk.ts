import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { scenarioFiles, scenarioRefusals } from "./shared/scenario.ts";

export const shortagerisk: Method = {
  symbols: [
    {
      tex: String.raw`\hat p`,
      meaning: { en: "estimated probability of any shortage", ja: "不足が生じる確率の推定値" },
    },
    { tex: "n", meaning: { en: "number of draws", ja: "試行回数" } },
    { tex: "U_t^{(d)}", meaning: { en: "unmet demand of month t in draw d", ja: "試行dのt月の不足量" } },
    {
      tex: "E_t^{(d)}",
      meaning: { en: "demand of month t after substitution in draw d", ja: "試行dのt月の代替後の需要" },
    },
    {
      tex: String.raw`\mathbf 1`,
      meaning: { en: "1 if the condition holds, else 0", ja: "条件が成り立てば1、他は0" },
    },
  ],
  steps: [
    {
      id: "draws",
      heading: { en: "A part of the draws", ja: "試行に占める割合" },
      text: [
        {
          en: "The draws are those of [How draws are made](methods/draws/). A draw has a shortage if `monthsshort` of [SCENARIO](methods/scenario/#choices) is above 0 in it, which is the condition of the formula: what is less is rounding.",
          ja: "試行は[試行の作り方](methods/draws/)による。[SCENARIO](methods/scenario/#choices)の`monthsshort`が0を超える試行を、不足が生じた試行とする（算式の条件と同じであり、これに満たないものは丸めの誤差とみなす）。",
        },
      ],
    },
    {
      id: "interval",
      heading: { en: "Interval", ja: "区間" },
      text: [
        {
          en: "Two standard errors to each side, held within 0 and 1. The standard error is that of independent draws; a Latin hypercube misses by less.",
          ja: "標準誤差の2倍を上下に取り、0～1に収める。標準誤差は独立な試行のものであり、ラテン超方格法の誤差はこれより小さい。",
        },
      ],
      formulas: [String.raw`\mathrm{SE} = \sqrt{\frac{\hat p\,(1 - \hat p)}{n - 1}}`],
    },
  ],
  worked: { arguments: ["stop-90d"] },
  restsOn: ["draws", "SCENARIO", "rows"],
  code: ["indicators/scenario-factors.ts", "scenarios/summary.ts", "scenarios/simulate.ts", ...scenarioFiles],
  refusals: [...scenarioRefusals(10, 1), refused("no-data", "stop-12m", 10, 1, undefined, "2024Q1")],
};
