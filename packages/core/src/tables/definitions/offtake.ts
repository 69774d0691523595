import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const offtake = defineTable({
  name: "offtake",
  title: { en: "Offtake", ja: "引取契約" },
  description: {
    en: "Amounts agreed or planned for Japan, element by element. An undisclosed amount is marked withheld and left empty.",
    ja: "日本向けに契約または計画された数量（元素別）。非公表の数量は秘匿の印を付け、空欄とする。",
  },
  key: ["offtake_id"],
  value: "quantity_t",
  ranges: [["from", "to"]],
  columns: [
    {
      name: "offtake_id",
      type: "code",
      required: true,
      title: { en: "Offtake", ja: "引取契約" },
      description: { en: "Short stable key.", ja: "短い固定キー" },
    },
    {
      name: "partnership_id",
      type: "code",
      required: true,
      references: "partnerships",
      title: { en: "Partnership", ja: "連携" },
      description: { en: "Partnership it belongs to.", ja: "元となる連携" },
    },
    {
      name: "supplier_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Supplier country", ja: "供給国" },
      description: { en: "Country the product is shipped from or made in.", ja: "製品の生産国または出荷国" },
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
      name: "product",
      type: "code",
      required: true,
      values: ["oxide", "unstated"],
      title: { en: "Product", ja: "製品" },
      description: { en: "oxide, or not stated.", ja: "酸化物、または記載なし" },
    },
    {
      name: "commitment",
      type: "code",
      required: true,
      values: ["firm", "available", "planned", "shipped"],
      title: { en: "Commitment", ja: "契約の区分" },
      description: {
        en: "firm: the buyer must take it. available: the buyer may take it. planned: announced without terms. shipped: said to have been delivered.",
        ja: "firm：引取義務あり、available：引取可能な上限、planned：条件は未公表の計画、shipped：引渡済みとされる量",
      },
    },
    {
      name: "quantity_t",
      type: "number",
      unit: "t/yr",
      minimum: 0,
      title: { en: "Quantity", ja: "数量" },
      description: {
        en: "Tonnes a year; W where it exists and is not disclosed.",
        ja: "年間トン数（非公表はW）",
      },
    },
    {
      name: "share_pct",
      type: "number",
      unit: "%",
      minimum: 0,
      maximum: 100,
      title: { en: "Share of output", ja: "生産量に占める割合" },
      description: {
        en: "Per cent of the output of the site, where the contract is worded so.",
        ja: "契約が生産量に対する割合で定める場合の％",
      },
    },
    flag,
    {
      name: "from",
      type: "date",
      required: true,
      title: { en: "From", ja: "開始" },
      description: { en: "First year or month.", ja: "開始の年または月" },
    },
    {
      name: "to",
      type: "date",
      title: { en: "To", ja: "終了" },
      description: { en: "Last year, where stated.", ja: "終了年（記載がある場合）" },
    },
    ...provenance,
  ],
});
