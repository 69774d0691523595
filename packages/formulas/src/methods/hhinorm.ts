import type { Method } from "../method.ts";
import { largestMoves } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { onQuantities } from "./shared/worked.ts";
import { index, supplierCount } from "./symbols.ts";

export const hhinorm: Method = {
  symbols: [
    { tex: "H^*", meaning: { en: "normalised index, 0–1", ja: "正規化した指数（0～1）" } },
    index,
    supplierCount,
  ],
  steps: [
    {
      id: "single",
      heading: { en: "A single supplier", ja: "供給者が一つの場合" },
      text: [
        {
          en: "$H$ is [HHI](methods/hhi/); n counts suppliers above 0. With n = 1 the answer is 1.",
          ja: "$H$は[HHI](methods/hhi/)、nは供給が0を超える供給者の数である。n＝1ならば1とする。",
        },
      ],
    },
  ],
  worked: onQuantities,
  moves: largestMoves,
  code: ["metrics/normalized-hhi.ts"],
  verifiedBy: ["hhi_normalised"],
  refusals: [
    refused("undefined-ratio", [[0]]),
    refused("out-of-range", [[-1]]),
    refused("invalid-argument", [["many"]]),
  ],
};
