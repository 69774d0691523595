import type { Row, Text } from "@kidorui/core";

export const claimsWords = {
  stacking: { en: "What the pledges add up to", ja: "計画・目標の積み上げ" },
  says: { en: "The source ({source}, grade {grade}) says", ja: "出典（{source}、等級\u2060{grade}）の主張" },
  target: { en: "Target year", ja: "目標年" },
  value: { en: "Value stated", ja: "示された値" },
  baseline: { en: "Baseline", ja: "基準" },
  missing: { en: "not stated", ja: "明示なし" },
  literal: { en: "At its word", ja: "文字どおりの解釈" },
  generous: { en: "Most favourable reading", ja: "最も有利な解釈" },
  evidence: { en: "What evidence supports", ja: "根拠が支える範囲" },
  notComputable: { en: "cannot be computed", ja: "算出できない" },
  perYear: { en: "a year", ja: "／年" },
  why: { en: "Why, and what would change it", ja: "理由と判定が変わる条件" },
  evidenceSources: { en: "Evidence", ja: "根拠とした出典" },
  source: { en: "Where it is said", ja: "主張の出典" },
  row: { en: "Row", ja: "データの行" },
  pledge: { en: "Pledge", ja: "計画・目標" },
  tonnes: { en: "At its word, t a year", ja: "文字どおりの解釈（t／年）" },
  country: { en: "Country", ja: "国" },
  region: { en: "What is claimed of its region", ja: "その地域についての主張" },
  reserves: { en: "Reserves, t REO", ja: "埋蔵量（t、REO換算）" },
  reserveShare: { en: "Share of world", ja: "世界比" },
  output: { en: "Mine output {year}, t REO", ja: "{year}年鉱山生産量（t、REO換算）" },
  depositClass: { en: "Class by rule", ja: "基準による区分" },
  high: { en: "high", ja: "高" },
  moderate: { en: "moderate", ja: "中" },
  low: { en: "low", ja: "低" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a verdict says, in words. */
export const verdictWords: Readonly<Record<Row<"claims">["verdict"], Text>> = {
  verified: { en: "verified", ja: "確認済み" },
  "partly-verified": { en: "partly verified", ja: "一部確認" },
  "on-track": { en: "on track", ja: "進行中" },
  late: { en: "late", ja: "遅延" },
  unverifiable: { en: "cannot be verified as worded", ja: "この文言では検証不能" },
  undefined: { en: "not defined", ja: "定義なし" },
  contradicted: { en: "contradicted by evidence", ja: "根拠と矛盾" },
  "not-supported": { en: "not supported by evidence seen", ja: "確認した根拠では裏付けなし" },
  "replaced-by-rule": { en: "replaced by a rule", ja: "基準に置換" },
};
