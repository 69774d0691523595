import type { Text } from "@kidorui/core";

export const coverageWords = {
  title: { en: "Coverage", ja: "収録状況" },
  empty: { en: "no row yet", ja: "行なし" },
  others: { en: "{n} other publishers", ja: "その他{n}機関" },
  own: { en: "This project", ja: "本プロジェクト" },
  publisher: { en: "Publisher", ja: "公表機関" },
  rows: { en: "Rows", ja: "行数" },
  years: { en: "Years with rows", ja: "行のある年" },
  blanks: { en: "Blank years between", ja: "その間の空白年" },
  table: { en: "Table", ja: "表" },
  sourcesHeading: { en: "Sources and licences", ja: "出典と利用条件" },
  sources: { en: "Sources", ja: "出典" },
  terms: { en: "Terms", ja: "利用条件" },
  licence: { en: "Publisher's licence", ja: "公表機関の条件" },
  csv: { en: "CSV of all tables", ja: "全表のCSV" },
} as const satisfies Readonly<Record<string, Text>>;
