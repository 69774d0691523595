import { between, exactly, hhiInterval, MetricError } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import type { SpillColumn } from "../function.ts";
import { filled } from "./grids.ts";
import { sumErrors } from "./quantities.ts";

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "low",
    unit: "index 0–1",
    title: { en: "Lowest", ja: "最小値" },
    description: { en: "least index", ja: "指数の最小値" },
  },
  {
    name: "high",
    unit: "index 0–1",
    title: { en: "Highest", ja: "最大値" },
    description: { en: "greatest index", ja: "指数の最大値" },
  },
];

export const hhirange = defineFunction({
  id: "HHIRANGE",
  family: "concentration",
  tier: "pure",
  shape: "spill",
  unit: "index 0–1",
  columns: COLUMNS,
  title: { en: "What the index can be, given what is known", ja: "HHIの取り得る範囲" },
  description: {
    en: "Lowest and highest Herfindahl–Hirschman index compatible with quantities known to lie between two bounds each, and with a rest that nobody splits by supplier.",
    ja: "各供給者の数量が上下限の間にあり、残りの内訳が不明なとき、ハーフィンダール・ハーシュマン指数が取り得る最小値と最大値。",
  },
  returns: {
    en: "One row: lowest, highest. No combination of quantities within the bounds gives an index outside them.",
    ja: "1行：最小値、最大値。上下限の範囲内のどの組み合わせでも、指数がこの外に出ることはない。",
  },
  formula: String.raw`\Bigl[\min,\ \max\Bigr]_{\,l_i \le q_i \le u_i}\ \frac{\sum_i q_i^2}{\bigl(\sum_i q_i + r\bigr)^2}`,
  parameters: [
    {
      name: "low",
      kind: "grid",
      bounds: { from: 0 },
      description: {
        en: "Lowest quantity each supplier can have delivered, one cell each, all in one unit.",
        ja: "供給者ごとの数量の下限。1セルに1供給者、単位は統一する。",
      },
    },
    {
      name: "high",
      kind: "grid",
      bounds: { from: 0 },
      beside: "low",
      description: {
        en: "Highest quantity of each, in the same order; equal to the lowest where it is known exactly.",
        ja: "供給者ごとの数量の上限（同じ順）。正確に分かっていれば下限と同じ値。",
      },
    },
    {
      name: "other",
      kind: "number",
      bounds: { from: 0 },
      optional: true,
      default: 0,
      description: {
        en: "What unnamed suppliers deliver together; 0 by default. The lowest index splits it among very many, the highest gives it to one.",
        ja: "内訳が不明な供給者の合計。既定は0。最小値では多数に分散し、最大値では一つの供給者に集中するとみなす。",
      },
    },
  ],
  errors: [
    ...sumErrors,
    {
      code: "out-of-range",
      when: { en: "A lowest quantity exceeds the highest.", ja: "下限が上限を超える場合" },
    },
    {
      code: "invalid-argument",
      when: { en: "The ranges differ in size.", ja: "範囲の大きさが異なる場合" },
    },
  ],
  examples: [
    {
      arguments: [
        [[50], [40]],
        [[70], [40]],
      ],
      result: [[0.506173, 0.53719]],
    },
    { arguments: [[[70], [20]], [[70], [20]], 10], result: [[0.53, 0.54]] },
  ],
  run: ({ low, high, other }) => {
    const [lows, highs] = [filled(low), filled(high)];
    const wrong = lows.findIndex((lower, index) => lower > (highs[index] ?? 0));
    if (wrong >= 0) {
      throw new MetricError(
        "out-of-range",
        `high, cell ${wrong + 1}: expected at least the lowest quantity, ${lows[wrong]}, received ${highs[wrong]}. A quantity known exactly stands in both ranges.`,
        `highの${wrong + 1}番目のセル：最小の数量${lows[wrong]}以上の数値を指定する（指定値：${highs[wrong]}）。確定している数量は両方の範囲に同じ値を入力する。`,
      );
    }
    // An end that is nothing is no index to ask for; the value between the ends is not shown.
    const quantities = lows.map((lower, index) => between(lower, highs[index] ?? 0, highs[index] ?? 0));
    const { lower, upper } = hhiInterval(quantities, { other: exactly(other) });
    return { value: [[lower, upper]] };
  },
});
