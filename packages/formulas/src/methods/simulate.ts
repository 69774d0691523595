import type { Method } from "../method.ts";
import { metricMeanings } from "./scenario.ts";
import { refused } from "./shared/refused.ts";

export const simulate: Method = {
  steps: [
    {
      id: "levers",
      heading: { en: "Levers from cells", ja: "セルから与える入力" },
      text: [
        {
          en: "As [SCENARIOBAND](methods/scenarioband/), with the levers of the range in place of a scenario's: a line with three values is triangular, with `uniform` in the middle uniform, with one value certain. The line `shares` gives the concentration with which all shares vary together. What a lever would have if it were certain, and what stands in for it where another follows it, is its most likely value, or the middle of a uniform range. All lags count from the trigger.",
          ja: "シナリオの入力に代えて範囲の入力を用いるほかは[SCENARIOBAND](methods/scenarioband/)と同じである。値が三つの行は三角分布、中央が`uniform`の行は一様分布、値が一つの行は確定値とする。`shares`の行は、全シェアをまとめて動かす集中度を示す。他の入力がある入力に従う場合、その値には最頻値（一様分布では中央の値）を用いる。開始までの月数はすべて起点から数える。",
        },
      ],
    },
  ],
  order: {
    en: "In the order asked for; 0.05, 0.5 and 0.95 unless the call says otherwise.",
    ja: "指定した順。指定がなければ0.05、0.5、0.95。",
  },
  choices: { parameter: "metric", meanings: metricMeanings },
  restsOn: ["draws", "SCENARIO"],
  code: [
    "scenarios/from-levers.ts",
    "scenarios/simulate.ts",
    "scenarios/levers.ts",
    "scenarios/summary.ts",
    "stats/quantile.ts",
    "stats/rounding.ts",
  ],
  verifiedBy: ["quantile_type7"],
  refusals: [
    refused("out-of-range", [
      ["months", 12],
      ["demand", 1],
      ["stock.initial", -1],
    ]),
    refused(
      "out-of-range",
      [
        ["months", 12],
        ["demand", 1],
      ],
      "unmet",
      1000000000,
    ),
    refused(
      "out-of-range",
      [
        ["months", 12],
        ["demand", 1],
      ],
      "unmet",
      10,
      -1,
    ),
    refused("invalid-argument", [["months", 12]]),
    refused("invalid-argument", [
      ["months", 12],
      ["demand", 1],
      ["colour", 1],
    ]),
    refused(
      "no-data",
      [
        ["months", 12],
        ["demand", 1],
        ["suppliers.A.share", 1],
      ],
      "survive",
      10,
    ),
  ],
};
