import { call } from "../call.ts";
import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { onStock } from "./shared/worked.ts";
import { inflowPerDay, stock, usePerDay } from "./symbols.ts";

export const runout: Method = {
  symbols: [
    { tex: "t", meaning: { en: "day on which the stock is used up", ja: "在庫が尽きる日" } },
    { tex: "t_0", meaning: { en: "day on which the stock is counted", ja: "在庫量を数えた日" } },
    stock,
    usePerDay,
    inflowPerDay,
  ],
  steps: [
    {
      id: "whole",
      heading: { en: "Whole days", ja: "整数の日数" },
      text: [
        {
          en: "The days of cover, $S/(u-a)$, are rounded down to whole days and added to the first day. A number that misses a whole one by $10^{-9}$ or less is that whole one, as in [DAYSCOVER](methods/dayscover/).",
          ja: "在庫日数$S/(u-a)$を整数に切り捨て、数えた日に加える。整数との差が$10^{-9}$以内ならば、[DAYSCOVER](methods/dayscover/)と同じくその整数とする。",
        },
      ],
    },
  ],
  worked: onStock(({ stock, daily, arriving }, ask) => [
    { date: String(ask(call("EDITION", "as_of"))) },
    stock,
    daily,
    arriving,
  ]),
  code: ["metrics/run-out-date.ts"],
  refusals: [
    refused("undefined-ratio", 46349, 6000, 0),
    refused("out-of-range", 46349, -1, 100),
    refused("no-data", 46349, 6000, 100, 100),
    refused("invalid-argument", "tomorrow", 6000, 100),
  ],
};
