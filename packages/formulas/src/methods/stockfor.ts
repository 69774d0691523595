import type { Method } from "../method.ts";
import { inflowPerDay, stock, usePerDay } from "./symbols.ts";

export const stockfor: Method = {
  symbols: [
    stock,
    { tex: "D", meaning: { en: "days to be covered", ja: "賄う日数" } },
    usePerDay,
    inflowPerDay,
  ],
};
