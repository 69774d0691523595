import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const importReliance = defineTable({
  name: "import_reliance",
  title: { en: "Net import reliance", ja: "純輸入依存度" },
  description: {
    en: "Net imports as a part of apparent consumption, by country, element and year, as its authorities publish it. Bounds are kept as bounds.",
    ja: "見掛消費に占める純輸入の割合。国・元素・年別の公表値で、上限・下限として公表された値はそのまま収録する。",
  },
  key: ["country_code", "element_code", "year"],
  period: "year",
  value: "reliance_pct",
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: { en: "Country that imports.", ja: "輸入国" },
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
      name: "year",
      type: "integer",
      required: true,
      minimum: 1900,
      maximum: 2100,
      title: { en: "Year", ja: "年" },
      description: { en: "Calendar year.", ja: "暦年" },
    },
    {
      name: "reliance_pct",
      type: "number",
      unit: "%",
      maximum: 100,
      title: { en: "Net import reliance", ja: "純輸入依存度" },
      description: {
        en: "Per cent of apparent consumption; negative for a net exporter.",
        ja: "見掛消費に対する％（純輸出国では負の値）",
      },
    },
    flag,
    ...provenance,
  ],
});
