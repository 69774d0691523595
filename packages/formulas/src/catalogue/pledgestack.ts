import { pledgeStack } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { readingParameter } from "./pledgeimpact.ts";

export const pledgestack = defineFunction({
  id: "PLEDGESTACK",
  family: "scenario",
  tier: "data",
  shape: "scalar",
  unit: "series",
  title: { en: "Claims added up", ja: "主張の積み上げ" },
  description: {
    en: "All claims with a number, added up against demand: simply, or as they can act together. Feed and refining act on the same tonnes and are not added; nothing can pass more than is used.",
    ja: "数値のある主張をすべて需要と比べて合計する。単純合計のほか、同時に成り立つ量も求める。原料と製錬は同じ数量に作用するため合算せず、使用量を上限とする。",
  },
  returns: {
    en: "share: part of demand, above 1 where more is promised than is used; added, possible: t a year.",
    ja: "share：需要比（1超は使用量を上回る約束）、added・possible：年間トン数",
  },
  parameters: [
    {
      name: "demand",
      kind: "number",
      bounds: { above: 0 },
      description: { en: "t a year the importer uses.", ja: "輸入国の年間使用量（トン）" },
    },
    {
      name: "part",
      kind: "text",
      optional: true,
      default: "share",
      options: ["share", "added", "possible"],
      description: {
        en: "share: all of them as a part of demand, by default; added: their sum; possible: what they can give together.",
        ja: "share：需要に対する合計の割合（既定）、added：合計量、possible：同時に成り立つ量",
      },
    },
    readingParameter,
    editionParameter,
  ],
  errors: [
    { code: "out-of-range", when: { en: "The demand is not above 0.", ja: "需要が0以下の場合" } },
    { code: "no-data", when: { en: "No claim has a number.", ja: "数値のある主張がない場合" } },
  ],
  examples: [{ arguments: [18835, "possible"], result: 18835, edition: "2026Q4" }],
  run: ({ demand, part, reading }, { edition }) => {
    const stack = pledgeStack(edition, reading, demand);
    return { value: stack[part], unit: part === "share" ? "share" : "t/yr" };
  },
});
