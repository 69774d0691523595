import type { Text } from "@kidorui/core";

export const reconciliationWords = {
  title: { en: "Publishers compared", ja: "公表機関の間の比較" },
  summary: {
    en: "Facts that more than one publisher puts a number to: the number that is used, the other one, and the reason of each accepted difference.",
    ja: "複数の公表機関が値を示す事実について、採用した値、他の値、差を認める理由を示す。",
  },
  lead: {
    en: "Edition {edition} holds {n} facts or months with numbers of another publisher beside the one it uses. {beyond} of them differ by more than the tolerance; each is kept with a reason, as far as one is known.",
    ja: "{edition}版には、採用した値のほかに別の公表機関の値がある事実が{n}件ある。うち{beyond}件は許容幅を超えて異なり、判明している範囲で理由を添えて残している。",
  },
  tolerance: {
    en: "Numbers agree within {percent} %, shares within {points} percentage point. A bound agrees with every number on its side.",
    ja: "数値は{percent}％、割合は{points}ポイント以内の差を一致とみなす。上限・下限の値は、その範囲にある値と一致するものとする。",
  },
  differing: { en: "Differences and their reasons", ja: "差とその理由" },
  agreeing: { en: "Agreements", ja: "一致する値" },
  fact: { en: "Fact", ja: "事実" },
  used: { en: "Used", ja: "採用した値" },
  other: { en: "Other publisher", ja: "他の公表機関の値" },
  difference: { en: "Difference", ja: "差" },
  reason: { en: "Reason", ja: "理由" },
  noReason: { en: "no reason recorded", ja: "理由の記録なし" },
  all: { en: "Reasons as a table", ja: "理由の表" },
} as const satisfies Readonly<Record<string, Text>>;

/** Kinds of reasons in words. */
export const reasonKinds = {
  definition: { en: "Different things are counted", ja: "対象の違い" },
  coverage: { en: "Part of the whole", ja: "範囲の違い" },
  period: { en: "Another period", ja: "期間の違い" },
  estimate: { en: "Estimates", ja: "推計の違い" },
  precision: { en: "Rounded figure", ja: "概数" },
  quotation: { en: "Read at second hand", ja: "間接引用" },
  unexplained: { en: "Not explained", ja: "説明なし" },
} as const satisfies Readonly<Record<string, Text>>;
