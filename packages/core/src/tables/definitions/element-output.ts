import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const elementOutput = defineTable({
  name: "element_output",
  title: { en: "Output by element", ja: "元素別生産量" },
  description: {
    en: "The few published figures of output of single rare earths. World output by element is not published as a series.",
    ja: "元素別の生産量として公表された数少ない数値。世界の元素別生産量は系列としては公表されていない。",
  },
  key: ["country_code", "stage_code", "element_code", "period"],
  period: "period",
  value: "quantity_t",
  numbers: [["quantity_t"], ["low_t", "high_t"]],
  ranges: [["low_t", "high_t"]],
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: { en: "Producing country; WLD is the world.", ja: "生産国。WLDは世界" },
    },
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
      description: { en: "Element produced.", ja: "生産された元素" },
    },
    {
      name: "period",
      type: "period",
      required: true,
      title: { en: "Period", ja: "期間" },
      description: { en: "Year or month.", ja: "年または月" },
    },
    {
      name: "quantity_t",
      type: "number",
      unit: "t oxide",
      minimum: 0,
      title: { en: "Output", ja: "生産量" },
      description: {
        en: "Tonnes of the oxide; empty where only a range is printed.",
        ja: "酸化物トン（範囲のみの場合は空欄）",
      },
    },
    {
      name: "low_t",
      type: "number",
      unit: "t oxide",
      minimum: 0,
      title: { en: "Low", ja: "下限" },
      description: { en: "Low end of a printed range.", ja: "公表された範囲の下限" },
    },
    {
      name: "high_t",
      type: "number",
      unit: "t oxide",
      minimum: 0,
      title: { en: "High", ja: "上限" },
      description: { en: "High end of a printed range.", ja: "公表された範囲の上限" },
    },
    flag,
    ...provenance,
  ],
});
