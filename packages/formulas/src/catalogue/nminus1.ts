import { nMinusK } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { quantitiesOf, valuesParameter } from "./quantities.ts";

export const nminus1 = defineFunction({
  id: "NMINUS1",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "ratio",
  title: { en: "Supply without the largest", ja: "最大供給者を除く充足率" },
  description: {
    en: "What is left of supply without the largest supplier, relative to demand. Above 1 the others could serve all demand.",
    ja: "最大の供給者を失ったとき、残る供給が需要に対してどれだけあるか。1を超えれば残りで足りる。",
  },
  returns: { en: "Ratio from 0, not capped at 1.", ja: "0以上の比率（1で打ち切らない）" },
  formula: String.raw`N_{-1} = \frac{\sum_i q_i - \max_i q_i}{D}`,
  citation: "After the N−1 formula of gas supply: Regulation (EU) 2017/1938, Annex II.",
  parameters: [
    { ...valuesParameter, name: "supplies" },
    {
      name: "demand",
      kind: "number",
      description: { en: "Demand to be served, in the same unit.", ja: "賄うべき需要（同じ単位）" },
    },
  ],
  errors: [
    { code: "undefined-ratio", when: { en: "Demand is zero.", ja: "需要が0の場合" } },
    { code: "out-of-range", when: { en: "A quantity is negative.", ja: "負の数量がある場合" } },
  ],
  examples: [{ arguments: [[[60], [30], [10]], 100], result: 0.4 }],
  run: ({ supplies, demand }) => ({ value: nMinusK(quantitiesOf(supplies), demand) }),
});
