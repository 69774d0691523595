import { daysOfCover, type Text } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import {
  dailyInflowParameter,
  dailyUseParameter,
  flowErrors,
  neverRunsOut,
  stockParameter,
} from "./stock-parameters.ts";

/** A number that is the horizon and not the stock's says so beside it. */
const lastsBeyond = (horizon: number): Text => ({
  en: `Cut at the horizon of ${horizon} days: the stock lasts at least as long.`,
  ja: `上限の${horizon}日で打ち切った値。在庫は少なくともこの日数もつ。`,
});

export const dayscover = defineFunction({
  id: "DAYSCOVER",
  family: "stock",
  tier: "pure",
  shape: "scalar",
  unit: "days",
  title: { en: "Days of cover", ja: "在庫日数（備蓄日数）" },
  description: {
    en: "How many days a stock lasts at a steady daily use, counting what still arrives.",
    ja: "一定の消費が続くとき、入荷を差し引いて在庫が何日もつか。",
  },
  returns: {
    en: "Days, fractions kept. With a horizon at most that many: a result equal to the horizon means that the stock lasts at least as long.",
    ja: "日数（端数を含む）。horizonを指定すると、それを上限とする。結果がhorizonに等しければ、在庫は少なくともその日数もつ。",
  },
  formula: String.raw`D = \min\!\left(\frac{S}{\max(0,\; u - a)},\; T\right)`,
  parameters: [
    stockParameter,
    dailyUseParameter,
    dailyInflowParameter,
    {
      name: "horizon",
      kind: "number",
      bounds: { from: 0 },
      optional: true,
      description: {
        en: "Longest answer, in days, such as 1095; none by default. It is the answer where as much arrives as is used, which has none without it.",
        ja: "日数の上限（例：1095）。既定では上限なし。入荷量が使用量以上のときは、この上限を返す（省略すれば値はない）。",
      },
    },
  ],
  errors: [...flowErrors, neverRunsOut],
  examples: [
    { arguments: [6000, 100, 30], result: 85.714286 },
    { arguments: [200_000, 100], result: 2000 },
    { arguments: [6000, 100, 100, 365], result: 365 },
  ],
  run: ({ stock, dailyuse, dailyinflow, horizon }) => {
    const flow = { stock, dailyUse: dailyuse, dailyInflow: dailyinflow };
    if (horizon === undefined) return { value: daysOfCover(flow) };
    const value = daysOfCover({ ...flow, horizon });
    return value < horizon ? { value } : { value, note: lastsBeyond(horizon) };
  },
});
