import { coverage, flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const trade = defineTable({
  name: "trade",
  title: { en: "Trade", ja: "貿易" },
  description: {
    en: "Quantities and values of trade by product, partner and month, quarter, half-year or year, as one country reports them. What an exporter reports of a flow stands apart from what the importer reports of it.",
    ja: "品目・相手国・期間（月、四半期、半年、年）別の貿易量と金額。報告国ごとに収録し、同じ取引でも輸出国の統計と輸入国の統計を区別する。",
  },
  key: ["reporter_code", "partner_code", "product_code", "flow", "measure", "period"],
  period: "period",
  value: "value",
  unit: "unit",
  listKey: ["reporter_code", "product_code", "flow", "measure", "period"],
  pageBy: "reporter_code",
  columns: [
    {
      name: "reporter_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Reporter", ja: "報告国" },
      description: {
        en: "Country whose statistics count the flow.",
        ja: "統計を作成した国",
      },
    },
    {
      name: "partner_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Partner", ja: "相手国" },
      description: {
        en: "Where the goods come from or go to; not always where they were mined or used. WLD is all partners.",
        ja: "輸出入の相手国（採掘国・使用国とは限らない）。WLDは全相手国",
      },
    },
    {
      name: "product_code",
      type: "code",
      required: true,
      references: "products",
      title: { en: "Product", ja: "品目" },
      description: { en: "Goods that are counted.", ja: "対象品目" },
    },
    {
      name: "flow",
      type: "code",
      required: true,
      values: ["import", "export"],
      title: { en: "Flow", ja: "輸出入" },
      description: { en: "As the reporter sees it.", ja: "報告国から見た輸入・輸出の別" },
    },
    {
      name: "measure",
      type: "code",
      required: true,
      values: ["weight", "contained", "value-usd", "value-jpy", "value-eur"],
      title: { en: "Measure", ja: "指標" },
      description: {
        en: "weight: tonnes as the customs count them. contained: tonnes of oxide or metal in the goods, see note. value-usd, value-jpy, value-eur: customs value.",
        ja: "weight：税関統計のトン数、contained：含有する酸化物または金属のトン数（注を参照）、value-usd・value-jpy・value-eur：金額",
      },
    },
    {
      name: "period",
      type: "period",
      required: true,
      title: { en: "Period", ja: "期間" },
      description: {
        en: "Month, quarter, half-year or year: 2025-05, 2025Q1, 2025H1, 2025.",
        ja: "月・四半期・半年・年（2025-05、2025Q1、2025H1、2025）",
      },
    },
    {
      name: "value",
      type: "number",
      minimum: 0,
      title: { en: "Value", ja: "値" },
      description: { en: "In the unit beside it.", ja: "単位は隣の列" },
    },
    {
      name: "unit",
      type: "code",
      required: true,
      values: ["t", "USD", "JPY", "EUR"],
      title: { en: "Unit", ja: "単位" },
      description: {
        en: "Tonnes, US dollars, yen or euros, as the measure says.",
        ja: "指標に応じてトン、米ドル、円またはユーロ",
      },
    },
    flag,
    coverage,
    ...provenance,
  ],
});
