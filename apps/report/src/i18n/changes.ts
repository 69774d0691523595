import type { Text } from "@kidorui/core";

export const changesWords = {
  pairs: { en: "Pairs of editions", ja: "版の組み合わせ" },
  fact: { en: "Fact", ja: "項目" },
  before: { en: "Before ({edition})", ja: "変更前（{edition}）" },
  after: { en: "After ({edition})", ja: "変更後（{edition}）" },
  cause: { en: "Cause", ja: "原因" },
  sources: { en: "Sources", ja: "出典" },
  absent: { en: "no number", ja: "数値なし" },
  figure: { en: "Figure", ja: "数値" },
  download: { en: "All differences (CSV)", ja: "全件（CSV）" },
} as const satisfies Readonly<Record<string, Text>>;
