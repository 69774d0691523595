import { type PledgeStack, pledgeStack, type Text } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { readingParameter } from "./pledgeimpact.ts";

/** What a sum does not hold, beside it. */
function leftOutNote({ counted, leftOut }: PledgeStack): { readonly note?: Text } {
  if (leftOut.length === 0) return {};
  const en = leftOut.map(({ id, reason }) => `${id}: ${reason.en}`).join(" ");
  const ja = leftOut.map(({ id, reason }) => `${id}：${reason.ja}`).join("");
  return {
    note: {
      en: `Counted: ${counted.join(", ")}. Left out, as they have no number under this reading, which is not 0: ${en}`,
      ja: `計算に含めた主張：${counted.join("、")}。この解釈では数値がないため除いた主張（0ではない）：${ja}`,
    },
  };
}

export const pledgestack = defineFunction({
  id: "PLEDGESTACK",
  family: "scenario",
  tier: "data",
  shape: "scalar",
  unit: "series",
  title: { en: "Claims added up", ja: "主張の積み上げ" },
  description: {
    en: "All claims with a number, added up against demand: simply, or as they can act together. Feed and refining act on the same tonnes and are not added; no sum can exceed what is used.",
    ja: "数値のある主張をすべて合計し、需要と比べる。単純合計のほか、同時に成り立つ量も求める。原料と分離・精製は同じ数量に作用するため合算せず、使用量を上限とする。",
  },
  returns: {
    en: "share: part of demand, above 1 where more is promised than is used; added, possible: t a year; counted: a count; left_out: ids with commas between, or an empty text. What has no number is missing, not 0, and is named beside the result.",
    ja: "share：需要比（1超は使用量を上回る計画）、added・possible：年間トン数、counted：件数、left_out：IDをコンマ区切りで示す文字列（なければ空文字列）。数値のない主張は0ではなく欠測であり、結果に添えて示す",
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
      options: ["share", "added", "possible", "counted", "left_out"],
      description: {
        en: "share: all of them as a part of demand, by default; added: their sum; possible: what they can give together; counted: how many have a number and are in these; left_out: the ids of those that have none under the reading.",
        ja: "share：需要に対する合計の割合（既定）、added：合計量、possible：同時に成り立つ量、counted：数値があり計算に含めた件数、left_out：この解釈では数値がなく除いた主張のID",
      },
    },
    readingParameter,
    editionParameter,
  ],
  errors: [
    { code: "out-of-range", when: { en: "The demand is not above 0.", ja: "需要が0以下の場合" } },
    {
      code: "no-data",
      when: {
        en: "No claim has a number under the reading; the message says why.",
        ja: "その解釈で数値のある主張がない場合（理由を示す）",
      },
    },
  ],
  examples: [
    { arguments: [18835, "possible"], result: 18835, edition: "2026Q4" },
    { arguments: [18835, "counted", "discounted"], result: 1, edition: "2026Q4" },
  ],
  run: ({ demand, part, reading }, { edition }) => {
    const stack = pledgeStack(edition, reading, demand);
    if (part === "counted") return { value: stack.counted.length, unit: "count" };
    if (part === "left_out") return { value: stack.leftOut.map(({ id }) => id).join(", "), unit: "text" };
    return { value: stack[part], unit: part === "share" ? "share" : "t/yr", ...leftOutNote(stack) };
  },
});
