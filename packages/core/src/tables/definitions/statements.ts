import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";
import { FIGURES } from "../figures.ts";

export const statements = defineTable({
  name: "statements",
  title: { en: "Reported, but not used in numbers", ja: "言及された値（集計外）" },
  description: {
    en: "What the press and pages that repeat others say in figures, what officials say in round words, what one company reports of itself, and official figures that are estimated or implausible: who says it, of what, for which period. Shown beside the figures of the table it speaks of; no figure is computed from it.",
    ja: "報道や転載ページが数値で述べた内容、公的機関が概数で述べた内容、企業1社が自社について公表した値、推計または不自然とみられる公的な数値。誰が何について、いつの値を述べたかを示す。対応する表の数値のそばに示し、計算には用いない。",
  },
  key: ["statement_id"],
  columns: [
    {
      name: "statement_id",
      type: "code",
      required: true,
      title: { en: "Statement", ja: "記述" },
      description: { en: "Short stable key.", ja: "短い固定キー" },
    },
    {
      name: "table_name",
      type: "code",
      required: true,
      values: [...FIGURES, "scenarios"],
      title: { en: "Table", ja: "表" },
      description: {
        en: "Table of figures whose matter it is; scenarios where it is what a stop would cost.",
        ja: "対応する数値の表（途絶の損失についてはscenarios）",
      },
    },
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: {
        en: "Country it is about: the producer, the reporter of trade, the importer.",
        ja: "対象の国（生産国、貿易の報告国、輸入国）",
      },
    },
    {
      name: "partner_code",
      type: "code",
      references: "countries",
      title: { en: "Partner", ja: "相手国" },
      description: {
        en: "Supplier or partner of the trade; empty where it is about one country.",
        ja: "供給国または貿易相手国（一国についての場合は空欄）",
      },
    },
    {
      name: "element_codes",
      type: "code",
      required: true,
      list: true,
      references: "elements",
      title: { en: "Elements", ja: "元素" },
      description: { en: "Elements or groups it is about.", ja: "対象の元素・元素群" },
    },
    {
      name: "period",
      type: "period",
      required: true,
      title: { en: "Period", ja: "期間" },
      description: { en: "Year or part of a year it is about.", ja: "対象の年または年の一部" },
    },
    {
      name: "stated_value",
      type: "number",
      minimum: 0,
      title: { en: "Stated value", ja: "述べられた値" },
      description: {
        en: "In the unit beside it; empty where none, or a range, is stated.",
        ja: "単位は隣の列（値がない場合、範囲の場合は空欄）",
      },
    },
    {
      name: "stated_unit",
      type: "code",
      required: true,
      values: ["t", "t REO", "%", "USD", "days", "JPY", "USD/kg"],
      title: { en: "Unit", ja: "単位" },
      description: { en: "Unit of the stated value.", ja: "述べられた値の単位" },
    },
    flag,
    {
      name: "quoted_en",
      type: "text",
      title: { en: "Quoted (English)", ja: "引用元（英語）" },
      description: {
        en: "Whom the source quotes; empty where it names nobody.",
        ja: "出典が引用する機関（記載がなければ空欄）",
      },
    },
    {
      name: "quoted_ja",
      type: "text",
      title: { en: "Quoted (Japanese)", ja: "引用元（日本語）" },
      description: { en: "The same in Japanese.", ja: "同、日本語" },
    },
    {
      name: "statement_en",
      type: "text",
      required: true,
      title: { en: "What is said (English)", ja: "内容（英語）" },
      description: { en: "In our own words.", ja: "本プロジェクトによる要約（英語）" },
    },
    {
      name: "statement_ja",
      type: "text",
      required: true,
      title: { en: "What is said (Japanese)", ja: "内容（日本語）" },
      description: { en: "In our own words.", ja: "本プロジェクトによる要約" },
    },
    ...provenance,
  ],
});
