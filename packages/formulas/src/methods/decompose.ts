import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const decompose: Method = {
  symbols: [
    {
      tex: "T_t",
      meaning: { en: "all purchases, before (0) and after (1)", ja: "総購入量（変化前0、変化後1）" },
    },
    { tex: "s_t", meaning: { en: "the supplier's share of them", ja: "当該供給者の割合" } },
    { tex: "V_t", meaning: { en: "what is bought from the supplier", ja: "当該供給者からの購入量" } },
    { tex: "L", meaning: { en: "logarithmic mean of it before and after", ja: "変化前後の対数平均" } },
  ],
  steps: [
    {
      id: "equal",
      heading: { en: "No change", ja: "変化がない場合" },
      text: [{ en: "Where $V_1 = V_0$, $L$ is $V_0$.", ja: "$V_1 = V_0$ならば$L = V_0$とする。" }],
    },
  ],
  order: { en: "One row.", ja: "1行。" },
  code: ["metrics/decompose-dependence.ts"],
  refusals: [
    refused("out-of-range", 34330, 0, 22307, 0.5964),
    refused("out-of-range", 34330, 0.9, 22307, 59.64),
  ],
};
