import type { Method } from "../method.ts";
import { exports, imports, production, stocksDrawn } from "./symbols.ts";

export const nir: Method = {
  symbols: [production, imports, exports, stocksDrawn],
};
