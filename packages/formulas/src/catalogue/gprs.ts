import { hhi, importRisk } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { filled } from "./grids.ts";

export const gprs = defineFunction({
  id: "GPRS",
  family: "dependence",
  tier: "pure",
  shape: "scalar",
  unit: "index 0–1",
  title: { en: "Geopolitical supply risk score", ja: "GeoPolRisk指標" },
  description: {
    en: "After GeoPolRisk: the concentration of supply times the average risk of what is imported. The published score takes the concentration of world production; give it as world; otherwise the values stand in for it and only your own sources are compared.",
    ja: "GeoPolRiskにならい、供給の集中度に輸入品の平均リスクを掛けた値。公表されている指数は世界生産の集中度を用いるため、worldに各国の生産量を指定する。省略すればvaluesの集中度で代用するため、自社の調達先どうしの比較にしか使えない。",
  },
  returns: {
    en: "From 0 to 1; higher is riskier.",
    ja: "0～1（大きいほどリスクが高い）",
  },
  formula: String.raw`\mathrm{GPRS} = H \cdot \frac{\sum_i g_i f_i}{p + \sum_i f_i},\qquad H = \sum_i s_i^2`,
  citation:
    "Gemechu, E. D. et al. (2016). International Journal of Life Cycle Assessment. https://doi.org/10.1007/s11367-015-0917-4; Koyamparambath, A. et al. (2024). Resources, Conservation and Recycling. https://doi.org/10.1016/j.resconrec.2024.107801",
  parameters: [
    {
      name: "values",
      kind: "grid",
      bounds: { from: 0 },
      description: {
        en: "What is imported from each supplier country, one cell each, all in one unit.",
        ja: "供給国ごとの輸入量。1セルに1か国、単位は統一する。",
      },
    },
    {
      name: "risk",
      kind: "grid",
      bounds: { from: 0, to: 1 },
      beside: "values",
      description: {
        en: "Risk of each country in the same order, above 0 and at most 1: its political instability.",
        ja: "各国のリスク（同じ順、0より大きく1以下）。政治的不安定性を用いる。",
      },
    },
    {
      name: "domestic",
      kind: "number",
      bounds: { from: 0 },
      optional: true,
      default: 0,
      description: {
        en: "Home production in the same unit, counted as safe; 0 by default.",
        ja: "国内生産量（同じ単位、リスクなしとみなす）。既定は0。",
      },
    },
    {
      name: "world",
      kind: "numbers",
      bounds: { from: 0 },
      optional: true,
      description: {
        en: "World production, one cell per country, for the concentration of the published score; the values if left out.",
        ja: "世界の国別生産量。公表指数と同じ集中度を求めるために用いる。省略すればvaluesの集中度とする。",
      },
    },
  ],
  errors: [
    {
      code: "undefined-ratio",
      when: { en: "All values are zero or blank.", ja: "すべての値が0または空白の場合" },
    },
    {
      code: "out-of-range",
      when: {
        en: "A value is negative, or a risk lies outside 0–1.",
        ja: "負の値がある、またはリスクが0～1の外の場合",
      },
    },
    {
      code: "no-data",
      when: {
        en: "The risk of a country is blank or 0: it cannot be told from one that nobody assessed. What is without risk belongs in domestic.",
        ja: "リスクが空白または0の場合（未評価と区別できないため。リスクのない分はdomesticに含める）",
      },
    },
    {
      code: "invalid-argument",
      when: { en: "The ranges differ in size.", ja: "範囲の大きさが異なる場合" },
    },
  ],
  examples: [
    {
      arguments: [
        [[60], [30], [10]],
        [[0.6], [0.2], [0.1]],
      ],
      result: 0.1978,
    },
    { arguments: [[[60], [30], [10]], [[0.6], [0.2], [0.1]], 100, [[70], [20], [10]]], result: 0.1161 },
  ],
  run: ({ values, risk, domestic, world }) => {
    const imports = filled(values);
    // Hosts send 0 for a blank, and a country that nobody assessed must not pass for safe.
    const risks = filled(risk).map((own) => (own === 0 ? undefined : own));
    const concentration = hhi(world.length === 0 ? imports : world);
    return { value: concentration * importRisk({ imports, risks, production: domestic }) };
  },
});
