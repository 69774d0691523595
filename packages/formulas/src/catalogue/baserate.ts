import { classRecord } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { headingsOf, withHeaders } from "../with-headers.ts";
import { headersParameter } from "./data-parameters.ts";

const CLASSES = ["mine", "seabed", "refinery", "recycling", "thrifting", "share-target"] as const;
const COLUMNS: readonly SpillColumn[] = [
  {
    name: "class",
    title: { en: "Class of pledges", ja: "計画・目標の分類" },
    description: { en: "class of pledges", ja: "計画・目標の分類" },
  },
  {
    name: "recorded",
    unit: "count",
    title: { en: "On record", ja: "収録件数" },
    description: { en: "pledges of the class on record", ja: "収録件数" },
  },
  {
    name: "n",
    unit: "count",
    title: { en: "Outcome seen", ja: "結果を確認した件数" },
    description: { en: "those whose outcome was seen", ja: "結果を確認した件数" },
  },
  {
    name: "mean",
    unit: "share",
    title: { en: "Mean", ja: "平均" },
    description: { en: "mean of the distribution, 0–1", ja: "分布の平均（0～1）" },
  },
  {
    name: "p05",
    unit: "share",
    title: { en: "5th percentile", ja: "5％点" },
    description: { en: "its 5th percentile", ja: "5％点" },
  },
  {
    name: "p95",
    unit: "share",
    title: { en: "95th percentile", ja: "95％点" },
    description: { en: "its 95th percentile", ja: "95％点" },
  },
];

export const baserate = defineFunction({
  id: "BASERATE",
  family: "scenario",
  tier: "data",
  shape: "spill",
  unit: "share",
  columns: COLUMNS,
  title: { en: "Record of past pledges", ja: "過去の計画・目標の実績" },
  description: {
    en: "Part of a pledge that its class delivered by its date, with the range that the few cases leave open: a beta distribution that starts from every rate being equally likely.",
    ja: "分類ごとに、期限までに達成された割合と、件数の少なさによる幅を示す。どの割合も等しく起こり得るとするベータ分布から始める。",
  },
  returns: {
    en: "One row per class: class, pledges on record, those whose outcome was seen, mean, 5th and 95th percentile.",
    ja: "分類ごとに1行：分類、収録件数、結果を確認した件数、平均、5％点、95％点",
  },
  formula: String.raw`\theta \sim \mathrm{Beta}\Bigl(a + \sum_i f_i,\; a + n - \sum_i f_i\Bigr)`,
  citation:
    "Kahneman and Tversky (1979), TIMS Studies in Management Science 12, 313–327 (discounting by the record of a class).",
  parameters: [
    {
      name: "class",
      kind: "text",
      optional: true,
      options: CLASSES,
      description: { en: "One class; left out, all.", ja: "分類。省略時はすべて。" },
    },
    headersParameter,
    editionParameter,
  ],
  errors: [
    {
      code: "invalid-argument",
      when: { en: "The class is unknown; the message lists them.", ja: "分類が不明な場合（一覧を示す）" },
    },
  ],
  examples: [
    {
      arguments: ["recycling"],
      result: [headingsOf(COLUMNS), ["recycling", 2, 0, 0.5, 0.05, 0.95]],
      edition: "2026Q4",
    },
  ],
  run: ({ class: one, headers }, { edition }) => {
    const rows = (one === undefined ? CLASSES : [one]).map((name) => {
      const { recorded, n, mean, p05, p95 } = classRecord(edition, name);
      return [name, recorded, n, mean, p05, p95];
    });
    return { value: withHeaders(COLUMNS, rows, headers) };
  },
});
