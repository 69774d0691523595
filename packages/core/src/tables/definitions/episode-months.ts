import { flag, provenance, reported } from "../columns.ts";
import { defineTable } from "../define.ts";

export const episodeMonths = defineTable({
  name: "episode_months",
  title: { en: "Months of episodes", ja: "事例の月次値" },
  description: {
    en: "What was observed in the months of an episode, for comparison with the model. Tonnes are those of the table of trade.",
    ja: "事例の各月に観測された値（モデルとの比較用）。トン数は貿易の表と一致する。",
  },
  key: ["episode_id", "reporter_code", "partner_code", "product_code", "measure", "month"],
  period: "month",
  value: "value",
  unit: "unit",
  columns: [
    {
      name: "episode_id",
      type: "code",
      required: true,
      references: "episodes",
      title: { en: "Episode", ja: "事例" },
      description: { en: "Episode it belongs to.", ja: "対象の事例" },
    },
    {
      name: "reporter_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Reporter", ja: "報告国" },
      description: {
        en: "Country whose statistics count the flow: the importer its imports, the exporter its exports.",
        ja: "統計を作成した国（輸入国は輸入、輸出国は輸出を数える）",
      },
    },
    {
      name: "partner_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Partner", ja: "相手国" },
      description: {
        en: "Where the goods come from or go to; WLD is all.",
        ja: "輸出入の相手国（WLDは合計）",
      },
    },
    {
      name: "product_code",
      type: "code",
      required: true,
      references: "products",
      title: { en: "Product", ja: "品目" },
      description: { en: "Goods that are counted.", ja: "対象品目" },
    },
    {
      name: "measure",
      type: "code",
      required: true,
      values: ["weight", "change-on-year"],
      title: { en: "Measure", ja: "指標" },
      description: { en: "weight, or change on the year.", ja: "重量、または前年同月比" },
    },
    {
      name: "month",
      type: "date",
      required: true,
      title: { en: "Month", ja: "月" },
      description: { en: "Calendar month.", ja: "暦月" },
    },
    {
      name: "value",
      type: "number",
      title: { en: "Value", ja: "値" },
      description: { en: "In the unit beside it.", ja: "単位は隣の列" },
    },
    {
      name: "unit",
      type: "code",
      required: true,
      values: ["t", "pct"],
      title: { en: "Unit", ja: "単位" },
      description: { en: "Tonnes, or per cent on the year.", ja: "トン、または前年同月比の％" },
    },
    flag,
    ...provenance,
    reported,
  ],
});
