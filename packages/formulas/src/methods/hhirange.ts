import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const hhirange: Method = {
  symbols: [
    { tex: "l_i", meaning: { en: "lowest quantity of supplier i", ja: "供給者iの数量の下限" } },
    { tex: "u_i", meaning: { en: "highest quantity of supplier i", ja: "供給者iの数量の上限" } },
    {
      tex: "r",
      meaning: {
        en: "what unnamed suppliers deliver together: nothing to square at the minimum, one square at the maximum",
        ja: "内訳が不明な供給者の合計（最小では二乗を加えず、最大では一つの供給者とした二乗を加える）",
      },
    },
  ],
  steps: [
    {
      id: "ends",
      heading: { en: "The two ends", ja: "最小と最大" },
      text: [
        {
          en: "The least index is sought over all quantities within their bounds and over any rest from 0 to r that adds to the sum and not to the squares; the greatest with the rest as one more supplier of 0 to r.",
          ja: "最小値は、各数量が上下限の間をとり、0からrまでの残りが合計にだけ加わる（二乗には加わらない）場合のすべてから求める。最大値は、残りを0からrまでの一つの供給者とみなして求める。",
        },
      ],
    },
  ],
  order: { en: "One row.", ja: "1行。" },
  code: ["metrics/interval.ts", "metrics/hhi-interval.ts"],
  refusals: [
    refused("undefined-ratio", [[0]], [[0]]),
    refused("out-of-range", [[2]], [[1]]),
    refused("out-of-range", [[-2]], [[1]]),
    refused("invalid-argument", [[60], [30], [10]], [[60]]),
  ],
};
