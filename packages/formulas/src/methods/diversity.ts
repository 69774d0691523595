import type { Method } from "../method.ts";
import { largestMoves } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { onQuantities } from "./shared/worked.ts";
import { share, supplierCount } from "./symbols.ts";

export const diversity: Method = {
  symbols: [
    share,
    supplierCount,
    { tex: "H'", meaning: { en: "Shannon entropy", ja: "シャノンのエントロピー" } },
    { tex: "J", meaning: { en: "evenness", ja: "均等度" } },
    { tex: "D", meaning: { en: "Simpson diversity", ja: "シンプソンの多様度" } },
    {
      tex: String.raw`N_q,\ H_q`,
      meaning: { en: "Hill number and Rényi entropy of order q", ja: "次数qのヒル数とレニーのエントロピー" },
    },
  ],
  steps: [
    {
      id: "special",
      heading: { en: "Special orders", ja: "特別な次数" },
      text: [
        {
          en: "Suppliers with nothing do not count. `bits` is $H'$ divided by $\\ln 2$. Order 0 gives $N_0 = n$, order 1 the limit $N_1 = e^{H'}$.",
          ja: "供給のない供給者は数えない。`bits`は$H'$を$\\ln 2$で割ったものである。次数0は$N_0 = n$、次数1は極限値の$N_1 = e^{H'}$とする。",
        },
      ],
    },
  ],
  worked: onQuantities,
  moves: largestMoves,
  code: [
    "metrics/hill-number.ts",
    "metrics/pielou-evenness.ts",
    "metrics/renyi-entropy.ts",
    "metrics/shannon-entropy.ts",
    "metrics/simpson-diversity.ts",
  ],
  verifiedBy: ["hill_number", "shannon_entropy", "pielou_evenness", "simpson_diversity"],
  refusals: [
    refused("undefined-ratio", [[0]]),
    refused("undefined-ratio", [[5]], "evenness"),
    refused("out-of-range", [[-1]]),
    refused("out-of-range", [[60], [30], [10]], "hill", -1),
    refused("invalid-argument", [["many"]]),
  ],
};
