import { defineTable } from "../define.ts";

export const reconciliations = defineTable({
  name: "reconciliations",
  title: { en: "Accepted differences", ja: "公表機関の間の差" },
  description: {
    en: "Differences between publishers in the same fact that exceed the tolerance, each with the reason it is accepted, as far as it is known. It is the reason of two publishers, so that it outlives their releases. Both rows are kept.",
    ja: "同じ項目について公表機関の値が許容幅を超えて異なるものと、その差を認める理由（判明している範囲）。二つの公表機関の間の理由であり、新しい版が公表されても残る。両方の行を残す。",
  },
  key: ["table_name", "fact_id", "publisher", "other_publisher"],
  columns: [
    {
      name: "table_name",
      type: "code",
      required: true,
      title: { en: "Table", ja: "表" },
      description: { en: "Table of both rows.", ja: "両方の行のある表" },
    },
    {
      name: "fact_id",
      type: "text",
      required: true,
      title: { en: "Fact", ja: "項目" },
      description: {
        en: "Key of both rows, its parts joined by a stroke; * for the period where the reason holds for every period.",
        ja: "両方の行のキー（「/」でつなぐ）。すべての期間に当てはまる理由では期間を「*」とする",
      },
    },
    {
      name: "publisher",
      type: "text",
      required: true,
      title: { en: "Publisher", ja: "公表機関" },
      description: {
        en: "One of the two, as sources have it; whichever of its releases is the newest.",
        ja: "一方の公表機関（sourcesの表記）。どの版の公表かを問わない",
      },
    },
    {
      name: "other_publisher",
      type: "text",
      required: true,
      title: { en: "Other publisher", ja: "もう一方の公表機関" },
      description: {
        en: "The other. Which of them the edition uses does not matter.",
        ja: "もう一方の公表機関（どちらの値を用いるかを問わない）",
      },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["definition", "coverage", "period", "estimate", "precision", "quotation", "unexplained"],
      title: { en: "Kind of reason", ja: "理由の種類" },
      description: {
        en: "definition: different things are counted. coverage: one leaves producers out. period: another year. estimate: both are estimates. precision: one is a rounded figure or a bound. quotation: at least one is read at second hand. unexplained: the publishers do not say.",
        ja: "definition：対象が異なる、coverage：一部の生産者を含まない、period：対象年が異なる、estimate：双方とも推計、precision：一方が概数または上限・下限、quotation：少なくとも一方が間接引用、unexplained：公表機関の説明がない",
      },
    },
    {
      name: "reason_en",
      type: "text",
      required: true,
      title: { en: "Reason (English)", ja: "理由（英語）" },
      description: {
        en: "Why the numbers differ; the numbers themselves stand in the rows.",
        ja: "値が異なる理由（英語）。値そのものは各行にある",
      },
    },
    {
      name: "reason_ja",
      type: "text",
      required: true,
      title: { en: "Reason (Japanese)", ja: "理由（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "date",
      type: "date",
      required: true,
      title: { en: "Date", ja: "日付" },
      description: { en: "Day the difference was looked at.", ja: "確認した日" },
    },
  ],
});
