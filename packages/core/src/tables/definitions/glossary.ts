import { defineTable } from "../define.ts";

export const glossary = defineTable({
  name: "glossary",
  title: { en: "Glossary", ja: "用語集" },
  description: {
    en: "Terms of the report in both languages, with the Japanese reading.",
    ja: "報告書の用語（日英対訳、読み仮名付き）。",
  },
  key: ["term_id"],
  columns: [
    {
      name: "term_id",
      type: "code",
      required: true,
      title: { en: "Term", ja: "用語" },
      description: {
        en: "Short stable key; the anchor of the term on its page.",
        ja: "短い固定キー（用語集ページ内の位置）",
      },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["material", "stage", "trade", "measure", "stock", "scenario", "data", "institution"],
      title: { en: "Kind", ja: "種類" },
      description: {
        en: "material, stage, trade, measure, stock, scenario, data or institution.",
        ja: "物質、工程、貿易、指標、備蓄、シナリオ、データ、機関",
      },
    },
    {
      name: "term_en",
      type: "text",
      required: true,
      title: { en: "Term (English)", ja: "用語（英語）" },
      description: { en: "As the report writes it.", ja: "報告書での表記（英語）" },
    },
    {
      name: "term_ja",
      type: "text",
      required: true,
      title: { en: "Term (Japanese)", ja: "用語（日本語）" },
      description: { en: "As the report writes it in Japanese.", ja: "報告書での表記（日本語）" },
    },
    {
      name: "reading",
      type: "text",
      required: true,
      title: { en: "Reading", ja: "読み" },
      description: { en: "In hiragana, Latin letters as they are.", ja: "ひらがな（英字はそのまま）" },
    },
    {
      name: "definition_en",
      type: "text",
      required: true,
      title: { en: "Definition (English)", ja: "定義（英語）" },
      description: { en: "One or two sentences.", ja: "一、二文（英語）" },
    },
    {
      name: "definition_ja",
      type: "text",
      required: true,
      title: { en: "Definition (Japanese)", ja: "定義（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "unit_en",
      type: "text",
      title: { en: "Unit (English)", ja: "単位（英語）" },
      description: { en: "Unit and range of a measure.", ja: "指標の単位と範囲（英語）" },
    },
    {
      name: "unit_ja",
      type: "text",
      title: { en: "Unit (Japanese)", ja: "単位（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "function_ids",
      type: "code",
      list: true,
      title: { en: "Functions", ja: "関数" },
      description: { en: "Functions of the add-in that compute it.", ja: "これを求めるアドイン関数" },
    },
    {
      name: "see_ids",
      type: "code",
      list: true,
      references: "glossary",
      title: { en: "See also", ja: "関連語" },
      description: { en: "Related terms.", ja: "関連する用語" },
    },
  ],
});
