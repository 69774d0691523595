import type { Text } from "@kidorui/core";

/** Texts of the ribbon and of the store, said once for both formats. */
export const texts = {
  description: {
    en: "Rare-earth supply figures and risk measures as worksheet functions, with their data inside.",
    ja: "レアアースの供給に関する数値とリスク指標を求めるExcel関数です（データ内蔵）。",
  },
  name: { en: "Kidorui", ja: "Kidorui" },
  developmentName: { en: "Kidorui (development)", ja: "Kidorui（開発版）" },
  fullName: { en: "{name}: rare-earth functions for Excel", ja: "{name}：Excel用レアアース関数" },
  group: { en: "Rare earths", ja: "レアアース" },
  button: { en: "REE functions", ja: "REE関数" },
  tooltip: {
    en: "Find a function, read its help, insert an example, explain a cell.",
    ja: "関数の検索と説明、例の挿入、セルの説明。",
  },
  startTitle: { en: "The REE functions are ready", ja: "REE関数を使用できます" },
  startText: {
    en: "Type =REE. in a cell, or open the pane from the Home tab.",
    ja: "セルに =REE. と入力するか、［ホーム］タブから作業ウィンドウを開いてください。",
  },
} as const satisfies Record<string, Text>;
