import { claimById, MetricError } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { pledgeParameter, unknownPledge } from "./pledge-parameters.ts";

const FIELDS = {
  statement: "statement_en",
  statement_ja: "statement_ja",
  status: "verdict",
  year: "target_year",
  value: "claimed_value",
  unit: "claimed_unit",
  class: "class",
  side: "side",
  source: "source_id",
} as const;

/** What a field is called in a Japanese message. */
const FIELD_NAMES: Readonly<Record<keyof typeof FIELDS, string>> = {
  statement: "主張の文（英語）",
  statement_ja: "主張の文（日本語）",
  status: "判定",
  year: "目標年",
  value: "数値",
  unit: "単位",
  class: "種類",
  side: "供給の側",
  source: "出典",
};

export const pledge = defineFunction({
  id: "PLEDGE",
  family: "scenario",
  tier: "data",
  shape: "scalar",
  unit: "series",
  title: { en: "What a claim says", ja: "主張の内容" },
  description: {
    en: "One field of a claim of the register: what is said, its status, its year and number as stated. A claim is no observation.",
    ja: "主張の一覧から1項目を返す（内容、判定、目標年、示された数値など）。主張は観測値ではない。",
  },
  returns: { en: "A text or a number.", ja: "文字列または数値" },
  parameters: [
    pledgeParameter,
    {
      name: "field",
      kind: "text",
      optional: true,
      options: ["statement", "statement_ja", "status", "year", "value", "unit", "class", "side", "source"],
      description: {
        en: "statement, statement_ja: what is said, in English or Japanese; left out, in the language of the add-in; status: what evidence says; year, value, unit: as stated; class: record it is measured by; side: where it acts; source.",
        ja: "statement：内容（英語）、statement_ja：内容（日本語）、省略時はアドインの表示言語による内容、status：判定、year・value・unit：示された年・値・単位、class：実績の分類、side：作用する側、source：出典",
      },
    },
    editionParameter,
  ],
  errors: [
    unknownPledge,
    { code: "no-data", when: { en: "The claim does not state it.", ja: "主張に示されていない場合" } },
  ],
  examples: [
    { arguments: ["jp-recycle-2027", "value"], result: 15000, edition: "2026Q4" },
    { arguments: ["jp-recycle-2027", "year"], result: 2027, edition: "2026Q4" },
  ],
  run: ({ id, field: asked }, { edition, lang }) => {
    const field = asked ?? (lang === "ja" ? "statement_ja" : "statement");
    const claim = claimById(edition, id);
    const value = claim[FIELDS[field]];
    if (value === null || value === "") {
      throw new MetricError(
        "no-data",
        `${id}: the claim states no ${field}.`,
        `${id}：主張に${FIELD_NAMES[field]}が示されていない。`,
      );
    }
    const unit = field === "year" ? "year" : field === "value" ? claim.claimed_unit : "text";
    return { value, unit };
  },
});
