import type { Lang, Text } from "@kidorui/core";

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
export const FIELDS = [
  "state",
  "reason",
  "source",
  "published",
  "place",
  "note",
  "statements",
  "erratum",
] as const;

/** What each line is called. */
export const LABELS: Readonly<Record<(typeof FIELDS)[number], Text>> = {
  state: { en: "state", ja: "状態" },
  reason: { en: "reason", ja: "理由" },
  source: { en: "source", ja: "出典" },
  published: { en: "published", ja: "公表日" },
  place: { en: "place", ja: "出典内の位置" },
  note: { en: "note", ja: "注" },
  statements: { en: "statements", ja: "公表の数" },
  erratum: { en: "erratum", ja: "訂正" },
};

/** A mistake of ours in a row that was set right. */
interface SetRight {
  readonly column: string;
  readonly wrong: string;
  readonly right: string;
  /** Id of the erratum. */
  readonly id: string;
  /** Edition that sets it right. */
  readonly corrected: string;
}

/** What is said of it: by an edition that still shows the mistake, and by one that does not. */
interface ErrataWords {
  readonly empty: string;
  readonly join: string;
  readonly shown: (erratum: SetRight) => string;
  readonly gone: (erratum: SetRight) => string;
}

export const ERRATA: Readonly<Record<Lang, ErrataWords>> = {
  en: {
    empty: "empty",
    join: "; ",
    shown: ({ column, wrong, right, id, corrected }) =>
      `${id}: ${column} is ${wrong} here by mistake, ${right} in edition ${corrected}`,
    gone: ({ column, wrong, right, id, corrected }) =>
      `${id}: ${column} was ${wrong} by mistake, and is ${right} since edition ${corrected}`,
  },
  ja: {
    empty: "空欄",
    join: "；",
    shown: ({ column, wrong, right, id, corrected }) =>
      `${id}：この版の${column}は${wrong}だが誤りで、${corrected}版で${right}に訂正した`,
    gone: ({ column, wrong, right, id, corrected }) =>
      `${id}：${column}は${wrong}としていたが誤りで、${corrected}版から${right}に訂正した`,
  },
};
