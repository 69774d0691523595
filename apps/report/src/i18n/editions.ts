import type { Text } from "@kidorui/core";

export const editionsWords = {
  note: { en: "Note", ja: "注" },
  hash: { en: "Contents (SHA-256)", ja: "内容（SHA-256）" },
  report: { en: "Report", ja: "報告書" },
  record: { en: "All calls and the rows behind them (JSON)", ja: "すべての計算結果と根拠の行（JSON）" },
  workbook: { en: "Tables and numbers (Excel)", ja: "表と数値（Excel）" },
  archive: {
    en: "All numbers, tables and a program that computes them again (ZIP)",
    ja: "すべての数値・表と再計算プログラム（ZIP）",
  },
  changes: { en: "Changes since {older}", ja: "{older}版からの変更" },
  newest: { en: "newest", ja: "最新" },
  cite: { en: "Cite", ja: "引用例" },
} as const satisfies Readonly<Record<string, Text>>;
