import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const reserves = defineTable({
  name: "reserves",
  title: { en: "Reserves", ja: "埋蔵量" },
  description: {
    en: "Economic reserves by country in tonnes of rare-earth-oxide equivalent, vintage by vintage.",
    ja: "国別の経済的埋蔵量（酸化物換算トン）。公表時期ごとに収録。",
  },
  key: ["country_code"],
  value: "reserves_t",
  prefer: ["U.S. Geological Survey"],
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: {
        en: "Where the reserves lie; WLD is the printed world total.",
        ja: "賦存国。WLDは公表された世界計",
      },
    },
    {
      name: "reserves_t",
      type: "number",
      unit: "t REO",
      minimum: 0,
      title: { en: "Reserves", ja: "埋蔵量" },
      description: { en: "Tonnes of rare-earth-oxide equivalent.", ja: "酸化物換算トン" },
    },
    flag,
    ...provenance,
  ],
});
