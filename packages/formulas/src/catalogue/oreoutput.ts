import { oreOutput } from "@kidorui/core";
import { defineFunction } from "../define.ts";

export const oreoutput = defineFunction({
  id: "OREOUTPUT",
  family: "stock",
  tier: "pure",
  shape: "scalar",
  unit: "t REO",
  title: { en: "Yearly output of a mine", ja: "鉱山の年間生産量" },
  description: {
    en: "Tonnes of rare-earth oxide a year from the ore or mud lifted per day, its grade, and what is lost on the way.",
    ja: "1日当たりの鉱石・泥の量、品位、途中の損失から求める年間の希土類酸化物量（トン）。",
  },
  returns: { en: "t of rare-earth oxide a year.", ja: "希土類酸化物の年間トン数" },
  formula: String.raw`Q = m \cdot d \cdot g \cdot n \cdot r \cdot 10^{-6}`,
  parameters: [
    {
      name: "oreperday",
      kind: "number",
      bounds: { from: 0 },
      description: { en: "t of ore or mud a day, as lifted.", ja: "1日当たりの鉱石・泥（トン、湿量）" },
    },
    {
      name: "grade",
      kind: "number",
      bounds: { from: 0, to: 1_000_000 },
      description: {
        en: "Rare-earth oxides in the dry ore, parts per million.",
        ja: "乾量中の希土類酸化物の品位（ppm）",
      },
    },
    {
      name: "drypart",
      kind: "number",
      bounds: { from: 0, to: 1 },
      optional: true,
      default: 1,
      description: { en: "Dry part, 0–1; 1 by default.", ja: "乾量の割合（0～1）。既定は1。" },
    },
    {
      name: "days",
      kind: "number",
      bounds: { from: 0, to: 366 },
      optional: true,
      default: 365,
      description: { en: "Days of work a year; 365 by default.", ja: "年間の稼働日数。既定は365。" },
    },
    {
      name: "recovery",
      kind: "number",
      bounds: { from: 0, to: 1 },
      optional: true,
      default: 1,
      description: {
        en: "Part of the oxides that reaches the product, 0–1; 1 by default.",
        ja: "製品に至る割合（0～1）。既定は1。",
      },
    },
  ],
  errors: [
    {
      code: "out-of-range",
      when: {
        en: "The ore is negative, or another number lies outside its range.",
        ja: "鉱石量が負、または他の値が範囲外の場合",
      },
    },
  ],
  examples: [
    { arguments: [350, 8000], result: 1022 },
    { arguments: [350, 1000, 0.5, 200, 0.8], result: 28 },
  ],
  run: ({ oreperday, grade, drypart, days, recovery }) => ({
    value: oreOutput({ orePerDay: oreperday, grade, dryPart: drypart, days, recovery }),
  }),
});
