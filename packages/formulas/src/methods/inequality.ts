import type { Method } from "../method.ts";
import { largestMoves } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { onQuantities } from "./shared/worked.ts";
import { share, supplierCount } from "./symbols.ts";

export const inequality: Method = {
  symbols: [
    {
      tex: "q_{(i)}",
      meaning: { en: "quantity of the i-th smallest supplier", ja: "i番目に小さい供給者の数量" },
    },
    share,
    supplierCount,
    { tex: "G", meaning: { en: "Gini coefficient", ja: "ジニ係数" } },
    { tex: "T", meaning: { en: "Theil's T", ja: "タイルのT" } },
    { tex: "L", meaning: { en: "mean logarithmic deviation", ja: "平均対数偏差" } },
  ],
  steps: [
    {
      id: "who",
      heading: { en: "Who counts", ja: "対象となる供給者" },
      text: [
        {
          en: "Suppliers with nothing do not count: n is the number above 0. `ginicorrected` is $G\\,n/(n-1)$.",
          ja: "供給のない供給者は数えず、nは供給が0を超える供給者の数である。`ginicorrected`は$G\\,n/(n-1)$とする。",
        },
      ],
    },
  ],
  worked: onQuantities,
  moves: largestMoves,
  code: ["metrics/gini-coefficient.ts", "metrics/mean-log-deviation.ts", "metrics/theil-t.ts"],
  verifiedBy: ["gini", "mean_log_deviation"],
  refusals: [
    refused("undefined-ratio", [[0]]),
    refused("undefined-ratio", [[5]], "ginicorrected"),
    refused("out-of-range", [[-1]]),
    refused("invalid-argument", [["many"]]),
  ],
};
