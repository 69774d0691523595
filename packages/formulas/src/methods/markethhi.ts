import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { newestMineYear } from "./shared/worked.ts";
import { countryShare, index } from "./symbols.ts";

export const markethhi: Method = {
  symbols: [
    index,
    countryShare,
    {
      tex: "w_c",
      meaning: {
        en: "weight of country c: 1, or its governance risk from 0 (best) to 1",
        ja: "国cの重み（1、またはガバナンスリスク。0が最良、1が最悪）",
      },
    },
    {
      tex: String.raw`\overline{\mathrm{WGI}}_c`,
      meaning: {
        en: "mean of the six Worldwide Governance Indicators, about −2.5 to 2.5",
        ja: "世界ガバナンス指標6分野の平均（おおむね−2.5～2.5）",
      },
    },
  ],
  steps: [
    {
      id: "list",
      heading: { en: "List and coverage", ja: "一覧と網羅率" },
      text: [
        {
          en: "The shares are those of [SUPPLIERS](methods/suppliers/), other countries left out. The list must account for at least 80% of the world: in tonnes the sum of its members divided by the printed world total, at most 1, and 1 where none is printed; in printed shares their sum divided by 100, other countries included in both.",
          ja: "シェアは[SUPPLIERS](methods/suppliers/)による（その他の国を除く）。一覧が世界の80％以上を占めることを要する。数量の一覧では構成員の合計を公表された世界計で割ったもの（上限1、世界計がなければ1）、割合の一覧では合計を100で割ったものを網羅率とし、いずれもその他の国を含む。",
        },
      ],
    },
    {
      id: "bounds",
      heading: { en: "Value and interval", ja: "値と区間" },
      text: [
        {
          en: String.raw`With the residual $r$ of SUPPLIERS, the value and lower bound is $\sum_c s_c^2$: the residual is split among suppliers too small to count. The upper bound is $\sum_c s_c^2 + r^2$: it is one supplier. Weighted, the value is $\sum_c w_c s_c^2$ and the upper bound adds $r^2$ with the weight 1, the worst. None of them exceeds 1.`,
          ja: String.raw`SUPPLIERSの残余を$r$とする。値と下限は$\sum_c s_c^2$で、残余は無視できるほど小さな供給者に分かれるとみなす。上限は$\sum_c s_c^2 + r^2$で、残余を一つの供給者とみなす。加重する場合の値は$\sum_c w_c s_c^2$、上限は最悪の重み1を付けた$r^2$を加えたものである。いずれも1を超えない。`,
        },
      ],
    },
    {
      id: "weights",
      heading: { en: "Governance", ja: "ガバナンスの重み" },
      text: [
        {
          en: "$\\overline{\\mathrm{WGI}}_c$ is the plain mean of the six dimensions VA, PV, GE, RQ, RL and CC in [governance](data/governance/), column `estimate`, in the newest year up to the last year of the period in which all six are there. The weight is held between 0 and 1. A supplier without such a year leaves no weighted answer.",
          ja: "$\\overline{\\mathrm{WGI}}_c$は[governance](data/governance/)の6分野（VA、PV、GE、RQ、RL、CC）の`estimate`の単純平均で、期間の最終年までのうち6分野がそろう最新の年の値を用いる。重みは0～1に収める。該当する年のない供給国があれば、加重した値は返さない。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  worked: (ask) => ({ arguments: ["REE", "mine", newestMineYear(ask)] }),
  code: ["indicators/market-concentration.ts", "metrics/governance-weighted-hhi.ts", "stats/rounding.ts"],
  refusals: [refused("no-data", "REE", "mine", 1901), refused("invalid-argument", "REE", "smelter", 2024)],
};
