import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const gprs: Method = {
  symbols: [
    { tex: "H", meaning: { en: "concentration of world production", ja: "世界生産の集中度" } },
    { tex: "s_i", meaning: { en: "share of country i in it", ja: "世界生産に占める国iの割合" } },
    {
      tex: "g_i",
      meaning: { en: "political instability of country i, 0–1", ja: "国iの政治的不安定性（0～1）" },
    },
    { tex: "f_i", meaning: { en: "imports from country i", ja: "国iからの輸入量" } },
    { tex: "p", meaning: { en: "home production", ja: "国内生産量" } },
  ],
  steps: [
    {
      id: "world",
      heading: { en: "Which concentration", ja: "どの集中度か" },
      text: [
        {
          en: "$H$ is taken of the range world where it is given, else of the imports; home production counts in the denominator with no risk.",
          ja: "$H$はworldを指定すればその範囲、省略すれば輸入量から求める。国内生産はリスクのないものとして分母に加える。",
        },
      ],
    },
  ],
  code: ["metrics/hhi.ts", "metrics/import-risk.ts"],
  verifiedBy: [
    "hhi",
    "hhi_points",
    "hhi_points_given_total",
    "hhi_points_raw_pct",
    "geopolrisk",
    "geopolrisk_score_cf",
  ],
  refusals: [
    refused("undefined-ratio", [[0]], [[0.5]]),
    refused("out-of-range", [[1]], [[1.5]]),
    refused("no-data", [[60], [30], [10]], [[0.6], [0], [0.1]]),
    refused("invalid-argument", [[60], [30], [10]], [[0.6]]),
  ],
};
