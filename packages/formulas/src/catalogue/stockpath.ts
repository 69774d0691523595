import { LONGEST_PATH, stockPath } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import type { SpillColumn } from "../function.ts";
import { stockParameter } from "./stock-parameters.ts";

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "period",
    title: { en: "Elapsed time", ja: "経過時間" },
    description: { en: "number of the period, from 0", ja: "期の番号（0から）" },
  },
  {
    name: "stock",
    unit: "unit of the stock",
    title: { en: "Stock", ja: "在庫量" },
    description: {
      en: "stock at the end of the period, in the unit given",
      ja: "期末の在庫量（単位は元のまま）",
    },
  },
];

export const stockpath = defineFunction({
  id: "STOCKPATH",
  family: "stock",
  tier: "pure",
  shape: "spill",
  unit: "unit of the stock",
  columns: COLUMNS,
  title: { en: "A stock over time", ja: "在庫量の推移" },
  description: {
    en: "What is left of a stock after each period of steady use and inflow.",
    ja: "一定の消費と入荷が続くときの、期間ごとの在庫量。",
  },
  returns: {
    en: "One row for the start and one per period: time, and the stock, never below 0.",
    ja: "期首と期間ごとに1行：経過時間、在庫量（0を下回らない）",
  },
  formula: String.raw`S_t = \max\bigl(0,\; S_0 + t\,(a - u)\bigr)`,
  parameters: [
    stockParameter,
    {
      name: "use",
      kind: "number",
      bounds: { from: 0 },
      description: {
        en: "What is used in each period, in the same unit.",
        ja: "期間当たりの使用量（同じ単位）",
      },
    },
    {
      name: "inflow",
      kind: "number",
      bounds: { from: 0 },
      description: {
        en: "What arrives in each period, in the same unit.",
        ja: "期間当たりの入荷量（同じ単位）",
      },
    },
    {
      name: "periods",
      kind: "integer",
      bounds: { from: 1, to: LONGEST_PATH },
      description: { en: `How many periods, 1–${LONGEST_PATH}.`, ja: `期間の数（1～${LONGEST_PATH}）` },
    },
    {
      name: "step",
      kind: "number",
      bounds: { above: 0 },
      optional: true,
      default: 1,
      description: {
        en: "Length of a period in the unit of the first column, such as 30 days; 1 by default. Use and inflow stay per period.",
        ja: "1列目に示す期間の長さ（例：30日）。既定は1。使用量と入荷量は期間当たりのまま。",
      },
    },
  ],
  errors: [
    {
      code: "out-of-range",
      when: {
        en: `A negative quantity, or periods outside 1–${LONGEST_PATH}.`,
        ja: `負の数量がある場合、または期間の数が1～${LONGEST_PATH}でない場合`,
      },
    },
  ],
  examples: [
    {
      arguments: [200, 100, 30, 4],
      result: [
        [0, 200],
        [1, 130],
        [2, 60],
        [3, 0],
        [4, 0],
      ],
    },
  ],
  run: ({ stock, use, inflow, periods, step }) => ({
    value: stockPath({ stock, use, inflow, periods }).map((left, period) => [period * step, left]),
  }),
});
