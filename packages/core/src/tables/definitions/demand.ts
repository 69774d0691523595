import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const demand = defineTable({
  name: "demand",
  title: { en: "Demand", ja: "需要量" },
  description: {
    en: "Rare-earth demand by country, element and year.",
    ja: "国・元素・年別の希土類需要量。",
  },
  key: ["country_code", "element_code", "year"],
  period: "year",
  value: "quantity_t",
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: { en: "Where the demand arises.", ja: "需要国" },
    },
    {
      name: "element_code",
      type: "code",
      required: true,
      references: "elements",
      title: { en: "Element", ja: "元素" },
      description: { en: "Element or group; REE is the total.", ja: "元素または元素群（REEは合計）" },
    },
    {
      name: "year",
      type: "integer",
      required: true,
      minimum: 1900,
      maximum: 2100,
      title: { en: "Year", ja: "年" },
      description: { en: "Calendar year.", ja: "暦年" },
    },
    {
      name: "quantity_t",
      type: "number",
      unit: "t",
      minimum: 0,
      title: { en: "Demand", ja: "需要量" },
      description: { en: "Tonnes on the basis named beside it.", ja: "トン（基準は隣の列）" },
    },
    flag,
    {
      name: "basis",
      type: "code",
      required: true,
      values: ["product", "element", "unstated"],
      title: { en: "Basis", ja: "基準" },
      description: {
        en: "product: tonnes of products as the industry counts them, mostly oxides. element: contained element. unstated: the source does not say whether oxide, metal or element is counted.",
        ja: "product：業界集計の製品トン（主に酸化物）、element：元素量、unstated：酸化物、金属、元素のいずれかを出典が示していない",
      },
    },
    ...provenance,
  ],
});
