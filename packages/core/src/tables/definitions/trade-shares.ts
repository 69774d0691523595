import { coverage, flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";
import { SCOPES } from "../scopes.ts";

export const tradeShares = defineTable({
  name: "trade_shares",
  title: { en: "Trade shares", ja: "輸入シェア" },
  description: {
    en: "Shares of a supplier in an importer's rare earths as others computed and printed them, each with its basis and scope. Shares of customs lists are computed from trade.",
    ja: "輸入国の希土類に占める供給国の割合として第三者が算出し公表した値。基準と範囲を明示。通関統計の一覧から求まる割合はtradeから算出する。",
  },
  key: ["importer_code", "supplier_code", "element_code", "basis", "scope", "period"],
  period: "period",
  value: "share_pct",
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
        en: "Partner the goods came from; not always where they were mined.",
        ja: "輸入相手国（採掘国とは限らない）",
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
        en: "Which goods are counted. metals: HS 2805.30; hs2805: HS 2805 as a whole, alkali metals and mercury included; compounds: HS 2846; other-compounds: HS 2846.90 without cerium, yttrium and lanthanum; hs284690: HS 2846.90; magnets: HS 8505.11, metal magnets of every kind; rare-earth-magnets: the subdivision of it for rare earths; oxide: the oxide of the element.",
        ja: "対象品目。metals：HS 2805.30、hs2805：HS 2805全体（アルカリ金属・水銀を含む）、compounds：HS 2846、hs284690：HS 2846.90、magnets：HS 8505.11（希土類以外の金属磁石を含む）、rare-earth-magnets：その希土類磁石の細分など",
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
        en: "Per cent as printed.",
        ja: "公表された％",
      },
    },
    flag,
    coverage,
    ...provenance,
  ],
});
