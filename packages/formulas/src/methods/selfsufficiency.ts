import type { Method } from "../method.ts";
import { importsMove } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { exports, imports, production, stocksDrawn } from "./symbols.ts";

export const selfsufficiency: Method = {
  symbols: [production, imports, exports, stocksDrawn],
  moves: importsMove,
  code: ["metrics/self-sufficiency.ts", "metrics/net-import-reliance.ts"],
  verifiedBy: [
    "net_import_reliance_usgs",
    "net_import_reliance_from_self_sufficiency",
    "apparent_consumption_components",
  ],
  refusals: [refused("undefined-ratio", 1, 0, 1), refused("out-of-range", -1, 5, 0)],
};
