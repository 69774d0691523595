import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { onStock } from "./shared/worked.ts";
import { inflowPerDay, stock, usePerDay } from "./symbols.ts";

export const stockfor: Method = {
  symbols: [
    stock,
    { tex: "D", meaning: { en: "days to be covered", ja: "賄う日数" } },
    usePerDay,
    inflowPerDay,
  ],
  worked: onStock(({ days, daily }) => [days, daily]),
  code: ["metrics/stock-for.ts"],
  refusals: [refused("out-of-range", -1, 100)],
};
