import type { Text } from "@kidorui/core";

export const coverageWords = {
  title: { en: "Coverage", ja: "収録状況" },
  empty: { en: "no row yet", ja: "行なし" },
  findingOwn: { en: "All rows are this project's own", ja: "本プロジェクトの設定のみ" },
  findingOne: {
    en: "One publisher states all rows: {publisher}",
    ja: "公表機関は{publisher}のみ",
  },
  findingMost: {
    en: "{publisher} states {n} of {rows} rows",
    ja: "公表機関別の行数（{publisher}が{rows}行中{n}行）",
  },
  findingMany: {
    en: "{publishers} publishers state {rows} rows, none more than {n}",
    ja: "公表機関別の行数（{publishers}機関で{rows}行、最多の機関は{n}行）",
  },
  findingAll: {
    en: "{tables} tables hold rows of {first} to {last}, with gaps",
    ja: "{tables}表に{first}～{last}年のデータを収録（空白の年あり）",
  },
  byPeriod: {
    en: "Rows by publisher and year of the fact, {first}–{last}",
    ja: "公表機関別・対象年別の行数、{first}～{last}年",
  },
  byPublication: {
    en: "Rows by publisher and year of publication, {first}–{last}",
    ja: "公表機関別・公表年別の行数、{first}～{last}年",
  },
  subtitleAll: {
    en: "Rows by table, publisher and year, {first}–{last}",
    ja: "表別・公表機関別・年別の行数、{first}～{last}年",
  },
  desc: {
    en: "Grid of years: a mark for each year with rows, higher where there are more.",
    ja: "年ごとの格子図。行のある年に印を置き、行数が多いほど高い。",
  },
  note: {
    en: "Height of a mark: one row, 2 to 9 rows, 10 rows or more. No mark: no row. A span of years counts in each of them.",
    ja: "印の高さは1行、2～9行、10行以上を表す。印のない年には行がない。複数年にわたる値は各年に数える。",
  },
  noteAll: {
    en: "Tables of facts without a year stand by the year of publication.",
    ja: "対象年のない表は公表年で示す。",
  },
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
  link: { en: "Link", ja: "リンク" },
} as const satisfies Readonly<Record<string, Text>>;
