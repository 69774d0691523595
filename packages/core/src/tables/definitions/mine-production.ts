import { coverage, flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const mineProduction = defineTable({
  name: "mine_production",
  title: { en: "Mine production", ja: "鉱山生産量" },
  description: {
    en: "Rare-earth mine output by country and year in tonnes of rare-earth-oxide equivalent, from every publisher and vintage.",
    ja: "国別・年別の希土類鉱山生産量（酸化物換算トン）。公表機関・公表時期ごとに収録。",
  },
  key: ["country_code", "year"],
  period: "year",
  value: "quantity_t",
  listKey: ["year"],
  prefer: ["U.S. Geological Survey"],
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: {
        en: "Where the ore was mined; WLD is the printed world total.",
        ja: "採掘国。WLDは公表された世界計",
      },
    },
    {
      name: "year",
      type: "integer",
      required: true,
      minimum: 1900,
      maximum: 2100,
      title: { en: "Year", ja: "年" },
      description: { en: "Calendar year of output.", ja: "生産された暦年" },
    },
    {
      name: "quantity_t",
      type: "number",
      unit: "t REO",
      minimum: 0,
      title: { en: "Output", ja: "生産量" },
      description: {
        en: "Tonnes of rare-earth-oxide equivalent; empty when withheld or not available.",
        ja: "酸化物換算トン（秘匿・不明は空欄）",
      },
    },
    flag,
    coverage,
    ...provenance,
    {
      name: "counted",
      type: "code",
      values: ["", "quota"],
      title: { en: "Counted", ja: "計上の対象" },
      description: {
        en: "quota where the publisher gives a production quota in place of output; empty where output is counted.",
        ja: "公表機関が生産量に代えて生産枠を示す場合はquota、生産量の場合は空欄",
      },
    },
  ],
});
