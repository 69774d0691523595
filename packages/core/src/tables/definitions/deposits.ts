import { provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const deposits = defineTable({
  name: "deposits",
  title: { en: "Deposits", ja: "鉱床" },
  description: {
    en: "Deposits whose ore has been analysed, with their rare-earth mineral.",
    ja: "鉱石の組成が公表されている鉱床と、その希土類鉱物。",
  },
  key: ["deposit_code"],
  columns: [
    {
      name: "deposit_code",
      type: "code",
      required: true,
      title: { en: "Deposit", ja: "鉱床" },
      description: { en: "Short stable key.", ja: "短い固定キー" },
    },
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: { en: "Where it lies.", ja: "所在国" },
    },
    {
      name: "mineral",
      type: "code",
      required: true,
      values: ["bastnaesite", "monazite", "loparite", "xenotime", "laterite"],
      title: { en: "Mineral", ja: "鉱物" },
      description: {
        en: "bastnaesite, monazite, loparite, xenotime, or laterite: rare earths held by ions in clay.",
        ja: "bastnaesite（バストネサイト）、monazite（モナザイト）、loparite（ロパライト）、xenotime（ゼノタイム）、laterite（イオン吸着型のラテライト）",
      },
    },
    {
      name: "name_en",
      type: "text",
      required: true,
      title: { en: "Name (English)", ja: "名称（英語）" },
      description: { en: "Name in English.", ja: "英語名" },
    },
    {
      name: "name_ja",
      type: "text",
      required: true,
      title: { en: "Name (Japanese)", ja: "名称（日本語）" },
      description: { en: "Name in Japanese.", ja: "日本語名" },
    },
    ...provenance,
  ],
});
