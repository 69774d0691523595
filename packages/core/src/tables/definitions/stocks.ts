import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const stocks = defineTable({
  name: "stocks",
  title: { en: "Stockpiles", ja: "備蓄" },
  description: {
    en: "What governments say of stockpiles: targets in days of use. Quantities held are withheld and are never estimated here.",
    ja: "備蓄について政府が示した目標（使用日数）。保有量は秘匿されており、本プロジェクトで推計することはない。",
  },
  key: ["country_code", "holder", "kind", "materials", "period"],
  period: "period",
  value: "days",
  numbers: [["days"], ["low_days", "high_days"]],
  ranges: [["low_days", "high_days"]],
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: { en: "Country whose stockpile it is.", ja: "備蓄を行う国" },
    },
    {
      name: "holder",
      type: "code",
      required: true,
      values: ["all", "state", "private"],
      title: { en: "Holder", ja: "保有者" },
      description: {
        en: "State, private holders, or both together.",
        ja: "state：国家備蓄、private：民間備蓄、all：合計",
      },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["target", "held"],
      title: { en: "Kind", ja: "種類" },
      description: { en: "What is aimed at, or what is there.", ja: "target：目標、held：保有量" },
    },
    {
      name: "materials",
      type: "code",
      required: true,
      values: ["general", "high-risk"],
      title: { en: "Materials", ja: "対象" },
      description: {
        en: "general: minerals of the list at large. high-risk: those with high geopolitical risk.",
        ja: "general：備蓄対象鉱種一般、high-risk：地政学的リスクの高い鉱種",
      },
    },
    {
      name: "period",
      type: "period",
      required: true,
      title: { en: "As of", ja: "時点" },
      description: {
        en: "Year in which it was set or stated.",
        ja: "定められた、または述べられた年",
      },
    },
    {
      name: "days",
      type: "number",
      unit: "days",
      minimum: 0,
      title: { en: "Days", ja: "日数" },
      description: {
        en: "Days of the country's ordinary use; empty where only a range is printed or the figure is withheld.",
        ja: "国内の標準的な使用日数（範囲のみ、または秘匿の場合は空欄）",
      },
    },
    {
      name: "low_days",
      type: "number",
      unit: "days",
      minimum: 0,
      title: { en: "Low", ja: "下限" },
      description: { en: "Low end of a printed range.", ja: "公表された範囲の下限" },
    },
    {
      name: "high_days",
      type: "number",
      unit: "days",
      minimum: 0,
      title: { en: "High", ja: "上限" },
      description: { en: "High end of a printed range.", ja: "公表された範囲の上限" },
    },
    flag,
    ...provenance,
  ],
});
