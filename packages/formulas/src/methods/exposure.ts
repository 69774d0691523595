import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const exposure: Method = {
  symbols: [
    {
      tex: String.raw`q_i,\ r_i`,
      meaning: { en: "quantity and risk of purchase i", ja: "購入iの数量とリスク" },
    },
    { tex: "s_k", meaning: { en: "share of key k", ja: "区分kの割合" } },
    { tex: "w_k", meaning: { en: "share of key k weighted by risk", ja: "区分kのリスク加重割合" } },
  ],
  steps: [
    {
      id: "keys",
      heading: { en: "What is one key", ja: "同じ区分とみなすもの" },
      text: [
        {
          en: "Purchases are summed by key; a risk that is left out is 1 for all.",
          ja: "購入量を区分ごとに合計する。リスクを省略した場合はすべて1とする。",
        },
      ],
    },
    {
      id: "threshold",
      heading: { en: "Reaching the threshold", ja: "基準に達するか" },
      text: [
        {
          en: "A share that is below the threshold by $10^{-9}$ of it or less reaches it: {0.1;0.2;0.3} is judged as {1;2;3} is. The same holds wherever a number is put against a threshold or rounded to a whole one.",
          ja: "基準を下回る幅が基準の$10^{-9}$以内の割合は、基準に達しているとみなす。{0.1;0.2;0.3}は{1;2;3}と同じ判定になる。数値をしきい値と比べる場合や整数に丸める場合は、すべてこれによる。",
        },
      ],
    },
  ],
  order: {
    en: "Largest quantity first, equal ones in the order of the range.",
    ja: "数量の大きい順。同量なら範囲の順。",
  },
  code: ["metrics/exposure.ts"],
  refusals: [
    refused("undefined-ratio", [["CHN"], ["AUS"], ["VNM"]], [[0], [0], [0]]),
    refused("out-of-range", [["CHN"], ["AUS"], ["VNM"]], [[60], [30], [10]], undefined, undefined, 1.5),
    refused("out-of-range", [["CHN"], ["AUS"], ["VNM"]], [[60], [30], [10]], [[1], [-1], [1]]),
    refused("no-data", [["CHN"], ["AUS"], ["VNM"]], [[60], [30], [10]], [[0.6], [""], [0.1]]),
    refused("invalid-argument", [["CHN"], ["AUS"], ["VNM"]], [[60]]),
    refused("invalid-argument", [["CHN"], [""], ["VNM"]], [[60], [30], [10]]),
  ],
};
