import type { Method } from "../method.ts";
import { importsMove } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { exports, imports, production, stocksDrawn } from "./symbols.ts";

export const nir: Method = {
  symbols: [production, imports, exports, stocksDrawn],
  // No country's production, imports and exports are in the tables together.
  worked: { arguments: [40, 80, 20], assumes: true },
  moves: importsMove,
  code: ["metrics/net-import-reliance.ts"],
  verifiedBy: [
    "net_import_reliance_usgs",
    "net_import_reliance_from_self_sufficiency",
    "apparent_consumption_components",
  ],
  refusals: [refused("undefined-ratio", 0, 0, 0), refused("out-of-range", -1, 5, 0)],
};
