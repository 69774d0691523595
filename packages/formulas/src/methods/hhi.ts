import type { Method } from "../method.ts";
import { largestMoves } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { onQuantities } from "./shared/worked.ts";
import { index, quantity, scale, share } from "./symbols.ts";

export const hhi: Method = {
  symbols: [
    index,
    scale,
    share,
    quantity,
    { tex: "n", meaning: { en: "number of suppliers", ja: "供給者の数" } },
  ],
  worked: onQuantities,
  moves: largestMoves,
  code: ["metrics/hhi.ts"],
  verifiedBy: ["hhi", "hhi_points", "hhi_points_given_total", "hhi_points_raw_pct"],
  refusals: [
    refused("undefined-ratio", [[0], [""]]),
    refused("out-of-range", [[1], [-1]]),
    refused("invalid-argument", [["many"]]),
  ],
};
