import { DEFAULT_HORIZON_DAYS, daysOfCover } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { dailyInflowParameter, dailyUseParameter, flowErrors, stockParameter } from "./stock-parameters.ts";

export const dayscover = defineFunction({
  id: "DAYSCOVER",
  family: "stock",
  tier: "pure",
  shape: "scalar",
  unit: "days",
  title: { en: "Days of cover", ja: "在庫日数" },
  description: {
    en: "How many days a stock lasts at a steady daily use, counting what still arrives.",
    ja: "一定の消費が続くとき、入荷を差し引いて在庫が何日もつか。",
  },
  returns: {
    en: "Days, fractions kept, at most the horizon: a stock that is refilled as fast as it is used gives the horizon.",
    ja: "日数（端数を含む）。上限はhorizonで、入荷が消費以上なら上限値を返す。",
  },
  formula: String.raw`D = \min\!\left(\frac{S}{u - a},\; T\right),\qquad D = T \text{ if } a \ge u`,
  parameters: [
    stockParameter,
    dailyUseParameter,
    dailyInflowParameter,
    {
      name: "horizon",
      kind: "number",
      bounds: { from: 0 },
      optional: true,
      default: DEFAULT_HORIZON_DAYS,
      description: {
        en: "Longest answer, in days; 1095, three years, by default.",
        ja: "答えの上限（日）。既定は3年にあたる1095日。",
      },
    },
  ],
  errors: flowErrors,
  examples: [
    { arguments: [6000, 100, 30], result: 85.714286 },
    { arguments: [6000, 100, 100], result: 1095 },
  ],
  run: ({ stock, dailyuse, dailyinflow, horizon }) => ({
    value: daysOfCover({ stock, dailyUse: dailyuse, dailyInflow: dailyinflow, horizon }),
  }),
});
