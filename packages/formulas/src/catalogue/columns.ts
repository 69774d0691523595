import type { SpillColumn } from "../function.ts";

/** Columns that tables of several functions have in common. */
export const elementColumn: SpillColumn = {
  name: "element",
  title: { en: "Element", ja: "元素" },
  description: { en: "code of the element or group", ja: "元素・元素群のコード" },
};

export const periodColumn: SpillColumn = {
  name: "period",
  unit: "period",
  title: { en: "Period", ja: "期間" },
  description: { en: "year or period, as the table writes it", ja: "年または期間（表の表記のまま）" },
};

/** Months of a scenario. */
export const monthColumn: SpillColumn = {
  name: "month",
  unit: "period",
  title: { en: "Month", ja: "月" },
  description: {
    en: "month, `YYYY-MM`: month 0 is the scenario's `start`",
    ja: "月（`YYYY-MM`）。0月はシナリオの`start`",
  },
};

export const flagColumn: SpillColumn = {
  name: "flag",
  title: { en: "State", ja: "状態" },
  description: {
    en: "state as the table marks it: empty where reported, e estimated by the publisher, d derived, > and < bounds",
    ja: "表の状態記号（空欄は報告値、eは公表機関の推計、dは算出値、>と<は上下限）",
  },
};

export const sourceColumn: SpillColumn = {
  name: "source",
  title: { en: "Source", ja: "出典" },
  description: { en: "`source_id` of the row", ja: "行の`source_id`" },
};

/** The two ends of what a number can be, in its unit. */
export const boundColumns = (unit: string): readonly [SpillColumn, SpillColumn] => [
  {
    name: "low",
    unit,
    title: { en: "Lower bound", ja: "下限" },
    description: { en: "lower bound", ja: "下限" },
  },
  {
    name: "high",
    unit,
    title: { en: "Upper bound", ja: "上限" },
    description: { en: "upper bound", ja: "上限" },
  },
];

/** A metric of a scenario at percentiles of its draws. */
export const percentileColumns: readonly SpillColumn[] = [
  {
    name: "percentile",
    unit: "share",
    title: { en: "Percentile", ja: "分位点" },
    description: { en: "the part of the draws asked for", ja: "求めた割合" },
  },
  {
    name: "value",
    unit: "series",
    title: { en: "Value", ja: "値" },
    description: {
      en: "the metric at it, in its unit; empty where it lies beyond the horizon",
      ja: "その分位点での指標の値（計算期間を超える場合は空白）",
    },
  },
];
