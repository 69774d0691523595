import type { Method } from "../method.ts";
import { index, quantity, scale, share } from "./symbols.ts";

export const hhi: Method = {
  symbols: [
    index,
    scale,
    share,
    quantity,
    { tex: "n", meaning: { en: "number of suppliers", ja: "供給者の数" } },
  ],
};
