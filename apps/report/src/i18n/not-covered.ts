import type { Text } from "@kidorui/core";

/** A published formula that the functions leave out, and why. */
export interface NotCovered {
  readonly name: Text;
  readonly reason: Text;
}

/** Formulas whose primary text was not read, or whose inputs nobody publishes: left out, not guessed. */
export const notCovered: readonly NotCovered[] = [
  {
    name: { en: "Trade parameter of the EU assessment", ja: "EU評価の貿易パラメータ" },
    reason: {
      en: "The steps for export taxes, quotas and agreements were not read in the guidelines. The parameter is an input wherever it is needed.",
      ja: "輸出税・数量制限・協定ごとの段階値を指針の原文で確認していない。必要な箇所では入力として与える。",
    },
  },
  {
    name: {
      en: "Substitution indices of the EU assessment, for supply risk and economic importance",
      ja: "EU評価の代替指数（供給リスク用・経済的重要性用）",
    },
    reason: {
      en: "How the index is built from substitutes and their shares was not read. The printed index is an input.",
      ja: "代替材とその割合から指数を組み立てる方法を原文で確認していない。公表された指数を入力とする。",
    },
  },
  {
    name: { en: "Economic importance of the EU assessment", ja: "EU評価の経済的重要性" },
    reason: {
      en: "It needs shares of end use by sector and the value added of every sector; only the printed results are compared with the threshold.",
      ja: "用途別の部門割合と全部門の付加価値を要する。公表された結果と閾値の比較のみを行う。",
    },
  },
  {
    name: {
      en: "Supply risk of the USGS, 2020 and 2021",
      ja: "米国地質調査所の供給リスク（2020年・2021年）",
    },
    reason: {
      en: "It is not clear from what was read whether willingness and ability to supply are multiplied or the greater counts, nor how economic vulnerability is scaled.",
      ja: "供給の意思と能力を乗じるのか大きい方を採るのか、経済的脆弱性をどう尺度化するのかを原文で確認していない。",
    },
  },
  {
    name: {
      en: "Trade disruption scenarios of the USGS, 2025",
      ja: "米国地質調査所の貿易途絶シナリオ（2025年）",
    },
    reason: {
      en: "They rest on input–output tables of 402 industries. Only the step from a shortage to a price is a function of core.",
      ja: "402産業の産業連関表に基づく。コアの関数としては、不足から価格を求める段階のみがある。",
    },
  },
  {
    name: { en: "Criticality of Graedel and others (Yale)", ja: "Graedelら（イェール大学）の重要性評価" },
    reason: {
      en: "The transformations of depletion time and concentration to scores of 0–100 were not read in the papers.",
      ja: "枯渇年数と集中度を0～100点に変換する式を論文で確認していない。",
    },
  },
  {
    name: { en: "Criticality for Japan by Hatayama and Tahara", ja: "畑山・田原による日本の重要性評価" },
    reason: {
      en: "The scores and weights of the components were not read.",
      ja: "構成要素の配点と重みを原文で確認していない。",
    },
  },
  {
    name: { en: "SCARCE, distance to target", ja: "SCARCE手法の目標との距離" },
    reason: {
      en: "The targets of the method belong to another study. Only its sharing out of transit and its concentration are computed.",
      ja: "目標値は別の研究による。経由国の配分と集中度のみを計算する。",
    },
  },
  {
    name: { en: "Systemic trade risk of Klimek and others", ja: "Klimekらの貿易システミックリスク" },
    reason: {
      en: "The damping of the propagation and the treatment of home production were not read.",
      ja: "伝播の減衰係数と国内生産の扱いを原文で確認していない。",
    },
  },
  {
    name: { en: "N−1 of the International Energy Agency", ja: "国際エネルギー機関のN−1" },
    reason: {
      en: "The agency does not print its definition with numbers. NMINUS1 follows the formula for gas and takes the demand of the largest supplier as an option.",
      ja: "定義と計算例が公表されていない。NMINUS1はガスの算式に従い、最大供給者の需要の控除は選択とする。",
    },
  },
  {
    name: { en: "Criteria of the BGS risk list", ja: "英国地質調査所のリスクリストの評価基準" },
    reason: {
      en: "The rules that give the seven scores were not read; the index is computed from scores.",
      ja: "7項目の配点規則を原文で確認していない。指数は点数から計算する。",
    },
  },
  {
    name: { en: "Sectoral index of WITS", ja: "WITSの部門別集中指数" },
    reason: {
      en: "It is the square root of the sum of squares and another measure than the index used here; its text was read at second hand only.",
      ja: "二乗和の平方根であり本報告書の指数とは異なる。定義は間接的にしか確認していない。",
    },
  },
];
