import type { Method } from "../method.ts";
import { metricMeanings } from "./scenario.ts";
import { refused } from "./shared/refused.ts";
import { scenarioFiles, scenarioRefusals } from "./shared/scenario.ts";

export const tornado: Method = {
  steps: [
    {
      id: "ends",
      heading: { en: "Nothing is random", ja: "乱数は用いない" },
      text: [
        {
          en: "What is uncertain, and how a part $p$ of a range becomes a value, is told on [How draws are made](methods/draws/); whole months are rounded there. The line `median` is one run with every uncertain lever at $p = 0.5$ – its median, not its most likely value. Then one lever after another is put to $p = 0.05$ and to $p = 0.95$, the others staying at 0.5. Where shares vary together, the largest supplier's (of equal ones the first) gamma variable is put to the two ends and those of all others stay at 0.5; the line is called `shares`.",
          ja: "不確実とする入力と、範囲内の割合$p$を値に直す方法（整数の月数の丸めを含む）は[試行の作り方](methods/draws/)による。`median`の行は、不確実な入力をすべて$p = 0.5$に置いた1回の計算である（最頻値ではなく中央値）。次に、ほかを0.5に保ったまま、入力を一つずつ$p = 0.05$と$p = 0.95$に置く。シェアをまとめて動かす場合は、シェアが最大の供給者（同率なら先のもの）のガンマ変数を両端に置き、ほかは0.5に保つ。この行の名称は`shares`とする。",
        },
      ],
    },
  ],
  order: {
    en: "`median` first. Then by the distance between the two ends, the widest first; an end beyond the horizon counts as the horizon. Of equal ones `shares` first, then in the [order of the levers](methods/scenario/#levers) of the scenario, which is that of the file and not that of LEVERS.",
    ja: "最初に`median`。以下、両端の差の大きい順（計算期間を超える端は計算期間の長さとみなす）。同じ幅なら`shares`を先とし、以下はシナリオの[入力の順序](methods/scenario/#levers)（LEVERSの順ではなく、ファイルに並ぶ順）。",
  },
  choices: { parameter: "metric", meanings: metricMeanings },
  worked: { arguments: ["stop-12m", "unmet"] },
  restsOn: ["draws", "SCENARIO", "rows"],
  code: ["indicators/scenario-factors.ts", "scenarios/tornado.ts", ...scenarioFiles],
  refusals: [
    ...scenarioRefusals("unmet"),
    refused("no-data", "stop-12m", "unmet", undefined, undefined, "2024Q1"),
  ],
};
