import { defineTable } from "../define.ts";

export const sources = defineTable({
  name: "sources",
  title: { en: "Sources", ja: "出典" },
  description: {
    en: "Every publication a figure comes from, with its date, terms and grade.",
    ja: "すべての数値の出典。公表日、利用条件、等級を示す。",
  },
  key: ["source_id"],
  pageBy: "grade",
  columns: [
    {
      name: "source_id",
      type: "code",
      required: true,
      title: { en: "Source", ja: "出典" },
      description: { en: "Short stable key: publisher, publication, year.", ja: "短い固定キー" },
    },
    {
      name: "title",
      type: "text",
      required: true,
      title: { en: "Title", ja: "題名" },
      description: { en: "Title of the publication; see title_basis.", ja: "題名（title_basisを参照）" },
    },
    {
      name: "title_basis",
      type: "code",
      required: true,
      values: ["official", "headline", "descriptive"],
      title: { en: "Basis of the title", ja: "題名の根拠" },
      description: {
        en: "official or headline: as printed. descriptive: our own words, because only the address was at hand.",
        ja: "official・headline：原題、descriptive：本プロジェクトによる説明的な題",
      },
    },
    {
      name: "publisher",
      type: "text",
      required: true,
      title: { en: "Publisher", ja: "公表機関" },
      description: { en: "Body that published it.", ja: "公表した機関" },
    },
    {
      name: "published",
      type: "date",
      title: { en: "Published", ja: "公表日" },
      description: {
        en: "As precise as known. A year counts from 31 December, a month from its last day; an undated source counts from the day it was read.",
        ja: "判明している精度で記載。年のみの場合は12月31日、月のみの場合は月末から有効とし、不明の場合は閲覧日から有効とする。",
      },
    },
    {
      name: "read",
      type: "date",
      required: true,
      title: { en: "Read", ja: "閲覧日" },
      description: { en: "Day the figures were read.", ja: "数値を読み取った日" },
    },
    {
      name: "url",
      type: "url",
      title: { en: "Address", ja: "所在" },
      description: { en: "Address of the publication.", ja: "公表物のアドレス" },
    },
    {
      name: "grade",
      type: "code",
      required: true,
      values: ["A", "B", "C", "D", "E"],
      title: { en: "Grade", ja: "等級" },
      description: {
        en: "A: official statistic or legal text. B: peer-reviewed or intergovernmental. C: named primary reporting. D: trade or aggregated press. E: unsourced; may carry a claim, never an observation.",
        ja: "A：公的統計・法令、B：査読・国際機関、C：一次報道、D：業界紙・転載、E：根拠不明（主張のみに使用）",
      },
    },
    {
      name: "terms",
      type: "code",
      required: true,
      values: ["public-domain", "cc-by-4.0", "cited-facts"],
      title: { en: "Terms", ja: "利用条件" },
      description: {
        en: "public-domain and cc-by-4.0: whole tables may be redistributed. cited-facts: rights reserved; single facts are cited.",
        ja: "public-domain・cc-by-4.0：表全体を再配布可、cited-facts：権利留保（個々の事実のみ引用）",
      },
    },
    {
      name: "licence",
      type: "text",
      required: true,
      title: { en: "Publisher's terms", ja: "公表機関の条件" },
      description: { en: "The publisher's terms, named.", ja: "公表機関の利用条件" },
    },
    {
      name: "checked_at_publisher",
      type: "code",
      required: true,
      values: ["yes", "no"],
      title: { en: "Checked at the publisher", ja: "公表元での確認" },
      description: {
        en: "yes: the figures were compared with the publisher's own file, on the day in read. no: they were read from a copy and not yet compared.",
        ja: "yes：公表元の原本と照合済み（照合日はread列）、no：写しから読み取り、原本とは未照合",
      },
    },
    {
      name: "note",
      type: "text",
      title: { en: "Note", ja: "注" },
      description: { en: "Where the copy was read, and caveats.", ja: "写しの所在と注意点" },
    },
    {
      name: "publisher_ja",
      type: "text",
      title: { en: "Publisher (Japanese)", ja: "公表機関（日本語）" },
      description: {
        en: "Name of the publisher in Japanese, where it has an established one; the same in all of its rows.",
        ja: "公表機関の定着した日本語名。同じ機関の行ではすべて同じ。定着した名称がなければ空欄",
      },
    },
    {
      name: "title_ja",
      type: "text",
      title: { en: "Title (Japanese)", ja: "題名（日本語）" },
      description: {
        en: "Title in Japanese, where the publication is in Japanese; see title_basis_ja.",
        ja: "原文が日本語の場合の題名（title_basis_jaを参照）",
      },
    },
    {
      name: "title_basis_ja",
      type: "code",
      values: ["", "official", "headline", "descriptive"],
      title: { en: "Basis of the title (Japanese)", ja: "題名の根拠（日本語）" },
      description: {
        en: "The same for title_ja: official or headline where it was read as printed, descriptive where the words are ours. Empty where there is none.",
        ja: "title_jaの根拠。official・headline：原題、descriptive：本プロジェクトによる説明的な題、空欄：title_jaなし",
      },
    },
  ],
});
