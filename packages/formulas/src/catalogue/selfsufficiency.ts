import { selfSufficiency } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { nirParameters } from "./nir.ts";

export const selfsufficiency = defineFunction({
  id: "SELFSUFFICIENCY",
  family: "dependence",
  tier: "pure",
  shape: "scalar",
  unit: "ratio",
  title: { en: "Self-sufficiency", ja: "自給率" },
  description: {
    en: "Home production as a part of apparent consumption: 1 less the net import reliance.",
    ja: "見掛消費に対する国内生産の割合。1から純輸入依存度を引いた値に等しい。",
  },
  returns: {
    en: "Ratio from 0; above 1 for a net exporter.",
    ja: "0以上の比率（純輸出国では1を超える）",
  },
  formula: String.raw`\mathrm{SSR} = \frac{P}{P + I - E + \Delta S} = 1 - \mathrm{NIR}`,
  citation: "U.S. Geological Survey, Mineral Commodity Summaries, footnotes on apparent consumption.",
  parameters: nirParameters,
  errors: [
    {
      code: "undefined-ratio",
      when: { en: "Apparent consumption is zero or negative.", ja: "見掛消費が0以下の場合" },
    },
    { code: "out-of-range", when: { en: "A flow is negative.", ja: "負の数量がある場合" } },
  ],
  examples: [
    { arguments: [20, 90, 10], result: 0.2 },
    { arguments: [50, 0, 10], result: 1.25 },
  ],
  run: ({ production, imports, exports, stockchange }) => ({
    value: selfSufficiency({ production, imports, exports, stockDecrease: stockchange }),
  }),
});
