import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { onStock } from "./shared/worked.ts";

export const stockpath: Method = {
  symbols: [
    { tex: "S_t", meaning: { en: "stock after t periods", ja: "t期後の在庫量" } },
    { tex: "u", meaning: { en: "use per period", ja: "期間当たりの使用量" } },
    { tex: "a", meaning: { en: "inflow per period", ja: "期間当たりの入荷量" } },
  ],
  order: {
    en: "Period 0, the stock at the start, then one row per period.",
    ja: "0期（当初の在庫）から1期ごとに1行。",
  },
  worked: onStock(({ stock, daily, arriving }) => [stock, daily, arriving, 7]),
  code: ["metrics/stock-path.ts"],
  refusals: [refused("out-of-range", 200, 100, 30, 3651), refused("out-of-range", -1, 100, 30, 4)],
};
