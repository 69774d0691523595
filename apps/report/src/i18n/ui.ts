import type { Lang, Text } from "@kidorui/core";

/** The words of the page furniture. Every text stands in both languages, or the build does not compile. */
const words = {
  site: { en: "Kidorui", ja: "Kidorui 希土類" },
  tagline: {
    en: "Rare-earth supply: who depends on whom, and what would help",
    ja: "希土類の供給 — 誰が誰に依存し、何が有効か",
  },
  skip: { en: "Skip to content", ja: "本文へ移動" },
  menu: { en: "Site", ja: "サイト" },
  report: { en: "Report", ja: "報告書" },
  methods: { en: "Methods", ja: "算出方法" },
  functions: { en: "Excel functions", ja: "Excel関数" },
  data: { en: "Data", ja: "データ" },
  lab: { en: "Scenarios", ja: "シナリオ" },
  claims: { en: "Claims", ja: "主張の検証" },
  changes: { en: "What changed", ja: "前版からの変更" },
  editions: { en: "Editions", ja: "各版" },
  glossary: { en: "Glossary", ja: "用語集" },
  about: { en: "About", ja: "本サイトについて" },
  elements: { en: "Elements", ja: "元素" },
  countries: { en: "Countries", ja: "国・地域" },
  contents: { en: "Contents", ja: "目次" },
  edition: { en: "Edition", ja: "版" },
  asOf: { en: "Data published by", ja: "データ基準日" },
  issued: { en: "Issued", ja: "公表日" },
  notIssued: { en: "Not yet: this is a draft.", ja: "未公表（草案）" },
  draft: {
    en: "A draft, not issued: figures and words may still change.",
    ja: "未公表の草案である。数値や文章は今後変わることがある。",
  },
  frozen: {
    en: "An older edition: it sees only what had been published by its date.",
    ja: "過去の版である。基準日までに公表されたデータのみを用いる。",
  },
  newer: { en: "Go to the newest edition", ja: "最新版を見る" },
  allData: { en: "All data used here", ja: "使用したデータ一覧" },
  keyFigures: { en: "Key figures", ja: "主要指標" },
  mainPoints: { en: "Main points", ja: "要点" },
  figure: { en: "Figure", ja: "図" },
  table: { en: "Table", ja: "表" },
  note: { en: "Note", ja: "注" },
  source: { en: "Source", ja: "出典" },
  sources: { en: "Sources", ja: "出典" },
  formula: { en: "Formula, rows and sources", ja: "数式・原データ・出典" },
  csv: { en: "CSV", ja: "CSV" },
  svg: { en: "SVG", ja: "SVG" },
  cite: { en: "Cite", ja: "引用" },
  copy: { en: "Copy formula", ja: "数式をコピー" },
  copied: { en: "Copied", ja: "コピーした" },
  close: { en: "Close", ja: "閉じる" },
  numbersTitle: { en: "Where the numbers come from", ja: "数値の根拠" },
  numbersLead: {
    en: "Every number on the page is the result of one function on one edition of the data. Type the formula in Excel with the add-in and you get the same number.",
    ja: "ページ上の数値はすべて、ある版のデータに一つの関数を適用した結果である。アドインを入れたExcelに数式を入力すると同じ値が得られる。",
  },
  backToPage: { en: "Back to the page", ja: "元のページへ戻る" },
  value: { en: "Value", ja: "値" },
  unit: { en: "Unit", ja: "単位" },
  interval: { en: "Possible range", ja: "取り得る範囲" },
  definition: { en: "Definition", ja: "定義" },
  rowsRead: { en: "Rows read", ja: "参照した行" },
  noRows: { en: "No rows: the function works on its arguments alone.", ja: "参照行なし（引数のみで計算）" },
  citation: { en: "Citation", ja: "引用例" },
  publishedOn: { en: "published {date}", ja: "{date}公表" },
  undated: { en: "undated", ja: "公表日不明" },
  grade: { en: "grade", ja: "等級" },
  licence: { en: "Terms", ja: "利用条件" },
  language: { en: "日本語", ja: "English" },
  copies: {
    en: "The figures were read from copies of the publications and have not yet been checked at the publishers.",
    ja: "数値は公表物の写しから読み取ったものであり、公表元の原本との照合は未了である。",
  },
  footer: {
    en: "Code: MIT. Curated data: CC BY 4.0; each publisher's terms stand beside its source.",
    ja: "コード：MIT。整備したデータ：CC BY 4.0（各公表機関の条件は出典に併記）。",
  },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof words;

/** A word of the page furniture in a language. */
export const word = (key: Word, lang: Lang): string => words[key][lang];
