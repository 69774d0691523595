import type { Lang } from "@kidorui/core";

/** What stands between the parts of a line of page furniture. Japanese marks bring their own space. */
export const punctuation = {
  en: {
    comma: ", ",
    colon: ": ",
    semicolon: "; ",
    stop: ".",
    end: ". ",
    open: " (",
    close: ")",
    until: "–",
    space: " ",
    /** Between a number and its unit. */
    thin: "\u00A0",
  },
  ja: {
    comma: "、",
    colon: "：",
    semicolon: "；",
    stop: "。",
    end: "。",
    open: "（",
    close: "）",
    until: "～",
    space: "",
    thin: "",
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>;
