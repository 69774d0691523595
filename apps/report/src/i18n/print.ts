import type { Text } from "@kidorui/core";

/** The words of the printed report. */
export const printWords = {
  pdf: { en: "Report to print (PDF, {size} MB)", ja: "印刷用の報告書（PDF、{size}MB）" },
  files: {
    en: "Every number leads to its formula and rows on the site. The tables behind the figures, as Excel, CSV and JSON: {address}",
    ja: "本文の数値には、サイト上の数式と根拠の行へのリンクがある。各図の表はExcel・CSV・JSONで提供している：{address}",
  },
} as const satisfies Readonly<Record<string, Text>>;
