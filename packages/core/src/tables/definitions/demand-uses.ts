import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const demandUses = defineTable({
  name: "demand_uses",
  title: { en: "Demand by use", ja: "用途別需要量" },
  description: {
    en: "Rare-earth demand of one use or sector, by country, element and year. Projections are not kept.",
    ja: "用途・部門別の希土類需要量（国・元素・年別）。予測値は収録しない。",
  },
  key: ["country_code", "element_code", "use_code", "year"],
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
      description: { en: "Element or group.", ja: "元素または元素群" },
    },
    {
      name: "use_code",
      type: "code",
      required: true,
      values: ["wind", "electric-vehicles", "clean-energy", "other"],
      title: { en: "Use", ja: "用途" },
      description: {
        en: "wind: wind turbines. electric-vehicles. clean-energy: all clean-energy technologies together, wind and electric vehicles included. other: all uses but wind and electric vehicles.",
        ja: "wind：風力発電、electric-vehicles：電気自動車、clean-energy：クリーンエネルギー技術全体（風力と電気自動車を含む）、other：風力と電気自動車以外のすべて",
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
      values: ["product", "element"],
      title: { en: "Basis", ja: "基準" },
      description: {
        en: "product: tonnes of products. element: contained element.",
        ja: "product：製品トン、element：元素量",
      },
    },
    ...provenance,
  ],
});
