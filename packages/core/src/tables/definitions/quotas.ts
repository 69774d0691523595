import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const quotas = defineTable({
  name: "quotas",
  title: { en: "Quotas", ja: "生産枠・輸出枠" },
  description: {
    en: "Quantities a government allows to be mined, separated or exported. A quota is a limit set, not an amount reached.",
    ja: "政府が定めた採掘・分離の生産枠と輸出枠。上限として定められた量であり、実績ではない。",
  },
  key: ["country_code", "kind", "period"],
  period: "period",
  value: "quota_t",
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: { en: "Country that sets the quota.", ja: "枠を定める国" },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["mining", "separation", "export"],
      title: { en: "Kind", ja: "種類" },
      description: { en: "What is limited.", ja: "枠の対象" },
    },
    {
      name: "period",
      type: "period",
      required: true,
      title: { en: "Period", ja: "期間" },
      description: {
        en: "Year, or the half-year for which a part was issued.",
        ja: "年、または一部が交付された半年",
      },
    },
    {
      name: "quota_t",
      type: "number",
      unit: "t",
      minimum: 0,
      title: { en: "Quota", ja: "枠" },
      description: {
        en: "Tonnes: of rare-earth oxide for mining and separation, of goods for export.",
        ja: "トン（採掘・分離は酸化物、輸出は製品）",
      },
    },
    {
      name: "light_t",
      type: "number",
      unit: "t",
      minimum: 0,
      title: { en: "Light", ja: "軽希土類" },
      description: { en: "Of it light rare earths, where stated.", ja: "うち軽希土類（記載がある場合）" },
    },
    {
      name: "heavy_t",
      type: "number",
      unit: "t",
      minimum: 0,
      title: { en: "Heavy", ja: "中重希土類" },
      description: {
        en: "Of it medium and heavy rare earths, where stated.",
        ja: "うち中重希土類（記載がある場合）",
      },
    },
    flag,
    ...provenance,
  ],
});
