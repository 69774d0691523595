import type { Text } from "@kidorui/core";

export const dataWords = {
  title: { en: "Data", ja: "データ" },
  summary: {
    en: "Every table behind the report: schema, rows, sources and downloads.",
    ja: "報告書に用いたすべての表の構成、行、出典、ダウンロードを示す。",
  },
  lead: {
    en: "The tables hold what publications print, one statement a row, with the place in the source beside it. A fact published again is a new row; an edition chooses among them by date and publisher.",
    ja: "表には公表物の記載を一行一件で収め、出典内の位置を添える。同じ事実が再び公表された場合は行を追加し、各版は公表日と公表機関によって用いる行を選ぶ。",
  },
  tablePlace: { en: "table of data", ja: "データ表" },
  table: { en: "Table", ja: "表" },
  rows: { en: "Rows", ja: "行数" },
  sources: { en: "Sources", ja: "出典数" },
  grades: { en: "Grades", ja: "等級" },
  terms: { en: "Terms", ja: "利用条件" },
  newest: { en: "Newest source", ja: "最新の出典" },
  downloads: { en: "Download", ja: "ダウンロード" },
  csvForm: {
    en: "The CSV files open in a spreadsheet as they are: UTF-8 with a byte-order mark, and an apostrophe before a text that it would take for a formula, one that begins with = + - or @. Numbers below zero have none. The JSON files hold every text as it is in the table.",
    ja: "CSVは表計算ソフトでそのまま開ける。文字符号はUTF-8（バイト順マーク付き）で、= + - @ で始まり数式と解される文字列には先頭にアポストロフィを付ける。負の数には付けない。JSONは表の文字列をそのまま収める。",
  },
  datapackage: { en: "Description of all tables (Data Package)", ja: "全表の記述（Data Package）" },
  reconciliation: { en: "Publishers compared", ja: "公表機関の間の比較" },
  catalogue: { en: "Catalogue", ja: "一覧" },
  checked: { en: "How far the figures are checked", ja: "照合の状況" },
  checkedYes: { en: "sources checked at the publisher", ja: "原本と照合済みの出典" },
  checkedNo: { en: "sources read from a copy only", ja: "写しのみで確認した出典" },
  marks: { en: "Marks", ja: "記号" },
  marksLead: {
    en: "A mark is the publisher's own state of a number; only [d] is this project's. No row means that the fact was not collected.",
    ja: "記号は、数値について公表機関が示した状態である（[d]のみ本プロジェクトによる）。行がない事実は収集していない。",
  },
  reported: { en: "no mark", ja: "記号なし" },
  reportedMeaning: { en: "reported", ja: "報告値" },
  gradesHeading: { en: "Grades and terms of sources", ja: "出典の等級と利用条件" },
  schema: { en: "Columns", ja: "列" },
  column: { en: "Column", ja: "列" },
  type: { en: "Type", ja: "型" },
  unit: { en: "Unit", ja: "単位" },
  meaning: { en: "Meaning", ja: "意味" },
  allowed: { en: "Values", ja: "値" },
  key: { en: "key", ja: "キー" },
  parts: { en: "Parts", ja: "分割ページ" },
  partsLead: {
    en: "The table is long; its rows stand on one page for each value of {column}.",
    ja: "行数が多いため、{column}の値ごとにページを分けている。",
  },
  rowsByCode: { en: "Rows by code", ja: "コード別の行" },
  allParts: { en: "All parts of the table", ja: "表の全体" },
  rowLink: { en: "Link to this row", ja: "この行へのリンク" },
  rowsHeading: { en: "Rows", ja: "行" },
  used: { en: "In {edition}", ja: "{edition}版" },
  usedYes: { en: "used", ja: "使用" },
  usedNo: { en: "kept", ja: "保存" },
  usedNote: {
    en: "used: the row edition {edition} takes for its fact. kept: an older vintage, or another publisher's figure.",
    ja: "使用：{edition}版がその事実に用いる行。保存：過去の公表値、または他の公表機関の値。",
  },
  otherLanguage: {
    en: "Texts in Japanese are in the files and on the Japanese page.",
    ja: "英語の文はファイルと英語ページに収めている。",
  },
  preferred: { en: "Publishers preferred, best first", ja: "優先する公表機関（順）" },
  cites: { en: "Rows citing it", ja: "引用行数" },
} as const satisfies Readonly<Record<string, Text>>;

/** Column types in words. */
export const typeWords: Readonly<Record<string, Text>> = {
  text: { en: "text", ja: "文字列" },
  code: { en: "code", ja: "符号" },
  integer: { en: "whole number", ja: "整数" },
  number: { en: "number", ja: "数値" },
  date: { en: "date", ja: "日付" },
  period: { en: "period", ja: "期間" },
  url: { en: "address", ja: "アドレス" },
};
