import type { Text } from "@kidorui/core";

/** The words beside a formula, and of the window that it opens in. */
export const provenanceWords = {
  numbersTitle: { en: "Where the numbers come from", ja: "数値の根拠" },
  copy: { en: "Copy formula", ja: "数式をコピー" },
  copied: { en: "Copied", ja: "コピーした" },
  cite: { en: "Cite", ja: "引用" },
  embed: { en: "Embed", ja: "埋め込み" },
  embedLead: {
    en: "Shows the figure on a page of yours, with its source; it needs no script.",
    ja: "図を出典とともに自分のページに表示するコード。スクリプトは不要。",
  },
  embedFrame: { en: "In a frame", ja: "フレームとして" },
  embedDrawing: { en: "As a drawing", ja: "画像として" },
  png: { en: "PNG", ja: "PNG" },
  xlsx: { en: "XLSX", ja: "XLSX" },
  edition: { en: "Edition", ja: "版" },
  value: { en: "Value", ja: "値" },
  history: { en: "In each edition", ja: "版ごとの値" },
  notPublished: { en: "not published", ja: "公表なし" },
  copyThis: { en: "Copy", ja: "コピー" },
  download: { en: "Save as a file", ja: "ファイルに保存" },
  sortBy: { en: "Sort by {column}", ja: "{column}で並べ替え" },
  filterRows: { en: "Show rows with", ja: "行を絞り込む" },
  rowsLeft: { en: "{n} of {all} rows", ja: "{all}行中{n}行" },
  close: { en: "Close", ja: "閉じる" },
  inSheet: { en: "Try it in a sheet", ja: "シートで試す" },
  inExcel: { en: "Use it in Excel", ja: "Excelで使う" },
  rivals: { en: "Other answers for {period}, and who gives them", ja: "{period}についての他の値とその出典" },
  tryThis: { en: "Try it", ja: "試す" },
} as const satisfies Readonly<Record<string, Text>>;
