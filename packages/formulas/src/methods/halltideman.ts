import type { Method } from "../method.ts";
import { largestMoves } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { onQuantities } from "./shared/worked.ts";
import { rankedShare } from "./symbols.ts";

export const halltideman: Method = {
  symbols: [rankedShare, { tex: "i", meaning: { en: "rank, 1 for the largest", ja: "順位（最大が1）" } }],
  worked: onQuantities,
  moves: largestMoves,
  code: ["metrics/hall-tideman-index.ts"],
  refusals: [
    refused("undefined-ratio", [[0]]),
    refused("out-of-range", [[-1]]),
    refused("invalid-argument", [["many"]]),
  ],
};
