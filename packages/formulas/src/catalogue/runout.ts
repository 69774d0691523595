import { runOutDate } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { serialOf } from "../serial-date.ts";
import { dailyInflowParameter, dailyUseParameter, flowErrors, stockParameter } from "./stock-parameters.ts";

export const runout = defineFunction({
  id: "RUNOUT",
  family: "stock",
  tier: "pure",
  shape: "scalar",
  unit: "date",
  title: { en: "Run-out date", ja: "在庫枯渇日" },
  description: {
    en: "The day on which a stock is used up at a steady daily use, counting what still arrives.",
    ja: "一定の消費が続くとき、入荷を差し引いて在庫が尽きる日。",
  },
  returns: {
    en: "Date as the serial number of a cell: format the cell as a date.",
    ja: "日付のシリアル値（セルの表示形式を日付にする）",
  },
  formula: String.raw`t = t_0 + \left\lfloor \frac{S}{u - a} \right\rfloor`,
  parameters: [
    {
      name: "start",
      kind: "date",
      description: { en: "Day on which the stock was counted.", ja: "在庫を数えた日" },
    },
    stockParameter,
    dailyUseParameter,
    { ...dailyInflowParameter, name: "inflow" },
  ],
  errors: [
    ...flowErrors,
    { code: "invalid-argument", when: { en: "start is no date.", ja: "startが日付でない場合" } },
    {
      code: "no-data",
      when: {
        en: "As much arrives as is used, so that the stock does not run out, or it lasts past the year 9999.",
        ja: "入荷量が使用量以上で在庫が尽きない場合、または9999年を超えてもつ場合",
      },
    },
  ],
  examples: [{ arguments: [{ date: "2026-11-23" }, 6000, 100, 30], result: 46434 }],
  run: ({ start, stock, dailyuse, inflow }) => {
    const day = runOutDate({ start, stock, dailyUse: dailyuse, dailyInflow: inflow });
    // From the first day a cell can hold to the last: every day in between has a number.
    return { value: serialOf(day) ?? day };
  },
});
