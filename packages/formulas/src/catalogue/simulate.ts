import { type Factor, inputsFromLevers } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { percentileColumns } from "./columns.ts";
import { drawsOf } from "./draws.ts";
import { factorsOf, rangesOf, SHARES_LINE } from "./lever-lines.ts";
import { percentileRows } from "./percentile-rows.ts";
import { metricParameter, scenarioMetrics } from "./scenario-metric.ts";
import { drawsParameter, percentilesOf, percentilesParameter, seedParameter } from "./scenario-parameters.ts";

export const simulate = defineFunction({
  id: "SIMULATE",
  family: "scenario",
  tier: "pure",
  shape: "spill",
  unit: "series",
  columns: percentileColumns,
  title: { en: "A scenario under uncertainty", ja: "不確実性を含むシナリオ" },
  description: {
    en: "Percentiles of what a cut in supply comes to when its levers are uncertain: a Latin hypercube over triangular and uniform ranges. Nothing leaves the workbook.",
    ja: "入力が不確実なときの供給途絶の結果を分位点で示す。三角分布と一様分布をラテン超方格法で抽出する。データは外部に送られない。",
  },
  returns: {
    en: "One row per percentile: percentile, value in the unit of the metric; empty where it lies beyond the horizon.",
    ja: "分位点ごとに1行：確率、指標の単位による値（期間内に生じない場合は空白）",
  },
  citation: "McKay, Beckman and Conover (1979), Technometrics 21(2), 239–245 (Latin hypercube sampling).",
  parameters: [
    {
      name: "levers",
      kind: "rows",
      description: {
        en: "Two columns, lever and value, or four: lever, lowest, most likely, highest. Levers as LEVERS names them; months and demand must be among them. Write uniform as the most likely value where all are as likely. An empty value is 0; a certain lever needs its value once. The line shares, with a concentration such as 200, makes the shares of suppliers uncertain together; a single share with a range moves alone, and the others make room. Lags count from the first restriction.",
        ja: "名称と値の2列、または名称・下限・最頻値・上限の4列。名称はLEVERSと同じで、monthsとdemandは必須。最頻値の代わりにuniformと書けば一様分布となる。値が空白なら0とみなすが、確定値は1つ書けばよい。sharesの行に集中度（例：200）を置くと、供給者のシェアをまとめて不確実とする。1つのシェアに範囲を与えると、そのシェアだけが動き、残りを他の供給者が分ける。開始までの月数は最初の制限から数える。",
      },
    },
    metricParameter,
    drawsParameter,
    seedParameter,
    percentilesParameter,
  ],
  errors: [
    {
      code: "out-of-range",
      when: {
        en: "A lever, n, seed or percentile lies outside its range; the message names the range.",
        ja: "入力、n、seed、percentilesのいずれかが許容範囲外の場合（範囲を示す）",
      },
    },
    {
      code: "invalid-argument",
      when: {
        en: "A lever is unknown or there twice, months or demand is missing, or three values are not in ascending order.",
        ja: "入力の名称が不明または重複している、monthsかdemandがない、または3つの値が昇順でない場合",
      },
    },
    {
      code: "no-data",
      when: {
        en: "What is asked for happens in no draw within the horizon.",
        ja: "期間内にどの試行でも生じない場合",
      },
    },
  ],
  examples: [
    {
      arguments: [
        [
          ["months", 12, "", ""],
          ["demand", 100, "", ""],
          ["suppliers.A.share", 1, "", ""],
          ["suppliers.A.restriction", 0.5, "", ""],
          ["stock.initial", 100, "uniform", 200],
        ],
        "survive",
        1000,
        1,
        [[0.9]],
      ],
      result: [[0.9, 3.8]],
    },
  ],
  run: ({ levers, metric, n, seed, percentiles }) => {
    const lines = rangesOf(levers);
    const values = lines.filter(({ name }) => name !== SHARES_LINE);
    const shares = lines.find(({ name }) => name === SHARES_LINE);
    const inputs = inputsFromLevers(
      Object.fromEntries(values.map(({ name, low, mode, high }) => [name, mode ?? (low + high) / 2])),
    );
    const factors: Factor[] = [
      ...(shares ? [{ concentration: shares.low }] : []),
      ...values.flatMap(factorsOf),
    ];
    const draws = drawsOf(inputs, { seed, draws: n, factors });
    return {
      value: percentileRows(draws, metric, percentilesOf(percentiles)),
      unit: scenarioMetrics[metric].unit,
    };
  },
});
