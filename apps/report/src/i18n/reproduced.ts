import type { Text } from "@kidorui/core";

export const reproducedWords = {
  what: { en: "Result", ja: "対象" },
  measure: { en: "Measure", ja: "指標" },
  published: { en: "Published", ja: "公表値" },
  ours: { en: "Computed here", ja: "計算結果" },
  difference: { en: "Difference", ja: "差" },
  consumption: { en: "Apparent consumption", ja: "見掛消費量" },
  relianceShort: { en: "Net import reliance, %", ja: "純輸入依存度（％）" },
  score: { en: "Score", ja: "指数" },
  factor: { en: "Characterisation factor", ja: "特性化係数" },
  index: { en: "Index, 0–1", ja: "指数（0～1）" },
  share: { en: "Share of {country}, %", ja: "{country}の割合（％）" },
  points: { en: "Index, points", ja: "指数（ポイント）" },
  material: { en: "Material", ja: "原材料" },
  risk: { en: "Supply risk", ja: "供給リスク" },
  importance: { en: "Economic importance", ja: "経済的重要性" },
  official: { en: "Official list", ja: "公式の一覧" },
  critical: { en: "critical", ja: "該当" },
  notCritical: { en: "–", ja: "–" },
} as const satisfies Readonly<Record<string, Text>>;

export const discrepancyWords = {
  published: { en: "Published", ja: "公表値" },
  follows: { en: "What follows from the inputs", ja: "入力から得られる値" },
  inputs: { en: "Inputs", ja: "入力" },
  source: { en: "Source", ja: "出典" },
  file: { en: "The list as a file", ja: "一覧のファイル" },
} as const satisfies Readonly<Record<string, Text>>;
