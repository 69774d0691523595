import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const intensity = defineTable({
  name: "intensity",
  title: { en: "Material intensity", ja: "原単位" },
  description: {
    en: "How much of an element goes into magnets, and how much of magnets into a machine.",
    ja: "磁石に含まれる元素の割合と、機器に用いられる磁石の量。",
  },
  key: ["product_code", "application", "element_code", "per", "year"],
  period: "year",
  value: "amount",
  unit: "unit",
  numbers: [["amount"], ["low", "high"]],
  ranges: [["low", "high"]],
  columns: [
    {
      name: "product_code",
      type: "code",
      required: true,
      references: "products",
      title: { en: "Product", ja: "品目" },
      description: { en: "Product that holds the element.", ja: "元素を含む製品" },
    },
    {
      name: "application",
      type: "code",
      required: true,
      values: ["motors", "wind", "wind-direct-drive"],
      title: { en: "Application", ja: "用途" },
      description: {
        en: "motors: drive motors of hybrid and electric vehicles, compressors of air conditioners, servo motors of industry. wind: wind turbines. wind-direct-drive: turbines without a gear, with slow generators.",
        ja: "motors：ハイブリッド車・電気自動車の駆動用モーター、エアコンの圧縮機、産業機器のサーボモーター、wind：風力発電機、wind-direct-drive：直結式（低速発電機）の風力発電機",
      },
    },
    {
      name: "element_code",
      type: "code",
      required: true,
      references: "elements",
      title: { en: "Element", ja: "元素" },
      description: {
        en: "Element or group; MREE where the product as a whole is counted.",
        ja: "元素または元素群（製品全体を数える場合はMREE）",
      },
    },
    {
      name: "per",
      type: "code",
      required: true,
      values: ["mass", "megawatt"],
      title: { en: "Per", ja: "基準" },
      description: {
        en: "mass: element in the mass of the product. megawatt: tonnes of the product in a megawatt of capacity.",
        ja: "mass：製品質量に占める元素、megawatt：設備容量1MW当たりの製品トン数",
      },
    },
    {
      name: "year",
      type: "integer",
      required: true,
      minimum: 1900,
      maximum: 2100,
      title: { en: "Year", ja: "年" },
      description: { en: "Year of the statement.", ja: "記載の年" },
    },
    {
      name: "amount",
      type: "number",
      minimum: 0,
      title: { en: "Amount", ja: "量" },
      description: {
        en: "In the unit beside it; empty where only a range is printed.",
        ja: "単位は隣の列（範囲のみの場合は空欄）",
      },
    },
    {
      name: "low",
      type: "number",
      minimum: 0,
      title: { en: "Low", ja: "下限" },
      description: { en: "Low end of a printed range.", ja: "公表された範囲の下限" },
    },
    {
      name: "high",
      type: "number",
      minimum: 0,
      title: { en: "High", ja: "上限" },
      description: { en: "High end of a printed range.", ja: "公表された範囲の上限" },
    },
    {
      name: "unit",
      type: "code",
      required: true,
      values: ["%", "t/MW"],
      title: { en: "Unit", ja: "単位" },
      description: { en: "Per cent by mass, or tonnes a megawatt.", ja: "質量％または1MW当たりトン" },
    },
    flag,
    ...provenance,
  ],
});
