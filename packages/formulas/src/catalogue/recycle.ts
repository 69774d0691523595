import { recycledSupply } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import type { SpillColumn } from "../function.ts";

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "recovered",
    unit: "unit of shipments",
    title: { en: "Recovered", ja: "回収量" },
    description: {
      en: "recovered in the year, in the unit of the shipments",
      ja: "その年の回収量（単位は投入量と同じ）",
    },
  },
];

export const recycle = defineFunction({
  id: "RECYCLE",
  family: "stock",
  tier: "pure",
  shape: "spill",
  unit: "unit of shipments",
  columns: COLUMNS,
  title: { en: "Supply from recycling", ja: "リサイクルによる供給" },
  description: {
    en: "What comes back year by year from products sold earlier: those that reach the end of their life, of these the part that is collected, of that the part that is recovered.",
    ja: "過去に出荷した製品から年ごとに回収できる量。寿命を迎えたもののうち、収集され、さらに回収される割合を掛ける。",
  },
  returns: {
    en: "One row per year of the shipments, in their unit. Years before the first shipment give nothing.",
    ja: "出荷の年ごとに1行（同じ単位）。最初の出荷より前の年は含まない",
  },
  formula: String.raw`R_t = \gamma\,\rho \sum_{s \le t} q_s \left[F\!\left(t-s+\tfrac12\right) - F\!\left(t-s-\tfrac12\right)\right]`,
  citation:
    "Müller et al. (2014), Environmental Science & Technology 48(4), 2102–2113 (lifetime models of stocks in use).",
  parameters: [
    {
      name: "shipments",
      kind: "grid",
      bounds: { from: 0 },
      description: {
        en: "Put into products, one cell a year, in order; blanks are years without.",
        ja: "製品への投入量。1セルに1年（年順）、空白は投入なし。",
      },
    },
    {
      name: "lifetime",
      kind: "number",
      bounds: { above: 0 },
      description: { en: "Mean years until disposal, above 0.", ja: "廃棄までの平均年数（0より大きい）" },
    },
    {
      name: "collection",
      kind: "number",
      bounds: { from: 0, to: 1 },
      description: { en: "Part of the disposed that is collected, 0–1.", ja: "廃棄品の収集率（0～1）" },
    },
    {
      name: "recovery",
      kind: "number",
      bounds: { from: 0, to: 1 },
      description: { en: "Part of the collected that is recovered, 0–1.", ja: "収集品からの回収率（0～1）" },
    },
    {
      name: "spread",
      kind: "number",
      bounds: { from: 0 },
      optional: true,
      default: 0,
      description: {
        en: "Standard deviation of the lifetime in years, of a symmetric triangular distribution; 0 by default.",
        ja: "寿命の標準偏差（年、対称な三角分布）。既定は0。",
      },
    },
  ],
  errors: [
    {
      code: "out-of-range",
      when: {
        en: "A rate lies outside 0–1, the lifetime is not above 0, a shipment is negative, or the spread exceeds lifetime ÷ √6.",
        ja: "割合が0～1の外、寿命が0以下、負の出荷がある、またはspreadが寿命÷√6を超える場合",
      },
    },
  ],
  examples: [{ arguments: [[[100], [0], [0], [0]], 2, 0.5, 0.9], result: [[0], [0], [45], [0]] }],
  run: ({ shipments, lifetime, collection, recovery, spread }) => {
    const list = shipments.flat().map((cell) => cell ?? 0);
    const back = recycledSupply({ shipments: list, lifetime, spread, collection, recovery });
    return { value: back.map((amount) => [amount]) };
  },
});
