import type { Column } from "./define.ts";

/**
 * The publisher's own state of a number. Zero is a number; the other three kinds of nothing are
 * `W` (exists, not disclosed), `NA` (the publisher does not know) and no row (not collected).
 */
export const flag = {
  name: "flag",
  type: "code",
  values: ["", "e", "d", ">", "<", "W", "NA"],
  title: { en: "State", ja: "状態" },
  description: {
    en: "Empty: reported. e: estimated by the publisher. d: derived here from printed figures (see note). >: lower bound. <: upper bound. W: withheld. NA: not available.",
    ja: "空欄：報告値、e：公表機関による推計、d：公表値から本プロジェクトで算出（注を参照）、>：下限、<：上限、W：秘匿、NA：不明",
  },
} as const satisfies Column;

/** Whether a row belongs to a list of countries that adds up to its printed total. */
export const coverage = {
  name: "coverage",
  type: "code",
  required: true,
  values: ["full", "part"],
  title: { en: "Coverage", ja: "網羅性" },
  description: {
    en: "full: one of a list that adds up to the whole. part: a figure that stands alone; never summed.",
    ja: "full：合計が全体に一致する一覧の一部、part：単独の数値（合計には用いない）",
  },
} as const satisfies Column;

/** Whether a row stands as reported only. */
export const reported = {
  name: "reported",
  type: "code",
  values: ["", "yes"],
  title: { en: "Reported only", ja: "報道のみ" },
  description: {
    en: "yes: reported by the trade press or a page that repeats others (grade D or E); no better source was found.",
    ja: "yes：業界紙や転載ページの報道のみによる（等級DまたはE）。より確かな出典は見つかっていない",
  },
} as const satisfies Column;

export const sourceId = {
  name: "source_id",
  type: "code",
  required: true,
  references: "sources",
  title: { en: "Source", ja: "出典" },
  description: { en: "Key of the publication in the table of sources.", ja: "出典表のキー" },
} as const satisfies Column;

export const locator = {
  name: "locator",
  type: "text",
  required: true,
  title: { en: "Where in the source", ja: "出典内の位置" },
  description: {
    en: "Table, page, row or paragraph where the figure stands.",
    ja: "数値が載っている表・頁・行・段落",
  },
} as const satisfies Column;

export const note = {
  name: "note",
  type: "text",
  title: { en: "Note", ja: "注" },
  description: { en: "What a reader must know to use the figure.", ja: "利用上の注意" },
} as const satisfies Column;

/** Columns every table of observations ends with. */
export const provenance = [sourceId, locator, note] as const;
