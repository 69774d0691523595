import type { Text } from "@kidorui/core";

export const changesWords = {
  title: { en: "What changed: {older} to {newer}", ja: "{older}版から{newer}版への変更" },
  summary: {
    en: "Every fact whose value differs between editions {older} and {newer}, with both values, the cause and both sources.",
    ja: "{older}版と{newer}版で値が異なる項目について、両方の値、原因、出典を示す。",
  },
  lead: {
    en: "Edition {older} sees what had been published by {olderDate}, edition {newer} by {newerDate}. The values below are computed on each.",
    ja: "{older}版は{olderDate}まで、{newer}版は{newerDate}までに公表されたデータを用いる。以下の値はそれぞれの版で計算している。",
  },
  leadSameDate: {
    en: "Editions {older} and {newer} both see what had been published by {newerDate}. The values below are computed on each.",
    ja: "{older}版と{newer}版は、いずれも{newerDate}までに公表されたデータを用いる。以下の値はそれぞれの版で計算している。",
  },
  none: { en: "No number differs between the two editions.", ja: "両版で異なる数値はない。" },
  pairs: { en: "Pairs of editions", ja: "版の組合せ" },
  headlines: { en: "Largest revisions of mine production", ja: "鉱山生産量の主な改定" },
  fact: { en: "Fact", ja: "項目" },
  before: { en: "Before ({edition})", ja: "変更前（{edition}）" },
  after: { en: "After ({edition})", ja: "変更後（{edition}）" },
  cause: { en: "Cause", ja: "原因" },
  sources: { en: "Sources", ja: "出典" },
  absent: { en: "no number", ja: "数値なし" },
  count: { en: "{n} facts differ.", ja: "値の異なる項目は{n}件である。" },
  countOne: { en: "One fact differs.", ja: "値の異なる項目は1件である。" },
  counts: { en: "By cause", ja: "原因別" },
  shown: {
    en: "The page shows {shown} of {n} differences of this table; all are in the file.",
    ja: "この表の{n}件のうち{shown}件を示す。全件はファイルに収めている。",
  },
  bulk: {
    en: "This table changes as a whole when a new release appears; its differences are counted here and listed in the file.",
    ja: "この表は新しい公表により全体が入れ替わる。ここでは件数のみを示し、内容はファイルに収める。",
  },
  moves: { en: "Published figures that moved", ja: "変わった公表数値" },
  movesLead: {
    en: "Numbers on the pages of either edition that differ, cells of tables included: {n}.",
    ja: "いずれかの版のページに載る数値のうち、異なるもの（表の数値を含む）は{n}個である。",
  },
  movesShown: {
    en: "Shown here are single numbers, each computed anew on both editions.",
    ja: "ここでは単独の数値を、両版で計算し直して示す。",
  },
  figure: { en: "Figure", ja: "数値" },
  download: { en: "All differences (CSV)", ja: "全件（CSV）" },
} as const satisfies Readonly<Record<string, Text>>;
