import { shares as sharesOf } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import type { SpillColumn } from "../function.ts";
import { sumErrors, valuesParameter } from "./quantities.ts";

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "share",
    unit: "share",
    repeated: true,
    title: { en: "Share", ja: "割合" },
    description: {
      en: "share of the cell in the same place, 0–1; as many columns as the range has",
      ja: "同じ位置のセルの割合（0～1）。列数は元の範囲と同じ",
    },
  },
];

export const shares = defineFunction({
  id: "SHARES",
  family: "concentration",
  tier: "pure",
  shape: "spill",
  unit: "share",
  columns: COLUMNS,
  title: { en: "Shares", ja: "シェア" },
  description: {
    en: "The part of the whole that each supplier holds, in the shape of the range.",
    ja: "各供給者が全体に占める割合を、元の範囲と同じ形で返す。",
  },
  returns: {
    en: "Shares from 0 to 1 that sum to 1; 0 where the range is blank. A range of more than 10,000 rows, such as a whole column, is answered down to its last used row.",
    ja: "0～1の割合（合計1）。空白のセルは0とする。列全体など1万行を超える範囲は、値のある最後の行までを返す。",
  },
  formula: String.raw`s_i = \frac{q_i}{\sum_j q_j}`,
  parameters: [{ ...valuesParameter, kind: "grid" }],
  errors: sumErrors,
  examples: [{ arguments: [[[60], [30], [10]]], result: [[0.6], [0.3], [0.1]] }],
  run: ({ values }) => {
    const parts = sharesOf(values.flat().map((value) => value ?? 0));
    const width = values[0]?.length ?? 1;
    return { value: values.map((_, row) => parts.slice(row * width, (row + 1) * width)) };
  },
});
