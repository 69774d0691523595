import type { Method } from "../method.ts";
import { replaced, SUPPOSED, stepsBetween } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";
import { onStock } from "./shared/worked.ts";
import { inflowPerDay, stock, usePerDay } from "./symbols.ts";

export const dayscover: Method = {
  symbols: [
    { tex: "D", meaning: { en: "days of cover", ja: "在庫日数" } },
    stock,
    usePerDay,
    inflowPerDay,
    { tex: "T", meaning: { en: "horizon in days", ja: "計算期間の上限（日）" } },
  ],
  steps: [
    {
      id: "horizon",
      heading: { en: "Horizon", ja: "計算期間の上限" },
      text: [
        {
          en: "Without $T$ the days are not cut, and there is no number where $a \\ge u$: the stock does not run out. With $T$ a result equal to it says that the stock lasts at least as long. Days are not rounded, except that a number within $10^{-9}$ of a whole one is that whole one: 0.3 at 0.1 a day is 3 days, which binary arithmetic misses.",
          ja: "$T$を指定しなければ日数を打ち切らず、$a \\ge u$ならば在庫が尽きないため値はない。$T$を指定した場合、結果が$T$に等しければ在庫は少なくともその日数もつ。日数は丸めない。ただし整数との差が$10^{-9}$以内ならば整数とする（1日0.1ずつ使う0.3の在庫は3日であるが、二進数の計算ではわずかに外れる）。",
        },
      ],
    },
  ],
  worked: onStock(({ stock, daily, arriving }) => [stock, daily, arriving]),
  moves: {
    axis: { en: "inflow, % of use", ja: "入荷量（使用量比、％）" },
    note: SUPPOSED,
    at: stepsBetween(0, 90, 9),
    put: (worked, percent) => replaced(worked, 2, (Number(worked[1]) * percent) / 100),
  },
  code: ["metrics/days-of-cover.ts"],
  verifiedBy: ["days_of_cover"],
  refusals: [
    refused("undefined-ratio", 6000, 0),
    refused("out-of-range", -1, 100),
    refused("no-data", 6000, 100, 100),
  ],
};
