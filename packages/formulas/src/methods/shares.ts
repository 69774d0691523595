import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { onQuantities } from "./shared/worked.ts";
import { quantity, share } from "./symbols.ts";

export const shares: Method = {
  symbols: [share, quantity],
  steps: [
    {
      id: "shape",
      heading: { en: "Every cell its share", ja: "セルごとの割合" },
      text: [
        {
          en: "The sum runs over all cells of the range; a blank cell counts as nothing and gives 0.",
          ja: "分母は範囲の全セルの合計である。空白のセルは0とし、0を返す。",
        },
      ],
    },
  ],
  order: { en: "As the range.", ja: "元の範囲の順。" },
  worked: onQuantities,
  code: ["metrics/shares.ts"],
  verifiedBy: ["hhi_points_given_total"],
  refusals: [
    refused("undefined-ratio", [[0], [null]]),
    refused("out-of-range", [[1], [-1]]),
    refused("invalid-argument", [[1], ["many"]]),
  ],
};
