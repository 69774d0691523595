import type { Method } from "../method.ts";
import { largestMoves } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { onQuantities } from "./shared/worked.ts";
import { share } from "./symbols.ts";

export const suppliercount: Method = {
  symbols: [
    {
      tex: "N",
      meaning: {
        en: "number of equal suppliers that would be as concentrated",
        ja: "同じ集中度となる同規模の供給者の数",
      },
    },
    share,
  ],
  worked: onQuantities,
  moves: largestMoves,
  code: ["metrics/effective-suppliers.ts"],
  verifiedBy: ["effective_number"],
  refusals: [
    refused("undefined-ratio", [[0]]),
    refused("out-of-range", [[-1]]),
    refused("invalid-argument", [["many"]]),
  ],
};
