import { defineTable } from "../define.ts";

export const editions = defineTable({
  name: "editions",
  title: { en: "Editions", ja: "版" },
  description: {
    en: "Editions of the report. An edition sees what had been published by its date, and for every fact takes the preferred publisher, then the better grade, then the newest source.",
    ja: "報告書の版。各版は基準日までに公表されたものを参照し、項目ごとに、優先する公表機関、等級、公表日の順に出典を選ぶ。",
  },
  key: ["edition_id"],
  columns: [
    {
      name: "edition_id",
      type: "code",
      required: true,
      title: { en: "Edition", ja: "版" },
      description: {
        en: "Year and quarter; an erratum adds a suffix.",
        ja: "年と四半期（訂正版は枝番を付す）",
      },
    },
    {
      name: "as_of",
      type: "date",
      required: true,
      title: { en: "Data as of", ja: "データ基準日" },
      description: {
        en: "Last day whose publications the edition sees.",
        ja: "この版が参照する公表物の最終日",
      },
    },
    {
      name: "published",
      type: "date",
      title: { en: "Published", ja: "公表日" },
      description: {
        en: "Day the edition was issued; empty where it was not: it is a draft then and may still change. Back-editions are issued later than their date.",
        ja: "版の公表日。未公表の版は空欄とし、その間は内容が変わり得る（過去版は基準日より後に公表）",
      },
    },
    {
      name: "hash",
      type: "code",
      title: { en: "Contents (SHA-256)", ja: "内容（SHA-256）" },
      description: {
        en: "SHA-256 of every row the edition saw when it was frozen; empty until then.",
        ja: "確定時にこの版が参照していた全行のSHA-256（確定前は空欄）",
      },
    },
    {
      name: "note_en",
      type: "text",
      title: { en: "Note (English)", ja: "注（英語）" },
      description: { en: "What a reader should know of this edition.", ja: "この版についての注" },
    },
    {
      name: "note_ja",
      type: "text",
      title: { en: "Note (Japanese)", ja: "注（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "record_hash",
      type: "code",
      title: { en: "Record (SHA-256)", ja: "記録（SHA-256）" },
      description: {
        en: "SHA-256 of the record it was issued with, record.json; empty for a draft.",
        ja: "公表時の記録（record.json）のSHA-256（未公表の版は空欄）",
      },
    },
    {
      name: "articles_hash",
      type: "code",
      title: { en: "Articles (SHA-256)", ja: "本文（SHA-256）" },
      description: {
        en: "SHA-256 of the articles it was issued with, articles.zst; empty for a draft.",
        ja: "公表時の本文（articles.zst）のSHA-256（未公表の版は空欄）",
      },
    },
  ],
});
