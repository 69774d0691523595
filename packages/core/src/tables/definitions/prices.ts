import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const prices = defineTable({
  name: "prices",
  title: { en: "Prices", ja: "価格" },
  description: {
    en: "Prices of rare-earth oxides and metals in US dollars per kilogram, vintage by vintage.",
    ja: "希土類酸化物・金属の価格（米ドル／kg）。公表時期ごとに収録。",
  },
  key: ["element_code", "product", "basis", "year"],
  period: "year",
  value: "price_usd_per_kg",
  numbers: [["price_usd_per_kg"], ["low_usd_per_kg", "high_usd_per_kg"]],
  ranges: [["low_usd_per_kg", "high_usd_per_kg"]],
  prefer: ["U.S. Geological Survey"],
  columns: [
    {
      name: "element_code",
      type: "code",
      required: true,
      references: "elements",
      title: { en: "Element", ja: "元素" },
      description: { en: "Element or group.", ja: "元素または元素群" },
    },
    {
      name: "product",
      type: "code",
      required: true,
      values: ["oxide", "metal", "mischmetal"],
      title: { en: "Product", ja: "製品" },
      description: { en: "Form that is priced.", ja: "価格の対象" },
    },
    {
      name: "basis",
      type: "code",
      required: true,
      values: ["annual-average", "year-end"],
      title: { en: "Basis", ja: "基準" },
      description: {
        en: "annual-average, or year-end where the publisher prints a range at year-end (the midpoint is not printed).",
        ja: "年平均、または年末値",
      },
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
      name: "price_usd_per_kg",
      type: "number",
      unit: "USD/kg",
      minimum: 0,
      title: { en: "Price", ja: "価格" },
      description: {
        en: "As printed; empty where only a range is printed.",
        ja: "公表値（範囲のみの場合は空欄）",
      },
    },
    {
      name: "low_usd_per_kg",
      type: "number",
      unit: "USD/kg",
      minimum: 0,
      title: { en: "Low", ja: "下限" },
      description: { en: "Low end of a printed range.", ja: "公表された範囲の下限" },
    },
    {
      name: "high_usd_per_kg",
      type: "number",
      unit: "USD/kg",
      minimum: 0,
      title: { en: "High", ja: "上限" },
      description: { en: "High end of a printed range.", ja: "公表された範囲の上限" },
    },
    flag,
    ...provenance,
  ],
});
