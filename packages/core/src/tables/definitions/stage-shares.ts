import { coverage, flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const stageShares = defineTable({
  name: "stage_shares",
  title: { en: "Shares by stage", ja: "工程別シェア" },
  description: {
    en: "Shares of countries in world supply, or in the sourcing of an importer, by stage and element.",
    ja: "工程・元素別に見た、世界供給または輸入地域の調達に占める各国の割合。",
  },
  key: ["stage_code", "element_code", "scope", "country_code", "period"],
  period: "period",
  value: "share_pct",
  listKey: ["stage_code", "element_code", "scope", "period"],
  prefer: ["European Commission", "International Energy Agency"],
  columns: [
    {
      name: "stage_code",
      type: "code",
      required: true,
      references: "stages",
      title: { en: "Stage", ja: "工程" },
      description: { en: "Stage of the chain.", ja: "サプライチェーンの工程" },
    },
    {
      name: "element_code",
      type: "code",
      required: true,
      references: "elements",
      title: { en: "Element", ja: "元素" },
      description: { en: "Element or group.", ja: "元素または元素群" },
    },
    {
      name: "scope",
      type: "code",
      required: true,
      values: ["world", "eu-sourcing"],
      title: { en: "Scope", ja: "範囲" },
      description: {
        en: "world: share of world supply. eu-sourcing: share of what the EU sources.",
        ja: "world：世界供給に占める割合、eu-sourcing：EUの調達に占める割合",
      },
    },
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: { en: "Supplying country; OTH is the rest.", ja: "供給国。OTHはその他" },
    },
    {
      name: "period",
      type: "period",
      required: true,
      title: { en: "Period", ja: "期間" },
      description: { en: "Year, or span of years averaged.", ja: "年、または平均した期間" },
    },
    {
      name: "share_pct",
      type: "number",
      unit: "%",
      minimum: 0,
      maximum: 100,
      title: { en: "Share", ja: "割合" },
      description: { en: "Per cent, in the publisher's digits.", ja: "％（公表された桁のまま）" },
    },
    flag,
    coverage,
    ...provenance,
  ],
});
