import { thriftedDemand } from "@kidorui/core";
import { defineFunction } from "../define.ts";

export const thrift = defineFunction({
  id: "THRIFT",
  family: "stock",
  tier: "pure",
  shape: "scalar",
  unit: "unit of demand",
  title: { en: "Demand after thrifting", ja: "使用量削減後の需要" },
  description: {
    en: "Demand some years after a saving in use per product began that is reached in a straight line, such as less dysprosium in each magnet.",
    ja: "磁石1個当たりのジスプロシウム削減のように、製品当たりの使用量が直線的に減るときの、ある年の需要。",
  },
  returns: { en: "In the unit of the demand.", ja: "需要と同じ単位" },
  formula: String.raw`D_t = D\left(1 - c\,\min\left(1,\frac{t}{T}\right)\right)`,
  parameters: [
    {
      name: "demand",
      kind: "number",
      bounds: { from: 0 },
      description: { en: "Demand before.", ja: "削減前の需要" },
    },
    {
      name: "cut",
      kind: "number",
      bounds: { from: 0, to: 1 },
      description: { en: "Part saved in the end, 0–1.", ja: "最終的な削減割合（0～1）" },
    },
    {
      name: "years",
      kind: "number",
      bounds: { above: 0 },
      description: { en: "Years in which it is reached, above 0.", ja: "達成までの年数（0より大きい）" },
    },
    {
      name: "t",
      kind: "number",
      bounds: { from: 0 },
      description: { en: "Years since it began.", ja: "開始からの年数" },
    },
  ],
  errors: [
    {
      code: "out-of-range",
      when: {
        en: "cut lies outside 0–1, years is not above 0, or demand or t is negative.",
        ja: "cutが0～1の外、yearsが0以下、または需要やtが負の場合",
      },
    },
  ],
  examples: [{ arguments: [100, 0.5, 10, 5], result: 75 }],
  run: ({ demand, cut, years, t }) => ({ value: thriftedDemand({ demand, cut, years, elapsed: t }) }),
});
