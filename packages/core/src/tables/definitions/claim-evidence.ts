import { provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const claimEvidence = defineTable({
  name: "claim_evidence",
  title: { en: "Evidence on claims", ja: "主張の根拠" },
  description: {
    en: "What a source says that bears on a claim: whether it supports, contradicts or qualifies it.",
    ja: "主張に関わる出典の内容と、主張を支持するか、矛盾するか、条件を付けるかの別。",
  },
  key: ["claim_id", "point"],
  columns: [
    {
      name: "claim_id",
      type: "code",
      required: true,
      references: "claims",
      title: { en: "Claim", ja: "主張" },
      description: { en: "Claim it bears on.", ja: "対象の主張" },
    },
    {
      name: "point",
      type: "code",
      required: true,
      title: { en: "Point", ja: "論点" },
      description: { en: "Short name of the point made.", ja: "論点の短い名称" },
    },
    {
      name: "bearing",
      type: "code",
      required: true,
      values: ["supports", "contradicts", "qualifies"],
      title: { en: "Bearing", ja: "関係" },
      description: {
        en: "supports, contradicts, or qualifies: says what would have to hold.",
        ja: "supports：支持、contradicts：矛盾、qualifies：条件を示す",
      },
    },
    {
      name: "finding_en",
      type: "text",
      required: true,
      title: { en: "Finding (English)", ja: "内容（英語）" },
      description: { en: "What the source says, in our own words.", ja: "出典の内容の要約（英語）" },
    },
    {
      name: "finding_ja",
      type: "text",
      required: true,
      title: { en: "Finding (Japanese)", ja: "内容（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "value",
      type: "number",
      title: { en: "Value", ja: "値" },
      description: {
        en: "Number it rests on, if any, in the unit beside it.",
        ja: "根拠となる数値（単位は隣の列）",
      },
    },
    {
      name: "unit",
      type: "text",
      title: { en: "Unit", ja: "単位" },
      description: { en: "Unit of the value.", ja: "数値の単位" },
    },
    ...provenance,
  ],
});
