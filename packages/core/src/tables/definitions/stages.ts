import { defineTable } from "../define.ts";

export const stages = defineTable({
  name: "stages",
  title: { en: "Stages", ja: "工程" },
  description: {
    en: "Stages of the supply chain from ore to magnet.",
    ja: "鉱石から磁石までのサプライチェーンの工程。",
  },
  key: ["stage_code"],
  columns: [
    {
      name: "stage_code",
      type: "code",
      required: true,
      title: { en: "Stage", ja: "工程" },
      description: { en: "mine, separation, metal or magnet.", ja: "mine・separation・metal・magnet" },
    },
    {
      name: "position",
      type: "integer",
      required: true,
      minimum: 1,
      title: { en: "Position", ja: "順序" },
      description: { en: "Order along the chain, from 1.", ja: "サプライチェーンにおける順序（1から）" },
    },
    {
      name: "name_en",
      type: "text",
      required: true,
      title: { en: "Name (English)", ja: "名称（英語）" },
      description: { en: "English name.", ja: "英語名" },
    },
    {
      name: "name_ja",
      type: "text",
      required: true,
      title: { en: "Name (Japanese)", ja: "名称（日本語）" },
      description: { en: "Japanese name.", ja: "日本語名" },
    },
    {
      name: "definition_en",
      type: "text",
      required: true,
      title: { en: "Definition (English)", ja: "定義（英語）" },
      description: { en: "What is counted.", ja: "数量の対象" },
    },
    {
      name: "definition_ja",
      type: "text",
      required: true,
      title: { en: "Definition (Japanese)", ja: "定義（日本語）" },
      description: { en: "What is counted, in Japanese.", ja: "数量の対象（日本語）" },
    },
  ],
});
