import type { Text } from "@kidorui/core";

/** Why the pane cannot say what a reference of a formula holds. */
export const references = {
  gone: { en: "{name} is not in this workbook.", ja: "{name}はこのブックにありません。" },
  tooOld: {
    en: "This version of Excel does not tell the add-in what a cell spills.",
    ja: "このバージョンのExcelは、展開された範囲をアドインに伝えません。",
  },
  elsewhere: {
    en: "{name} stands in another file or on several sheets; the pane reads this workbook, one sheet at a time.",
    ja: "{name}は別のファイルまたは複数のシートを指します。作業ウィンドウが読めるのは、このブックの1枚のシートです。",
  },
  notInLine: {
    en: "No cell of the range stands in line with the formula.",
    ja: "数式と同じ行または列に範囲のセルがありません。",
  },
} as const satisfies Record<string, Text>;
