import { concentrationBand } from "@kidorui/core";
import { defineFunction } from "../define.ts";

export const hhiband = defineFunction({
  id: "HHIBAND",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "text",
  title: { en: "Concentration band", ja: "集中度の区分" },
  description: {
    en: "The band that an authority puts a Herfindahl–Hirschman index in. The bands were made for mergers of firms in a market; for countries they are a convention.",
    ja: "ハーフィンダール・ハーシュマン指数が、各機関の基準でどの区分に当たるか。基準は市場における企業結合のためのもので、国別の集中度に用いるのは慣行による。",
  },
  returns: {
    en: '"low", "moderate" or "high"; a value on a threshold is moderate.',
    ja: "low、moderate、highのいずれか（境界の値はmoderate）",
  },
  citation:
    "U.S. Department of Justice and Federal Trade Commission, Merger Guidelines (1982, 2010, 2023). European Commission, Guidelines on the assessment of horizontal mergers, OJ C 31, 5.2.2004. World Mining Data, Concentration of Producer Countries.",
  parameters: [
    {
      name: "index",
      kind: "number",
      bounds: {
        from: 0,
        to: 1,
        hint: { en: "Points are divided by 10,000.", ja: "ポイント表示の値は10,000で割る。" },
      },
      description: {
        en: "Herfindahl–Hirschman index from 0 to 1, not rounded; divide points by 10,000.",
        ja: "ハーフィンダール・ハーシュマン指数（0～1、丸めない値）。ポイントは10,000で割る。",
      },
    },
    {
      name: "set",
      kind: "text",
      options: ["doj2023", "doj2010", "doj1982", "eu", "wmd"],
      description: {
        en: '"doj2023", "doj1982" and "wmd": 1,000 and 1,800 points; "doj2010": 1,500 and 2,500; "eu": 1,000 and 2,000.',
        ja: "doj2023・doj1982・wmdは1,000と1,800ポイント、doj2010は1,500と2,500、euは1,000と2,000を境とする",
      },
    },
  ],
  errors: [
    {
      code: "out-of-range",
      when: { en: "The index lies outside 0–1.", ja: "指数が0～1の外の場合" },
    },
    {
      code: "invalid-argument",
      when: { en: "The set is missing or unknown.", ja: "基準の指定がない、または不明な場合" },
    },
  ],
  examples: [
    { arguments: [0.19, "doj2023"], result: "high" },
    { arguments: [0.19, "eu"], result: "moderate" },
  ],
  run: ({ index, set }) => ({ value: concentrationBand(index, set) }),
});
