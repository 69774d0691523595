import { defineTable } from "../define.ts";

export const claimReadings = defineTable({
  name: "claim_readings",
  title: { en: "Readings of claims", ja: "主張の解釈" },
  description: {
    en: "Why each reading of a claim has its number, or none. The numbers stand in the table of claims.",
    ja: "主張の各解釈について、数値の根拠または数値がない理由。数値は主張の表に示す。",
  },
  key: ["claim_id", "reading"],
  columns: [
    {
      name: "claim_id",
      type: "code",
      required: true,
      references: "claims",
      title: { en: "Claim", ja: "主張" },
      description: { en: "Claim that is read.", ja: "対象の主張" },
    },
    {
      name: "reading",
      type: "code",
      required: true,
      values: ["literal", "generous", "evidence"],
      title: { en: "Reading", ja: "解釈" },
      description: {
        en: "literal: at its word. generous: at its best. evidence: what evidence supports.",
        ja: "literal：文字どおり、generous：最も有利に、evidence：根拠に基づく",
      },
    },
    {
      name: "state",
      type: "code",
      required: true,
      values: ["computed", "undefined", "not-a-quantity"],
      title: { en: "State", ja: "状態" },
      description: {
        en: "computed: the claim has a number. undefined: unit, baseline or amount is not stated. not-a-quantity: no number could follow from it.",
        ja: "computed：数値あり、undefined：単位・基準・数量が示されず算出不能、not-a-quantity：数量に当たらない",
      },
    },
    {
      name: "unit_stated",
      type: "code",
      required: true,
      values: ["yes", "no"],
      title: { en: "Unit stated", ja: "単位の明示" },
      description: { en: "Whether the claim states its unit.", ja: "単位が示されているか" },
    },
    {
      name: "baseline_stated",
      type: "code",
      required: true,
      values: ["yes", "no"],
      title: { en: "Baseline stated", ja: "基準の明示" },
      description: {
        en: "Whether the claim states what it is measured against.",
        ja: "基準が示されているか",
      },
    },
    {
      name: "reason_en",
      type: "text",
      required: true,
      title: { en: "Reason (English)", ja: "理由（英語）" },
      description: {
        en: "How the number follows, or why there is none.",
        ja: "数値の導き方、または数値がない理由（英語）",
      },
    },
    {
      name: "reason_ja",
      type: "text",
      required: true,
      title: { en: "Reason (Japanese)", ja: "理由（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
  ],
});
