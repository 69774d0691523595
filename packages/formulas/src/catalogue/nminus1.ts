import { nMinusK } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { filled, isLeftOut } from "./grids.ts";
import { valuesParameter } from "./quantities.ts";

export const nminus1 = defineFunction({
  id: "NMINUS1",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "ratio",
  title: { en: "Supply without the largest", ja: "最大供給者を除く充足率（N−1）" },
  description: {
    en: "What is left of supply without the largest supplier, relative to demand. Above 1 the others could serve all demand. Give each supplier's own demand to leave that of the largest out as well.",
    ja: "最大の供給者を失ったとき、残る供給が需要に対してどれだけあるか。1を超えれば残りで足りる。供給者自身の需要を指定すれば、失われる供給者の需要も除く。",
  },
  returns: { en: "Ratio from 0, not capped at 1.", ja: "0以上の比率（1で打ち切らない）" },
  formula: String.raw`N_{-k} = \frac{\sum_i q_i - \sum_{i\le k} q_{(i)}}{D - \sum_{i\le k} d_{(i)}},\qquad q_{(1)} \ge q_{(2)} \ge \dots`,
  citation: "After the N−1 formula of gas supply: Regulation (EU) 2017/1938, Annex II.",
  parameters: [
    { ...valuesParameter, name: "supplies", kind: "grid" },
    {
      name: "demand",
      kind: "number",
      bounds: { from: 0 },
      description: { en: "Demand to be served, in the same unit.", ja: "賄うべき需要（同じ単位）" },
    },
    {
      name: "k",
      kind: "integer",
      bounds: { from: 0 },
      optional: true,
      default: 1,
      description: {
        en: "How many of the largest are taken away; 1 by default.",
        ja: "除く上位供給者の数。既定は1。",
      },
    },
    {
      name: "demands",
      kind: "grid",
      bounds: { from: 0 },
      beside: "supplies",
      optional: true,
      description: {
        en: "Each supplier's own demand in the same order; what is taken away with its supply. Left out, demand stays whole.",
        ja: "各供給者自身の需要（同じ順）。その供給とともに除く。省略すれば需要は減らさない。",
      },
    },
  ],
  errors: [
    { code: "undefined-ratio", when: { en: "No demand is left.", ja: "残る需要が0の場合" } },
    {
      code: "out-of-range",
      when: {
        en: "A quantity or k is negative, or those taken away demand more than there is.",
        ja: "負の数量またはkがある、または除く供給者の需要が全体を超える場合",
      },
    },
    {
      code: "invalid-argument",
      when: { en: "The ranges differ in size.", ja: "範囲の大きさが異なる場合" },
    },
  ],
  examples: [
    { arguments: [[[60], [30], [10]], 100], result: 0.4 },
    { arguments: [[[60], [30], [10]], 100, 1, [[50], [5], [5]]], result: 0.8 },
  ],
  run: ({ supplies, demand, k, demands }) => ({
    value: nMinusK(filled(supplies), demand, isLeftOut(demands) ? { k } : { k, demands: filled(demands) }),
  }),
});
