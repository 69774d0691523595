import { provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const pledgeOutcomes = defineTable({
  name: "pledge_outcomes",
  title: { en: "Outcomes of past pledges", ja: "過去の公約の結果" },
  description: {
    en: "Earlier pledges on Japan's rare-earth supply and what was seen of them by their date.",
    ja: "日本の希土類供給に関する過去の公約と、期限までに確認された結果。",
  },
  key: ["pledge_id"],
  ranges: [["made", "target_date"]],
  columns: [
    {
      name: "pledge_id",
      type: "code",
      required: true,
      title: { en: "Pledge", ja: "公約" },
      description: { en: "Year and short name.", ja: "年と短い名称" },
    },
    {
      name: "class",
      type: "code",
      required: true,
      values: ["mine", "seabed", "refinery", "recycling", "thrifting", "share-target"],
      title: { en: "Class", ja: "分類" },
      description: {
        en: "What kind of pledge it is; base rates are taken within a class.",
        ja: "公約の種類（実績率は分類ごとに求める）",
      },
    },
    {
      name: "pledger_en",
      type: "text",
      required: true,
      title: { en: "Made by (English)", ja: "公約した者（英語）" },
      description: { en: "Who made it.", ja: "公約した者（英語）" },
    },
    {
      name: "pledger_ja",
      type: "text",
      required: true,
      title: { en: "Made by (Japanese)", ja: "公約した者（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "made",
      type: "date",
      required: true,
      title: { en: "Made", ja: "公約の日" },
      description: { en: "Day or year it was made.", ja: "公約の日または年" },
    },
    {
      name: "pledge_en",
      type: "text",
      required: true,
      title: { en: "Pledge (English)", ja: "公約の内容（英語）" },
      description: { en: "What was to happen, in our own words.", ja: "公約の要約（英語）" },
    },
    {
      name: "pledge_ja",
      type: "text",
      required: true,
      title: { en: "Pledge (Japanese)", ja: "公約の内容（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "target_date",
      type: "date",
      title: { en: "Target date", ja: "期限" },
      description: { en: "By when.", ja: "期限" },
    },
    {
      name: "pledged_value",
      type: "number",
      title: { en: "Pledged", ja: "公約の値" },
      description: { en: "Number pledged, in the unit beside it.", ja: "公約された数値（単位は隣の列）" },
    },
    {
      name: "pledged_unit",
      type: "text",
      title: { en: "Unit", ja: "単位" },
      description: { en: "Unit of the two values.", ja: "二つの値の単位" },
    },
    {
      name: "delivered_value",
      type: "number",
      title: { en: "Delivered", ja: "実績の値" },
      description: {
        en: "What was seen by the target date, in the same unit; empty where nothing was read.",
        ja: "期限までに確認された値（同じ単位。確認できない場合は空欄）",
      },
    },
    {
      name: "delivered_fraction",
      type: "number",
      minimum: 0,
      maximum: 1,
      title: { en: "Delivered fraction", ja: "達成率" },
      description: {
        en: "Delivered by the target date, from 0 to 1; empty where it was not seen.",
        ja: "期限までの達成率（0～1。確認できない場合は空欄）",
      },
    },
    {
      name: "outcome",
      type: "code",
      required: true,
      values: ["met", "partly-met", "missed", "not-verified", "open"],
      title: { en: "Outcome", ja: "結果" },
      description: {
        en: "met, missed, partly met, not verified, or open: the date has not come.",
        ja: "met：達成、missed：未達、partly-met：一部達成、not-verified：未確認、open：期限前",
      },
    },
    {
      name: "finding_en",
      type: "text",
      required: true,
      title: { en: "Finding (English)", ja: "確認した内容（英語）" },
      description: {
        en: "What was seen and how the fraction follows.",
        ja: "確認された内容と達成率の導き方（英語）",
      },
    },
    {
      name: "finding_ja",
      type: "text",
      required: true,
      title: { en: "Finding (Japanese)", ja: "確認した内容（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "evidence_ids",
      type: "code",
      list: true,
      references: "sources",
      title: { en: "Evidence", ja: "根拠" },
      description: { en: "Sources on the outcome.", ja: "結果に関する出典" },
    },
    ...provenance,
  ],
});
