import { pledgeAmount, type Text } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { noYear } from "./data-errors.ts";
import { pledgeParameter, unknownPledge } from "./pledge-parameters.ts";

export const readingParameter = {
  name: "reading",
  kind: "text",
  optional: true,
  default: "literal",
  options: ["literal", "generous", "evidence", "discounted"],
  description: {
    en: "literal: at its word, by default; generous: at its best, which is the literal amount where no reading gives more; evidence: the middle of what evidence supports; discounted: the literal amount times the record of its class, and no number without a record.",
    ja: "literal：文字どおり（既定）、generous：最も有利に（これを上回る解釈がなければ文字どおりの量）、evidence：根拠が支える範囲の中央、discounted：文字どおりの量に同種の計画・目標の実績を掛けたもの（実績がなければ値なし）",
  },
} as const;

const LITERAL_STANDS_IN: Text = {
  en: "No amount above the literal one can be read out of the words; the literal one stands here.",
  ja: "文字どおりの量を上回る量は文言から導けないため、文字どおりの量を示す。",
};

export const pledgeimpact = defineFunction({
  id: "PLEDGEIMPACT",
  family: "scenario",
  tier: "data",
  shape: "scalar",
  unit: "t/yr",
  title: { en: "What a claim would give", ja: "主張が実現した場合の供給量" },
  description: {
    en: "Tonnes a year a claim would give under one reading of its words. A reading, not a forecast.",
    ja: "主張をある解釈で実現したとみなした場合の年間供給量。予測ではない。",
  },
  returns: {
    en: "t a year; with a range where the reading has one.",
    ja: "年間トン数。解釈に幅がある場合はその範囲も示す",
  },
  parameters: [
    pledgeParameter,
    readingParameter,
    {
      name: "year",
      kind: "year",
      optional: true,
      description: {
        en: "Year asked about: nothing before the year the claim names. Left out, the amount itself.",
        ja: "対象年。主張の目標年より前は0。省略時は量そのもの。",
      },
    },
    editionParameter,
  ],
  errors: [
    unknownPledge,
    noYear,
    {
      code: "no-data",
      when: {
        en: "The reading gives no number; the message says why.",
        ja: "その解釈では数値が導けない場合（理由を示す）",
      },
    },
  ],
  examples: [
    { arguments: ["jp-recycle-2027", "literal", 2027], result: 15000, edition: "2026Q4" },
    { arguments: ["jp-recycle-2027", "literal", 2026], result: 0, edition: "2026Q4" },
    { arguments: ["jp-recycle-2027", "generous"], result: 15000, edition: "2026Q4" },
  ],
  run: ({ id, reading, year }, { edition }) => {
    const { amount, interval, standsIn } = pledgeAmount(edition, id, reading, year);
    return {
      value: amount,
      ...(interval ? { interval } : {}),
      ...(standsIn ? { note: LITERAL_STANDS_IN } : {}),
    };
  },
});
