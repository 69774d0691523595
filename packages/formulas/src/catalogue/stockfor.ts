import { stockFor } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { dailyInflowParameter, dailyUseParameter } from "./stock-parameters.ts";

export const stockfor = defineFunction({
  id: "STOCKFOR",
  family: "stock",
  tier: "pure",
  shape: "scalar",
  unit: "unit of use",
  title: { en: "Stock for a number of days", ja: "必要在庫量（備蓄量）" },
  description: {
    en: "How much must be in stock to last a number of days at a steady daily use, counting what still arrives.",
    ja: "一定の消費が続くとき、入荷を差し引いて指定日数をもたせるのに必要な在庫量。",
  },
  returns: {
    en: "Quantity from 0, in the unit of use; 0 where as much arrives as is used.",
    ja: "0以上の数量（使用量と同じ単位）。入荷量が使用量以上なら0。",
  },
  formula: String.raw`S = D \cdot \max(0,\; u - a)`,
  parameters: [
    {
      name: "days",
      kind: "number",
      bounds: { from: 0 },
      description: { en: "Days to be covered, from 0.", ja: "もたせたい日数（0以上）" },
    },
    dailyUseParameter,
    dailyInflowParameter,
  ],
  errors: [{ code: "out-of-range", when: { en: "An argument is negative.", ja: "負の引数がある場合" } }],
  examples: [{ arguments: [90, 100, 30], result: 6300 }],
  run: ({ days, dailyuse, dailyinflow }) => ({
    value: stockFor({ days, dailyUse: dailyuse, dailyInflow: dailyinflow }),
  }),
});
