import type { Text } from "@kidorui/core";

export const editionsWords = {
  title: { en: "Editions", ja: "各版" },
  summary: {
    en: "Every edition of the report, with its cut-off date, contents hash and citation.",
    ja: "報告書の各版について、データ基準日、内容のハッシュ値、引用例を示す。",
  },
  lead: {
    en: "An edition sees what had been published by its cut-off date, and takes for every fact the preferred publisher, then the better grade, then the newest source. Once it is issued, its articles stay byte for byte as they were; a draft may still change. Editions for earlier dates were made afterwards from the vintages of that time.",
    ja: "各版は、基準日までに公表されたもののうち、事実ごとに、優先する公表機関、等級の高さ、公表の新しさの順に出典を選ぶ。公表した版の本文は1バイトも変わらないが、草案の間は変わることがある。過去の日付の版は、当時の公表値を用いて後日作成したものである。",
  },
  note: { en: "Note", ja: "注" },
  hash: { en: "Contents (SHA-256)", ja: "内容（SHA-256）" },
  report: { en: "Report", ja: "報告書" },
  record: { en: "All calls and the rows behind them (JSON)", ja: "すべての計算結果と根拠の行（JSON）" },
  changes: { en: "Changes since {older}", ja: "{older}版からの変更" },
  newest: { en: "newest", ja: "最新" },
  cite: { en: "Cite", ja: "引用例" },
  hashNote: {
    en: "The hash covers every row the edition saw when it was issued. Rows that came later and that none of its numbers rests on leave it as it is. That of a draft covers what it sees now and changes with it.",
    ja: "ハッシュ値は、公表時にその版が参照していた全行から算出した。その後に加わり、どの数値の根拠でもない行によって変わることはない。草案のハッシュ値は現在参照している行によるものであり、内容とともに変わる。",
  },
} as const satisfies Readonly<Record<string, Text>>;
