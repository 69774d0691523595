import type { Text } from "@kidorui/core";

/** The words of the workbooks of figures and editions. */
export const workbookWords = {
  title: { en: "Kidorui", ja: "Kidorui 希土類" },
  readMe: { en: "Read me", ja: "はじめに" },
  lead: {
    en: "Each table of the report with the formula that gives it, all numbers of its pages, and the calls that they are computed from. With the add-in, a formula typed in a cell gives the same.",
    ja: "報告書の各表とその数式、各ページのすべての数値、それらの計算元となる関数の結果を収める。アドインを入れたExcelのセルに数式を入力すると同じ値が得られる。",
  },
  report: { en: "Report", ja: "報告書" },
  numbers: { en: "Numbers", ja: "数値" },
  calls: { en: "Calls", ja: "関数の結果" },
  formula: { en: "Formula", ja: "数式" },
  address: { en: "Address", ja: "アドレス" },
  unit: { en: "Unit", ja: "単位" },
  low: { en: "Low", ja: "下限" },
  high: { en: "High", ja: "上限" },
  value: { en: "Value", ja: "値" },
} as const satisfies Readonly<Record<string, Text>>;
