import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const pledgestack: Method = {
  steps: [
    {
      id: "sum",
      heading: { en: "What is added", ja: "合計の対象" },
      text: [
        {
          en: "All claims of the kind `pledge` in [claims](data/claims/) that have a `side` and an amount under the reading, as [PLEDGEIMPACT](methods/pledgeimpact/) without a year. With $F$, $R$, $S$ and $C$ the sums of the sides feed, refining, secondary and contract, and $D$ the demand:",
          ja: "[claims](data/claims/)の種類が`pledge`で、`side`があり、その解釈での量が[PLEDGEIMPACT](methods/pledgeimpact/)（対象年を省略した場合）により求められる主張をすべて合計する。feed、refining、secondary、contractの各側の合計を$F$、$R$、$S$、$C$、需要を$D$として、",
        },
      ],
      formulas: [
        String.raw`\text{added} = F + R + S + C,\qquad \text{share} = \frac{\text{added}}{D},\qquad \text{possible} = \min\bigl(D,\; \max(F, R) + S + C\bigr)`,
      ],
    },
    {
      id: "left-out",
      heading: { en: "What is left out", ja: "除くもの" },
      text: [
        {
          en: "A claim without an amount under the reading is missing, which is not 0: it is in none of the sums. `counted` is how many claims the sums hold, `left_out` the ids of the others in the order of the table; the reason of each stands beside the result.",
          ja: "その解釈での量がない主張は欠測であり、0ではない。いずれの合計にも含めない。`counted`は合計に含めた主張の件数、`left_out`はそれ以外の主張のID（表の順）で、理由は結果に添えて示す。",
        },
      ],
    },
  ],
  restsOn: ["PLEDGEIMPACT", "rows"],
  code: ["indicators/pledges.ts", "scenarios/base-rate.ts", "scenarios/stack-pledges.ts"],
  refusals: [refused("out-of-range", 0)],
};
