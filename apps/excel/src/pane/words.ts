import type { Lang, Text } from "@kidorui/core";

/** Every text of the pane. */
const words = {
  title: { en: "REE functions", ja: "REE関数" },
  search: { en: "Find a function", ja: "関数を探す" },
  tools: { en: "Worksheet", ja: "ワークシート" },
  explain: { en: "Why does the selected cell show an error?", ja: "選択セルのエラーの理由" },
  reenter: { en: "Re-enter REE formulas on this sheet", ja: "このシートのREE数式を再入力" },
  freeze: { en: "Turn the selection into values", ja: "選択範囲を値に変換" },
  privacy: {
    en: "Everything is computed in this workbook. Nothing you type leaves it.",
    ja: "計算はすべてこのブック内で行い、入力内容を外部へ送信しない。",
  },
  parameters: { en: "Arguments", ja: "引数" },
  optional: { en: "optional", ja: "省略可" },
  returns: { en: "Gives", ja: "戻り値" },
  unit: { en: "Unit", ja: "単位" },
  errors: { en: "Errors", ja: "エラー" },
  example: { en: "Example", ja: "例" },
  insert: { en: "Insert at the selected cell", ja: "選択セルの位置に挿入" },
  copy: { en: "Copy", ja: "コピー" },
  copied: { en: "Copied.", ja: "コピーした。" },
  notCopied: {
    en: "The browser does not allow copying; select the text instead.",
    ja: "コピーできないため、文字列を選択してください。",
  },
  inserted: { en: "Inserted at", ja: "挿入先：" },
  occupied: {
    en: "Nothing was changed: the example needs empty cells. Cells in use:",
    ja: "変更しなかった。例の挿入先は空である必要がある。使用中のセル：",
  },
  noExcel: {
    en: "Not connected to Excel. The list works; inserting and explaining need the pane inside Excel.",
    ja: "Excelに接続していない。一覧は使えるが、挿入とエラーの説明はExcel内で開く必要がある。",
  },
  noFormula: { en: "The selected cell holds no REE formula.", ja: "選択セルにREE関数の数式がない。" },
  noError: { en: "The formula gives a value:", ja: "数式は値を返す：" },
  recent: {
    en: "The arguments are formulas themselves. The latest messages of this function:",
    ja: "引数に数式が含まれる。この関数の直近のメッセージ：",
  },
  noRecent: {
    en: "The arguments are formulas themselves, and this function has given no message since the pane was opened.",
    ja: "引数に数式が含まれ、作業ウィンドウを開いてからこの関数のメッセージはない。",
  },
  reentered: { en: "Formulas entered again:", ja: "再入力した数式：" },
  frozen: { en: "Cells turned into values:", ja: "値に変換したセル：" },
  failed: { en: "Excel refused:", ja: "Excelのエラー：" },
  edition: { en: "Data: edition", ja: "データ：版" },
  asOf: { en: "as of", ja: "基準日" },
  lookup: { en: "Look up data", ja: "データの参照" },
  concentration: { en: "Concentration of supply", ja: "供給の集中度" },
  dependence: { en: "Dependence on imports", ja: "輸入依存" },
  stock: { en: "Stocks and time", ja: "備蓄と期間" },
  scenario: { en: "Scenarios", ja: "シナリオ" },
  utility: { en: "Units, names and provenance", ja: "単位・名称・根拠" },
  byArguments: { en: "depends on the arguments", ja: "引数による" },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof words;

/** A text of the pane. */
export const word = (key: Word, lang: Lang): string => words[key][lang];

/** Whether an attribute names a text. */
export const isWord = (key: string): key is Word => Object.hasOwn(words, key);

/** How many functions the list shows. */
export const countText = (count: number, lang: Lang): string =>
  lang === "ja" ? `${count}個の関数` : `${count} ${count === 1 ? "function" : "functions"}`;
