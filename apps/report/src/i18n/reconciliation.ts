import type { Text } from "@kidorui/core";

export const reconciliationWords = {
  fact: { en: "Fact", ja: "項目" },
  used: { en: "Used", ja: "採用した値" },
  other: { en: "Other publisher", ja: "他の公表機関の値" },
  difference: { en: "Difference", ja: "差" },
  reason: { en: "Reason", ja: "理由" },
  noReason: { en: "no reason recorded", ja: "理由の記録なし" },
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
