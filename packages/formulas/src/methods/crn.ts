import type { Method } from "../method.ts";
import { largestMoves } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { column, onSuppliers, tonnesOf } from "./shared/worked.ts";
import { rankedShare } from "./symbols.ts";

export const crn: Method = {
  symbols: [
    {
      tex: String.raw`\mathrm{CR}_n`,
      meaning: {
        en: "share of the n largest suppliers together, 0–1",
        ja: "n番目までの供給者の合計シェア（0～1）",
      },
    },
    rankedShare,
  ],
  steps: [
    {
      id: "few",
      heading: { en: "Few suppliers", ja: "供給者が少ない場合" },
      text: [{ en: "With n suppliers or fewer the answer is 1.", ja: "供給者の数がn以下ならば1とする。" }],
    },
  ],
  worked: onSuppliers((suppliers) => [column(tonnesOf(suppliers)), 3]),
  moves: largestMoves,
  code: ["metrics/concentration-ratio.ts"],
  verifiedBy: ["concentration_ratio_pct", "top_share"],
  refusals: [
    refused("undefined-ratio", [[0]], 1),
    refused("out-of-range", [[60], [30], [10]], 0),
    refused("out-of-range", [[60], [30], [10]], 1.5),
    refused("invalid-argument", [["many"]], 1),
  ],
};
