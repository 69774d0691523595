import { provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const uses = defineTable({
  name: "uses",
  title: { en: "Uses and substitutes", ja: "用途と代替" },
  description: {
    en: "What elements are used for, and what may take their place at what cost, as studies and bodies state it. Shares of whole lists stand in use_shares.",
    ja: "元素の用途と、代替の可能性および代替に伴う損失についての記述。一覧としての割合はuse_sharesに収録する。",
  },
  key: ["use_id"],
  columns: [
    {
      name: "use_id",
      type: "code",
      required: true,
      title: { en: "Statement", ja: "記述" },
      description: { en: "Element and short name.", ja: "元素と短い名称" },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["use", "substitute", "no-substitute", "thrifting", "recycling"],
      title: { en: "Kind", ja: "種類" },
      description: {
        en: "use: what it is used for. substitute: what takes its place. no-substitute: nothing does, or not well. thrifting: less of it does the same. recycling: it is used again.",
        ja: "use：用途、substitute：代替材、no-substitute：代替なし・不十分、thrifting：使用量削減、recycling：再利用",
      },
    },
    {
      name: "element_codes",
      type: "code",
      list: true,
      required: true,
      references: "elements",
      title: { en: "Elements", ja: "元素" },
      description: { en: "Elements it speaks of.", ja: "対象の元素" },
    },
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Where", ja: "国・地域" },
      description: {
        en: "Whose use it is; WLD where no country is meant.",
        ja: "使用する国。国を限らない場合はWLD",
      },
    },
    {
      name: "period",
      type: "period",
      title: { en: "Period", ja: "期間" },
      description: {
        en: "What it speaks of; empty where it says no time.",
        ja: "対象の時期。記載がなければ空欄",
      },
    },
    {
      name: "statement_en",
      type: "text",
      required: true,
      title: { en: "Statement (English)", ja: "内容（英語）" },
      description: { en: "What the source says, in our own words.", ja: "出典の要約（英語）" },
    },
    {
      name: "statement_ja",
      type: "text",
      required: true,
      title: { en: "Statement (Japanese)", ja: "内容（日本語）" },
      description: { en: "The same in Japanese.", ja: "出典の要約" },
    },
    ...provenance,
  ],
});
