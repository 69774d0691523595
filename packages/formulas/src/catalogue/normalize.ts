import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import { codeOf, labelOf } from "../names.ts";

export const normalize = defineFunction({
  id: "NORMALIZE",
  family: "utility",
  tier: "data",
  shape: "scalar",
  unit: "text",
  title: { en: "Code of a name", ja: "名称の統一" },
  description: {
    en: "The code, or the one name, of an element, country or stage that is written in some way: by symbol, by code or by name, in English or Japanese.",
    ja: "記号、コード、英語または日本語の名称で書かれた元素・国・工程を、1つのコードまたは名称に統一する。",
  },
  returns: { en: "The code, or the name in the language asked for.", ja: "コード、または指定した言語の名称" },
  parameters: [
    { name: "text", kind: "text", description: { en: "The name as it is written.", ja: "書かれている名称" } },
    {
      name: "kind",
      kind: "text",
      options: ["element", "country", "stage"],
      description: { en: "What it is the name of.", ja: "名称の種類" },
    },
    {
      name: "lang",
      kind: "text",
      optional: true,
      default: "code",
      options: ["code", "en", "ja"],
      description: {
        en: "code (default), or the language of the name to give.",
        ja: "code（既定）、または返す名称の言語",
      },
    },
    editionParameter,
  ],
  errors: [
    {
      code: "invalid-argument",
      when: {
        en: "An unknown name or kind; the message suggests a name.",
        ja: "名称または種類が不明な場合（近い候補を示す）",
      },
    },
  ],
  examples: [
    { arguments: ["ネオジム", "element"], result: "Nd", edition: "2026Q4" },
    { arguments: ["burma", "country", "ja"], result: "ミャンマー", edition: "2026Q4" },
  ],
  run: ({ text, kind, lang }, { edition }) => {
    const code = codeOf(edition, kind, text, () => "text");
    return { value: lang === "code" ? code : labelOf(edition, kind, code, lang) };
  },
});
