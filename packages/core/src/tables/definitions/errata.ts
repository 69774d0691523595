import { defineTable } from "../define.ts";

export const errata = defineTable({
  name: "errata",
  title: { en: "Errata", ja: "正誤表" },
  description: {
    en: "Mistakes of this project in published editions. The tables hold the right values; editions issued before an erratum go on showing what they were issued with and point here. The corrected edition carries a suffix.",
    ja: "公表済みの版における本プロジェクトの誤り。表には正しい値を収め、訂正前に公表した版は当時の値を示し続け、この表への案内を付ける。訂正版には枝番を付す。",
  },
  key: ["erratum_id"],
  columns: [
    {
      name: "erratum_id",
      type: "code",
      required: true,
      title: { en: "Erratum", ja: "訂正" },
      description: { en: "Edition and number: 2026Q4-1.", ja: "版と番号（例：2026Q4-1）" },
    },
    {
      name: "edition_id",
      type: "code",
      required: true,
      references: "editions",
      title: { en: "Edition", ja: "版" },
      description: { en: "Edition that holds the mistake.", ja: "誤りのある版" },
    },
    {
      name: "corrected_edition_id",
      type: "code",
      required: true,
      references: "editions",
      title: { en: "Corrected edition", ja: "訂正版" },
      description: { en: "Edition that sets it right: 2026Q4.1.", ja: "訂正した版（例：2026Q4.1）" },
    },
    {
      name: "date",
      type: "date",
      required: true,
      title: { en: "Date", ja: "日付" },
      description: { en: "Day the erratum was issued.", ja: "訂正を公表した日" },
    },
    {
      name: "what_en",
      type: "text",
      required: true,
      title: { en: "What was wrong (English)", ja: "誤りの内容（英語）" },
      description: { en: "One sentence a reader of the edition can follow.", ja: "読者に分かる一文（英語）" },
    },
    {
      name: "what_ja",
      type: "text",
      required: true,
      title: { en: "What was wrong (Japanese)", ja: "誤りの内容（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "table_name",
      type: "code",
      title: { en: "Table", ja: "表" },
      description: {
        en: "Table of the row that was wrong; empty where no row was, but a text or a method.",
        ja: "誤りのあった行の表（文章や手法の誤りの場合は空欄）",
      },
    },
    {
      name: "row_id",
      type: "text",
      title: { en: "Row", ja: "行" },
      description: {
        en: "Key and source of the row, as in its permanent address.",
        ja: "行のキーと出典（固定アドレスと同じ形）",
      },
    },
    {
      name: "column_name",
      type: "code",
      title: { en: "Column", ja: "列" },
      description: { en: "Column that was wrong.", ja: "誤りのあった列" },
    },
    {
      name: "old_value",
      type: "text",
      title: { en: "Old value", ja: "訂正前" },
      description: {
        en: "What the edition says; empty for an empty cell.",
        ja: "訂正前の値（空のセルは空欄）",
      },
    },
    {
      name: "new_value",
      type: "text",
      title: { en: "New value", ja: "訂正後" },
      description: {
        en: "What the corrected edition says; empty for an empty cell.",
        ja: "訂正後の値（空のセルは空欄）",
      },
    },
    {
      name: "why_en",
      type: "text",
      required: true,
      title: { en: "Why (English)", ja: "原因（英語）" },
      description: { en: "How the mistake came about.", ja: "誤りが生じた原因（英語）" },
    },
    {
      name: "why_ja",
      type: "text",
      required: true,
      title: { en: "Why (Japanese)", ja: "原因（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "reported_by",
      type: "text",
      required: true,
      title: { en: "Reported by", ja: "指摘者" },
      description: {
        en: "Who reported it, as they wish to be named; own check where nobody outside did.",
        ja: "指摘者（希望する表記。本プロジェクトの点検で判明した場合は own check）",
      },
    },
    {
      name: "function_ids",
      type: "text",
      title: { en: "Functions", ja: "関数" },
      description: {
        en: "Functions whose results a corrected method changes, separated by spaces: editions issued before keep theirs. Empty where no method was wrong.",
        ja: "手法の訂正によって結果が変わる関数（空白区切り）。訂正前に公表した版は当時の結果を示し続ける。手法の誤りでない場合は空欄",
      },
    },
  ],
});
