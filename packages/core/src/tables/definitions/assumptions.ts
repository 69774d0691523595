import { defineTable } from "../define.ts";

export const assumptions = defineTable({
  name: "assumptions",
  title: { en: "Assumptions", ja: "仮定" },
  description: {
    en: "Every choice the scenarios rest on: range, shape and reason. Chosen by this project; never an observation.",
    ja: "シナリオが依拠するすべての仮定。範囲、分布、理由を示す。本プロジェクトが置いた値であり、観測値ではない。",
  },
  key: ["assumption_id"],
  ranges: [
    ["low", "mode"],
    ["mode", "high"],
    ["low", "high"],
  ],
  columns: [
    {
      name: "assumption_id",
      type: "code",
      required: true,
      title: { en: "Assumption", ja: "仮定" },
      description: { en: "Short stable key.", ja: "短い固定キー" },
    },
    {
      name: "parameter",
      type: "code",
      required: true,
      title: { en: "Parameter", ja: "パラメータ" },
      description: {
        en: "Input of the model it is for, without the name of a supplier.",
        ja: "対応するモデルの入力（供給国名を除く）",
      },
    },
    {
      name: "title_en",
      type: "text",
      required: true,
      title: { en: "Name (English)", ja: "名称（英語）" },
      description: { en: "What is assumed.", ja: "仮定の内容（英語）" },
    },
    {
      name: "title_ja",
      type: "text",
      required: true,
      title: { en: "Name (Japanese)", ja: "名称（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "unit",
      type: "code",
      required: true,
      values: ["share", "share/yr", "months", "days", "t/day", "t/month", "ppm", "ratio", "count"],
      title: { en: "Unit", ja: "単位" },
      description: { en: "Unit of the three numbers.", ja: "三つの値の単位" },
    },
    {
      name: "low",
      type: "number",
      required: true,
      title: { en: "Low", ja: "下限" },
      description: { en: "Least value thought possible.", ja: "あり得る最小の値" },
    },
    {
      name: "mode",
      type: "number",
      title: { en: "Most likely", ja: "最頻値" },
      description: {
        en: "Value taken for most likely; empty where none is more likely than another.",
        ja: "最もありそうな値（優劣を付けられない場合は空欄）",
      },
    },
    {
      name: "high",
      type: "number",
      required: true,
      title: { en: "High", ja: "上限" },
      description: { en: "Largest value thought possible.", ja: "あり得る最大の値" },
    },
    {
      name: "distribution",
      type: "code",
      required: true,
      values: ["fixed", "uniform", "triangular", "pert"],
      title: { en: "Distribution", ja: "分布" },
      description: {
        en: "fixed: one value. uniform: any value between low and high alike. triangular and pert: by low, mode and high.",
        ja: "fixed：一点、uniform：一様、triangular：三角、pert：PERT（下限・最頻値・上限による）",
      },
    },
    {
      name: "reason_en",
      type: "text",
      required: true,
      title: { en: "Reason (English)", ja: "理由（英語）" },
      description: {
        en: "Why this range, and what would narrow it.",
        ja: "範囲の理由と、範囲を狭め得る情報（英語）",
      },
    },
    {
      name: "reason_ja",
      type: "text",
      required: true,
      title: { en: "Reason (Japanese)", ja: "理由（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "evidence_ids",
      type: "code",
      list: true,
      references: "sources",
      title: { en: "Evidence", ja: "根拠" },
      description: {
        en: "Sources behind the range; empty where it is a choice alone.",
        ja: "範囲の根拠となる出典（本プロジェクトの設定のみによる場合は空欄）",
      },
    },
    {
      name: "since",
      type: "date",
      required: true,
      title: { en: "Since", ja: "適用日" },
      description: {
        en: "Day the assumption was made or last changed.",
        ja: "仮定を置いた日または最後に改めた日",
      },
    },
  ],
});
