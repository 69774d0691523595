import type { Lang, Text } from "@kidorui/core";

/** Texts that stand in the pane as they are. */
const words = {
  title: { en: "REE functions", ja: "REE関数" },
  search: { en: "Find a function or a data series", ja: "関数・データ系列を探す" },
  otherLanguage: { en: "日本語", ja: "English" },
  tools: { en: "Worksheet", ja: "ワークシート" },
  explain: { en: "Explain the selected cell", ja: "選択セルの説明" },
  repair: { en: "Repair REE formulas", ja: "REE数式を修復" },
  freeze: { en: "Turn the selection into values", ja: "選択範囲を値に変換" },
  thaw: { en: "Put the formulas back", ja: "数式に戻す" },
  check: { en: "Check the selected table", ja: "選択した表を点検" },
  first: { en: "First steps", ja: "はじめに" },
  first1: {
    en: "Look for a country, an element or a measure below, open the entry and insert it: label, unit and formula go into the selected cell and those beside it.",
    ja: "下の欄で国、元素、指標などを探し、項目を開いて挿入してください。選択セルから右へ、名称、単位、数式が入ります。",
  },
  first2: {
    en: "Or type =REE. in a cell. “Explain the selected cell” tells what a number rests on, and why an error stands there.",
    ja: "セルに =REE. と入力しても使えます。［選択セルの説明］で、数値の根拠やエラーの理由を確認できます。",
  },
  first3: {
    en: "Before you hand a workbook on, pin an edition, and turn formulas into values for readers without the add-in.",
    ja: "ブックを渡す前に版を固定してください。アドインのない相手には、数式を値に変換して渡せます。",
  },
  licence: {
    en: "Free software under the MIT licence; data keep the terms of their sources.",
    ja: "MITライセンスの自由ソフトウェアです。データには各出典の利用条件が適用されます。",
  },
  privacy: {
    en: "Everything is computed in this workbook. Nothing you type leaves it.",
    ja: "計算はすべてこのブック内で行い、入力内容を外部へ送信しません。",
  },
  help: { en: "Help and templates", ja: "使い方とテンプレート" },
  parameters: { en: "Arguments", ja: "引数" },
  returns: { en: "Gives", ja: "戻り値" },
  unit: { en: "Unit", ja: "単位" },
  errors: { en: "Errors", ja: "エラー" },
  example: { en: "Example", ja: "例" },
  insert: { en: "Insert at the selected cell", ja: "選択セルの位置に挿入" },
  copy: { en: "Copy", ja: "コピー" },
  templates: { en: "Workbook templates", ja: "ブックのテンプレート" },
  insertSheets: { en: "Add the sheets to this workbook", ja: "シートをこのブックに追加" },
  download: { en: "Download", ja: "ダウンロード" },
  noExcel: {
    en: "Not connected to Excel. The list works; inserting and explaining need the pane inside Excel.",
    ja: "Excelに接続されていません。一覧は閲覧できますが、挿入とセルの説明はExcel内の作業ウィンドウでのみ使えます。",
  },
  editionOfWorkbook: { en: "Edition", ja: "版" },
  changes: { en: "List changes and pin", ja: "変更を確認して固定" },
  lookup: { en: "Look up data", ja: "データの参照" },
  concentration: { en: "Concentration of supply", ja: "供給の集中度" },
  dependence: { en: "Dependence on imports", ja: "輸入依存" },
  stock: { en: "Stocks and time", ja: "備蓄と期間" },
  scenario: { en: "Scenarios", ja: "シナリオ" },
  utility: { en: "Units, names and provenance", ja: "単位・名称・根拠" },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof words;

/** A text of the pane. */
export const word = (key: Word, lang: Lang): string => words[key][lang];

/** Whether an attribute names a text. */
export const isWord = (key: string): key is Word => Object.hasOwn(words, key);

/** Texts of the pane with places for what they tell. */
export const lines = {
  optional: { en: "{name} (optional)", ja: "{name}（省略可）" },
  functions: { en: "{count} {count:function|functions}", ja: "{count}個の関数" },
  series: { en: "{count} data series", ja: "データ系列{count}件" },
  firstSeries: {
    en: "{count} data series (the first {shown} shown)",
    ja: "データ系列{count}件（先頭の{shown}件を表示）",
  },
  identity: {
    en: "Data: edition {edition}, as of {day}, {hash}",
    ja: "データ：{edition}版、基準日{day}、{hash}",
  },
  notWhole: {
    en: "Data: edition {edition}, as of {day}. A part of the data (tables.js) was not loaded: functions that give whole tables show #N/A. Restart Excel, or ask whoever installed the add-in.",
    ja: "データ：{edition}版、基準日{day}。データの一部（tables.js）を読み込めませんでした。表全体を返す関数は#N/Aになります。Excelを再起動するか、アドインの管理者に確認してください。",
  },
  pinned: {
    en: "{edition}, pinned: formulas without an edition use it until you pin another.",
    ja: "{edition}版に固定中。版を指定しない数式はこの版で計算します。",
  },
  unpinned: {
    en: "{edition}, the newest; not pinned. When the add-in brings newer data, cells change as Excel computes them again: pin an edition to keep numbers.",
    ja: "{edition}版（最新、固定なし）。アドインのデータが更新されると、再計算されたセルから値が変わります。数値を保つには版を固定してください。",
  },
  pinMissing: {
    en: "{edition}, pinned, but not in this add-in: update the add-in, or pin another edition.",
    ja: "{edition}版に固定されていますが、このアドインには収録されていません。アドインを更新するか、別の版に固定してください。",
  },
} as const satisfies Record<string, Text>;
