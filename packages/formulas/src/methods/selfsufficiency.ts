import type { Method } from "../method.ts";
import { exports, imports, production, stocksDrawn } from "./symbols.ts";

export const selfsufficiency: Method = {
  symbols: [production, imports, exports, stocksDrawn],
};
