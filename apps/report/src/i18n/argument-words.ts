import type { Text } from "@kidorui/core";
import { labWords } from "./lab.ts";

/** What the words a cell gives a function stand for, by parameter and word; words that speak for themselves are absent. */
export const argumentWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  metric: {
    unmet: labWords.unmet,
    unmetshare: labWords.unmetshare,
    unmetcutshare: labWords.unmetcutshare,
    service: labWords.service,
    monthsshort: labWords.monthsshort,
    days: labWords.days,
    recover: labWords.recover,
    loss: labWords.loss,
    imports: { en: "imports from the country that restricted", ja: "制限した国からの輸入量" },
    normal: { en: "part of normal deliveries", ja: "平常時に対する割合" },
  },
  part: {
    rms: { en: "root mean square difference", ja: "二乗平均平方根" },
    bias: { en: "mean difference", ja: "差の平均" },
    months: { en: "months compared", ja: "比較した月数" },
    share: { en: "part of demand", ja: "需要比" },
    added: { en: "simply added", ja: "単純合計" },
    possible: { en: "what they can give together", ja: "同時に成り立つ量" },
    counted: { en: "how many are counted", ja: "計算に含めた件数" },
    left_out: { en: "those left out", ja: "除いた主張" },
  },
  reading: {
    literal: { en: "at its word", ja: "文字どおり" },
    generous: { en: "at its best", ja: "最も有利な解釈" },
    evidence: { en: "as evidence supports", ja: "根拠が支える範囲" },
    discounted: { en: "at the record of its class", ja: "同種の計画・目標の実績による割引" },
  },
};
