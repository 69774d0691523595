import type { Lang } from "@kidorui/core";

/** What stands between the parts of a line of page furniture. Japanese marks bring their own space. */
export const punctuation = {
  en: { comma: ", ", colon: ": ", semicolon: "; ", stop: ".", open: " (", close: ")", space: " " },
  ja: { comma: "、", colon: "：", semicolon: "；", stop: "。", open: "（", close: "）", space: "" },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>;
