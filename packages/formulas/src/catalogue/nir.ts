import { netImportReliance } from "@kidorui/core";
import { defineFunction } from "../define.ts";

/** What crosses the border, in the unit of the argument before. */
export const tradeParameters = [
  {
    name: "imports",
    kind: "number",
    bounds: { from: 0 },
    description: { en: "Imports, same unit.", ja: "輸入量（同じ単位）" },
  },
  {
    name: "exports",
    kind: "number",
    bounds: { from: 0 },
    description: { en: "Exports, same unit.", ja: "輸出量（同じ単位）" },
  },
] as const;

/** A balance of one material, in the order of its equation. */
export const nirParameters = [
  {
    name: "production",
    kind: "number",
    bounds: { from: 0 },
    description: {
      en: "Home production, old scrap included.",
      ja: "国内生産量（使用済み製品からの回収を含む）",
    },
  },
  ...tradeParameters,
  {
    name: "stockchange",
    kind: "number",
    optional: true,
    default: 0,
    description: {
      en: "Stocks drawn: stocks at the start less stocks at the end, so above 0 where stocks fell; 0 by default.",
      ja: "在庫の取り崩し（期首在庫－期末在庫。在庫が減れば正）。既定は0。",
    },
  },
] as const;

export const nir = defineFunction({
  id: "NIR",
  family: "dependence",
  tier: "pure",
  shape: "scalar",
  unit: "share",
  title: { en: "Net import reliance", ja: "純輸入依存度" },
  description: {
    en: "The part of apparent consumption that home production does not cover. Negative for a net exporter.",
    ja: "見掛消費のうち国内生産で賄えない割合。純輸出国では負になる。",
  },
  returns: {
    en: "Share, at most 1; negative for a net exporter, which the publisher prints as E.",
    ja: "1以下の割合（純輸出国では負。発行機関はEと表す）",
  },
  formula: String.raw`\mathrm{NIR} = \frac{I - E + \Delta S}{P + I - E + \Delta S}`,
  citation: "U.S. Geological Survey, Mineral Commodity Summaries, footnotes on net import reliance.",
  parameters: nirParameters,
  errors: [
    {
      code: "undefined-ratio",
      when: { en: "Apparent consumption is zero or negative.", ja: "見掛消費が0以下の場合" },
    },
    { code: "out-of-range", when: { en: "A flow is negative.", ja: "負の数量がある場合" } },
  ],
  examples: [
    { arguments: [0, 18835, 0], result: 1 },
    { arguments: [50, 0, 10], result: -0.25 },
  ],
  run: ({ production, imports, exports, stockchange }) => ({
    value: netImportReliance({ production, imports, exports, stockDecrease: stockchange }),
  }),
});
