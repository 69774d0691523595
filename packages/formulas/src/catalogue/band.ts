import { LEAST_HISTORY, predictiveBand } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import type { SpillColumn } from "../function.ts";

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "low",
    unit: "unit of the history",
    title: { en: "Lower end", ja: "下限" },
    description: { en: "lower end of the band", ja: "下限" },
  },
  {
    name: "median",
    unit: "unit of the history",
    title: { en: "Median", ja: "中央値" },
    description: { en: "median", ja: "中央値" },
  },
  {
    name: "high",
    unit: "unit of the history",
    title: { en: "Upper end", ja: "上限" },
    description: { en: "upper end", ja: "上限" },
  },
];

export const band = defineFunction({
  id: "BAND",
  family: "utility",
  tier: "pure",
  shape: "spill",
  unit: "unit of the history",
  columns: COLUMNS,
  title: { en: "Band of what is usual", ja: "通常の変動幅" },
  description: {
    en: "Between which values a series has kept, and so what would be unusual next. No trend or season is assumed: for a series that has one, give its changes.",
    ja: "系列がこれまで収まってきた範囲。次の値が異例かどうかの目安となる。傾向や季節変動は考慮しないため、それらがある系列では増減を指定する。",
  },
  returns: { en: "One row: low, median and high.", ja: "1行：下限、中央値、上限" },
  formula: String.raw`\bigl[\,Q_{(1-p)/2},\; Q_{1/2},\; Q_{(1+p)/2}\,\bigr]`,
  citation:
    "Hyndman, R. J. and Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician 50(4), 361–365.",
  parameters: [
    {
      name: "history",
      kind: "numbers",
      description: {
        en: `The values so far, at least ${LEAST_HISTORY}. Blanks and zeros are left out: a spreadsheet may send one for the other.`,
        ja: `これまでの値（${LEAST_HISTORY}個以上）。空白と0は除く（表計算ソフトが両者を区別しないことがあるため）。`,
      },
    },
    {
      name: "p",
      kind: "number",
      bounds: { above: 0, below: 1 },
      optional: true,
      default: 0.9,
      description: {
        en: "Part of the values the band holds, between 0 and 1; 0.9 by default.",
        ja: "範囲に含める値の割合（0と1の間）。既定は0.9。",
      },
    },
    {
      name: "method",
      kind: "text",
      optional: true,
      default: "sample",
      options: ["sample", "predictive"],
      description: {
        en: "sample (default): quantiles of the history. predictive: holds the next value of an unchanging series with the probability p, and needs more history.",
        ja: "sample（既定）：過去の値の分位点。predictive：変化のない系列の次の値を確率pで含む範囲（より多くの値が必要）。",
      },
    },
  ],
  errors: [
    {
      code: "out-of-range",
      when: {
        en: "Too few values for the band, or p not between 0 and 1.",
        ja: "値が少なすぎる場合、またはpが0と1の間にない場合",
      },
    },
    {
      code: "invalid-argument",
      when: {
        en: "A cell that is no number, or an unknown method.",
        ja: "数値でないセル、または方法が不明な場合",
      },
    },
  ],
  examples: [
    { arguments: [[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]], 0.5], result: [[4, 7, 10]] },
    {
      arguments: [[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]], 0.5, "predictive"],
      result: [[3.5, 7, 10.5]],
    },
  ],
  run: ({ history, p, method }) => {
    const { low, mid, high } = predictiveBand(
      history.filter((value) => value !== 0),
      { p, method },
    );
    return { value: [[low, mid, high]] };
  },
});
