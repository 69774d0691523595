import { reallocateTransit } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import type { SpillColumn } from "../function.ts";
import { filled } from "./grids.ts";

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "imports",
    unit: "unit of imports",
    repeated: true,
    title: { en: "Imports by origin", ja: "原産国別の輸入量" },
    description: {
      en: "imports by origin, in the unit given; as many columns as the range has",
      ja: "原産国別の輸入量（単位は元のまま）。列数は元の範囲と同じ",
    },
  },
];

export const transit = defineFunction({
  id: "TRANSIT",
  family: "dependence",
  tier: "pure",
  shape: "spill",
  unit: "unit of imports",
  columns: COLUMNS,
  title: { en: "Imports by origin, transit shared out", ja: "経由国分を配分した原産国別輸入量" },
  description: {
    en: "What came from countries without mines passes on what others mined: it is shared among the producers in proportion to world production. An assumption, since nobody recorded the origin.",
    ja: "鉱山のない国からの輸入は他国の産出物の通過とみなし、世界生産に比例して生産国に配分する。原産地の記録がないための仮定である。",
  },
  returns: {
    en: "Imports per country, in the shape of the range and with the same sum; 0 for countries without mines. Ranges of more than 10,000 rows, such as whole columns, are answered down to their last used row.",
    ja: "国ごとの輸入量（元の範囲と同じ形、合計は不変）。鉱山のない国は0。列全体など1万行を超える範囲は、値のある最後の行までを返す。",
  },
  formula: String.raw`f_i' = \begin{cases} f_i + \dfrac{P_i}{\sum_j P_j} \sum_{j:\,P_j=0} f_j & P_i > 0\\ 0 & P_i = 0\end{cases}`,
  citation:
    "After Bach, V. et al. (2017). Enhancing the assessment of critical resource use at the country level with the SCARCE method. Resources Policy 53, 283–299.",
  parameters: [
    {
      name: "imports",
      kind: "grid",
      bounds: { from: 0 },
      description: {
        en: "Imports per country, one cell each, all in one unit; leave the importing country out.",
        ja: "国別の輸入量。1セルに1か国、単位は統一し、輸入国自身は含めない。",
      },
    },
    {
      name: "production",
      kind: "grid",
      bounds: { from: 0 },
      beside: "imports",
      description: {
        en: "World mine production of the same countries in the same order; blank or 0 for a country without mines.",
        ja: "同じ国の鉱山生産量（同じ順）。鉱山のない国は空白または0。",
      },
    },
  ],
  errors: [
    { code: "undefined-ratio", when: { en: "No country produces anything.", ja: "生産国がない場合" } },
    { code: "out-of-range", when: { en: "A quantity is negative.", ja: "負の数量がある場合" } },
    {
      code: "invalid-argument",
      when: { en: "The ranges differ in size.", ja: "範囲の大きさが異なる場合" },
    },
  ],
  examples: [
    {
      arguments: [
        [[50], [30], [20]],
        [[60], [40], [0]],
      ],
      result: [[62], [38], [0]],
    },
  ],
  run: ({ imports, production }) => {
    const origins = reallocateTransit({ imports: filled(imports), production: filled(production) });
    const width = imports[0]?.length ?? 1;
    return { value: imports.map((_, row) => origins.slice(row * width, (row + 1) * width)) };
  },
});
