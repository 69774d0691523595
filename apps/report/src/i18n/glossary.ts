import type { Row, Text } from "@kidorui/core";

export const glossaryWords = {
  title: { en: "Glossary", ja: "用語集" },
  summary: {
    en: "The terms of the report in English and Japanese, with readings and definitions.",
    ja: "報告書の用語の日英対訳、読み仮名及び定義。",
  },
  lead: {
    en: "How the report uses its terms. Each has an address of its own; where a function computes it, the way to the formula stands beside it.",
    ja: "報告書における用語の意味を示す。各用語は固有のアドレスを持ち、関数で求めるものには算式への案内を付す。",
  },
  unit: { en: "Unit", ja: "単位" },
  computed: { en: "Computed by", ja: "関数" },
  formula: { en: "formula", ja: "算式" },
  see: { en: "See also", ja: "関連語" },
  row: { en: "Row", ja: "データの行" },
  link: { en: "Terms are explained in the glossary.", ja: "用語は用語集で説明する。" },
} as const satisfies Readonly<Record<string, Text>>;

/** Headings of the kinds of terms. */
export const kindWords: Readonly<Record<Row<"glossary">["kind"], Text>> = {
  material: { en: "Materials", ja: "物質" },
  stage: { en: "From ore to magnet", ja: "鉱石から磁石まで" },
  trade: { en: "Trade and controls", ja: "貿易と輸出管理" },
  measure: { en: "Measures", ja: "指標" },
  stock: { en: "Stocks", ja: "備蓄" },
  scenario: { en: "Scenarios and pledges", ja: "シナリオと公約" },
  data: { en: "Data", ja: "データ" },
  institution: { en: "Institutions", ja: "機関" },
};
