import type { Text } from "@kidorui/core";

/** The words of what readers take away: feeds, citations, files. */
export const takeawayWords = {
  feed: { en: "Editions, corrections, events", ja: "版・訂正・出来事" },
  feedLead: {
    en: "New editions of the report, corrections of issued ones, and what happened to rare-earth supply.",
    ja: "報告書の新しい版、公表済みの版の訂正、希土類の供給に関わる出来事を知らせる。",
  },
  follow: { en: "What is new, as a feed", ja: "更新情報の配信" },
  edition: { en: "Edition", ja: "版" },
  correction: { en: "Correction", ja: "訂正" },
  corrected: { en: "Correction to edition {edition}", ja: "{edition}版の訂正" },
  index: {
    en: "every edition, table and feed by its address",
    ja: "すべての版、表、配信のアドレス",
  },
  schema: { en: "what each file holds (JSON Schema)", ja: "各ファイルの構造（JSON Schema）" },
  record: {
    en: "every published number by its formula, with unit, range and the rows behind it",
    ja: "公表したすべての数値。数式ごとに単位・範囲・根拠の行を収める",
  },
  figures: {
    en: "every figure with the address of its data and drawing",
    ja: "すべての図とそのデータ・描画のアドレス",
  },
  alone: {
    en: "every figure alone, for a frame on a page of others, at the path of its drawing without figures/",
    ja: "図だけを表示する埋め込み用のページ。描画のパスからfigures/を除いた位置にある",
  },
  package: { en: "every column of every table (Data Package)", ja: "全表の列の記述（Data Package）" },
  readMe: {
    en: `# Kidorui, edition {edition}

{citation}

- \`{numbers}\`: every number on the pages of the edition, with its formula.
- \`record.json\`: every call behind them, with value, unit, range and the rows that it read.
- \`{tables}/\`: the tables as they are today. Rows added since the edition are none that it sees. An apostrophe stands before a text that a spreadsheet would compute.
- \`{program}\`: computes every number again from the tables alone and says which differ. Run \`node {program}\` (Node {node} or newer); it needs nothing else.

Code: MIT. Curated data: CC BY 4.0; the terms of each publisher stand in \`{tables}/sources.csv\`.
`,
    ja: `# Kidorui {edition}版

{citation}

- \`{numbers}\`：版の各ページにあるすべての数値と数式
- \`record.json\`：数値の根拠となる計算結果（値・単位・範囲・参照した行）
- \`{tables}/\`：現時点の表。版の基準日より後に加わった行は、版の数値に影響しない。表計算ソフトが数式と解する文字列の先頭にはアポストロフィを付けた。
- \`{program}\`：表だけからすべての数値を再計算し、一致しないものを示す。\`node {program}\`で実行する（Node {node}以降。ほかに必要なものはない）。

コードはMITライセンス、整備したデータはCC BY 4.0による。各公表機関の条件は\`{tables}/sources.csv\`に示す。
`,
  },
  recomputed: {
    en: "{same} of {all} published numbers computed again, as published.",
    ja: "公表した数値{all}件のうち{same}件は、再計算した値と一致した。",
  },
  corrections: {
    en: "{method} rest on a method that was corrected since (errata.csv).",
    ja: "{method}件は、公表後に訂正された算出方法によるものである（errata.csv）。",
  },
  event: { en: "Event", ja: "出来事" },
} as const satisfies Readonly<Record<string, Text>>;
