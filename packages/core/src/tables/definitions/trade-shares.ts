import { coverage, flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";
import { SCOPES } from "../scopes.ts";

export const tradeShares = defineTable({
  name: "trade_shares",
  title: { en: "Trade shares", ja: "輸入シェア" },
  description: {
    en: "Published answers to how much of an importer's rare earths comes from a supplier, each with its basis and scope.",
    ja: "輸入国の希土類に占める供給国の割合について公表された数値。基準と範囲を明示。",
  },
  key: ["importer_code", "supplier_code", "element_code", "basis", "scope", "period"],
  period: "period",
  value: "share_pct",
  numbers: [["share_pct"], ["quantity_t"], ["value_usd"]],
  oneNumber: true,
  answers: true,
  listKey: ["importer_code", "element_code", "basis", "scope", "period"],
  columns: [
    {
      name: "importer_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Importer", ja: "輸入国" },
      description: { en: "Importing country.", ja: "輸入する国" },
    },
    {
      name: "supplier_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Supplier", ja: "供給国" },
      description: {
        en: "Partner the goods came from; not always where they were mined. WLD is all partners.",
        ja: "輸入相手国（採掘国とは限らない）。WLDは全相手国",
      },
    },
    {
      name: "element_code",
      type: "code",
      required: true,
      references: "elements",
      title: { en: "Element", ja: "元素" },
      description: { en: "Element or group the figure is about.", ja: "対象の元素または元素群" },
    },
    {
      name: "basis",
      type: "code",
      required: true,
      values: ["weight", "value", "metal-equivalent", "unstated"],
      title: { en: "Basis", ja: "基準" },
      description: {
        en: "What is divided: gross weight, customs value, contained metal, or not stated by the source.",
        ja: "割合の基準：重量、金額、金属換算、または出典に記載なし",
      },
    },
    {
      name: "scope",
      type: "code",
      required: true,
      values: SCOPES,
      title: { en: "Scope", ja: "範囲" },
      description: {
        en: "Which goods are counted. metals: HS 2805.30; hs2805: HS 2805 as a whole, alkali metals and mercury included; compounds: HS 2846; other-compounds: HS 2846.90 without cerium, yttrium and lanthanum; magnets: HS 8505.11; oxide: the oxide of the element.",
        ja: "対象品目。metals：HS 2805.30、hs2805：HS 2805全体（アルカリ金属・水銀を含む）、compounds：HS 2846、magnets：HS 8505.11など",
      },
    },
    {
      name: "period",
      type: "period",
      required: true,
      title: { en: "Period", ja: "期間" },
      description: {
        en: "Year, or part of a year as the source counts it: 2024H1, 2024Q3, 2024-05.",
        ja: "年、または年の一部（2024H1、2024Q3、2024-05）",
      },
    },
    {
      name: "share_pct",
      type: "number",
      unit: "%",
      minimum: 0,
      maximum: 100,
      title: { en: "Share", ja: "割合" },
      description: {
        en: "Per cent as printed; empty where the source prints an amount.",
        ja: "公表された％（数量で公表された場合は空欄）",
      },
    },
    {
      name: "quantity_t",
      type: "number",
      unit: "t",
      minimum: 0,
      title: { en: "Quantity", ja: "数量" },
      description: {
        en: "Gross tonnes as printed; empty where the source prints a share.",
        ja: "公表された数量（トン）",
      },
    },
    {
      name: "value_usd",
      type: "number",
      unit: "USD",
      minimum: 0,
      title: { en: "Value", ja: "金額" },
      description: { en: "US dollars as printed.", ja: "公表された金額（米ドル）" },
    },
    flag,
    coverage,
    ...provenance,
  ],
});
