import type { Text } from "@kidorui/core";

/** What the publisher's mark says of a number. */
export const STATES: Readonly<Record<string, Text>> = {
  "": { en: "reported", ja: "報告値" },
  e: { en: "estimated by the publisher", ja: "公表機関による推計" },
  d: { en: "derived here from printed figures", ja: "公表値からの算出" },
  ">": { en: "lower bound", ja: "下限" },
  "<": { en: "upper bound", ja: "上限" },
  W: { en: "withheld", ja: "秘匿" },
  NA: { en: "not available", ja: "不明" },
};

/** The same where there is no row. */
export const NOT_COLLECTED: Text = { en: "not collected", ja: "未収録" };

/** The lines of an answer, in their order. */
export const FIELDS = ["state", "reason", "source", "published", "place", "note", "statements"] as const;

/** What each line is called. */
export const LABELS: Readonly<Record<(typeof FIELDS)[number], Text>> = {
  state: { en: "state", ja: "状態" },
  reason: { en: "reason", ja: "理由" },
  source: { en: "source", ja: "出典" },
  published: { en: "published", ja: "公表日" },
  place: { en: "place", ja: "出典内の位置" },
  note: { en: "note", ja: "注" },
  statements: { en: "statements", ja: "公表の数" },
};
