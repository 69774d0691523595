import type { Row, Text } from "@kidorui/core";

export const glossaryWords = {
  unit: { en: "Unit", ja: "単位" },
  computed: { en: "Computed by", ja: "関数" },
  formula: { en: "formula", ja: "算式" },
  see: { en: "See also", ja: "関連語" },
  row: { en: "Row", ja: "データの行" },
} as const satisfies Readonly<Record<string, Text>>;

/** Headings of the kinds of terms. */
export const kindWords: Readonly<Record<Row<"glossary">["kind"], Text>> = {
  material: { en: "Materials", ja: "物質" },
  stage: { en: "From ore to magnet", ja: "鉱石から磁石まで" },
  trade: { en: "Trade and controls", ja: "貿易と輸出管理" },
  measure: { en: "Measures", ja: "指標" },
  stock: { en: "Stocks", ja: "備蓄" },
  scenario: { en: "Scenarios and pledges", ja: "シナリオと表明された計画" },
  data: { en: "Data", ja: "データ" },
  institution: { en: "Institutions", ja: "機関" },
};
