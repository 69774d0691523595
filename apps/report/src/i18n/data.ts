import type { Text } from "@kidorui/core";

export const dataWords = {
  tablePlace: { en: "table of data", ja: "データ表" },
  table: { en: "Table", ja: "表" },
  rows: { en: "Rows", ja: "行数" },
  sources: { en: "Sources", ja: "出典数" },
  grades: { en: "Grades", ja: "等級" },
  terms: { en: "Terms", ja: "利用条件" },
  newest: { en: "Newest source", ja: "最新の出典" },
  downloads: { en: "Download", ja: "ダウンロード" },
  datapackage: { en: "Description of all tables (Data Package)", ja: "全表の記述（Data Package）" },
  reported: { en: "no mark", ja: "記号なし" },
  reportedMeaning: { en: "reported", ja: "報告値" },
  schema: { en: "Columns", ja: "列" },
  column: { en: "Column", ja: "列" },
  type: { en: "Type", ja: "型" },
  unit: { en: "Unit", ja: "単位" },
  meaning: { en: "Meaning", ja: "意味" },
  allowed: { en: "Values", ja: "値" },
  key: { en: "key", ja: "キー" },
  parts: { en: "Parts", ja: "分割ページ" },
  rowsByCode: { en: "Rows by code", ja: "コード別の行" },
  allParts: { en: "All parts of the table", ja: "表の全体" },
  allRows: { en: "All rows", ja: "行の一覧" },
  rowSpan: { en: "Rows {from} to {to}", ja: "{from}～{to}行目" },
  rowLink: { en: "Link to this row", ja: "この行へのリンク" },
  rowsHeading: { en: "Rows", ja: "行" },
  used: { en: "In {edition}", ja: "{edition}版" },
  usedYes: { en: "used", ja: "使用" },
  usedNo: { en: "kept", ja: "保存" },
  preferred: { en: "Publishers preferred, best first", ja: "優先する公表機関（順）" },
} as const satisfies Readonly<Record<string, Text>>;

/** Column types in words. */
export const typeWords: Readonly<Record<string, Text>> = {
  text: { en: "text", ja: "文字列" },
  code: { en: "code", ja: "コード" },
  integer: { en: "whole number", ja: "整数" },
  number: { en: "number", ja: "数値" },
  date: { en: "date", ja: "日付" },
  period: { en: "period", ja: "期間" },
  url: { en: "address", ja: "アドレス" },
};
