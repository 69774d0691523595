import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const recycling = defineTable({
  name: "recycling",
  title: { en: "Recycling rates", ja: "リサイクル率" },
  description: {
    en: "Published recycling rates of rare earths. Plants that recycle stand in capacity_projects.",
    ja: "公表された希土類のリサイクル率。リサイクル施設は生産能力の表に収録する。",
  },
  key: ["country_code", "element_code", "rate", "study"],
  value: "rate_pct",
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Region", ja: "国・地域" },
      description: { en: "Region the rate is for.", ja: "対象の国・地域" },
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
      name: "rate",
      type: "code",
      required: true,
      values: ["input-rate", "recycling-rate"],
      title: { en: "Rate", ja: "率の種類" },
      description: {
        en: "input-rate: part of demand met by recycled end-of-life material. recycling-rate: part of end-of-life material that is recycled.",
        ja: "input-rate：需要のうち使用済み製品からの再生材が占める割合、recycling-rate：使用済み製品のうち再生される割合",
      },
    },
    {
      name: "study",
      type: "code",
      required: true,
      values: ["cjc-2010", "eu-2017", "eu-2023", "unep-2011"],
      title: { en: "Study", ja: "調査" },
      description: { en: "Study the rate belongs to.", ja: "出典の調査" },
    },
    {
      name: "rate_pct",
      type: "number",
      unit: "%",
      minimum: 0,
      maximum: 100,
      title: { en: "Rate", ja: "率" },
      description: { en: "Per cent.", ja: "％" },
    },
    flag,
    ...provenance,
  ],
});
