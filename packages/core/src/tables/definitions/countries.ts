import { defineTable } from "../define.ts";

export const countries = defineTable({
  name: "countries",
  title: { en: "Countries", ja: "国・地域" },
  description: {
    en: "Countries and aggregates, by ISO 3166-1 alpha-3 code. WLD is the world, OTH other countries taken together.",
    ja: "国・地域と集計区分（ISO 3166-1 alpha-3）。WLDは世界、OTHはその他の国の合計。",
  },
  key: ["country_code"],
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      title: { en: "Country", ja: "国" },
      description: {
        en: "ISO 3166-1 alpha-3, or WLD, OTH, EUU.",
        ja: "ISO 3166-1 alpha-3、またはWLD・OTH・EUU",
      },
    },
    {
      name: "alpha2_code",
      type: "code",
      title: { en: "Two-letter code", ja: "2文字コード" },
      description: {
        en: "ISO 3166-1 alpha-2; empty for aggregates.",
        ja: "ISO 3166-1 alpha-2（集計区分は空欄）",
      },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["country", "aggregate"],
      title: { en: "Kind", ja: "区分" },
      description: { en: "country or aggregate.", ja: "国または集計区分" },
    },
    {
      name: "name_en",
      type: "text",
      required: true,
      title: { en: "Name (English)", ja: "名称（英語）" },
      description: { en: "Short English name.", ja: "英語の略称" },
    },
    {
      name: "name_ja",
      type: "text",
      required: true,
      title: { en: "Name (Japanese)", ja: "名称（日本語）" },
      description: { en: "Short Japanese name.", ja: "日本語の略称" },
    },
  ],
});
