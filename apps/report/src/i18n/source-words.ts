import type { Text } from "@kidorui/core";

/** What the sources table writes where a publication names no publisher. */
export const UNNAMED_PUBLISHER = "not named";

export const unnamedPublisher: Text = { en: "publisher not named", ja: "公表者名の記載なし" };

/** Whether what publications say was compared with the publishers' own files: of none, of some, of all. */
export const comparedWords = {
  none: {
    en: "Read from copies of the publications, last on {date}; not yet compared with the publishers' own files.",
    ja: "数値は公表物の写し（最終閲覧{date}）から読み取ったもので、公表元の原本とは未照合である。",
  },
  some: {
    en: "Compared with the publishers' own files: {n} of {all} publications, last on {date}. The others were read from copies and are not yet compared.",
    ja: "出典{all}件のうち{n}件は公表元の原本と照合済みである（最終{date}）。ほかは写しから読み取ったもので、未照合である。",
  },
  all: {
    en: "Compared with the publishers' own files, last on {date}.",
    ja: "数値は公表元の原本と照合済みである（最終{date}）。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Publishers' terms in Japanese, by the words of the sources table. */
export const licenceWords: Readonly<Record<string, string>> = {
  "All rights reserved; single facts cited": "権利留保（個々の事実のみ引用）",
  "Work of the U.S. Government, public domain in the United States":
    "米国政府の著作物（米国内でパブリックドメイン）",
  "IEA terms; single facts cited": "IEAの利用条件（個々の事実のみ引用）",
  "IEA terms; labelled CC BY 4.0 in the copy, not confirmed; single facts cited":
    "IEAの利用条件（写しにはCC BY 4.0とあるが未確認。個々の事実のみ引用）",
  "UN Comtrade terms, redistribution limited; single facts cited":
    "国連Comtradeの利用条件（再配布に制限。個々の事実のみ引用）",
  "MDPI terms; single facts cited": "MDPIの利用条件（個々の事実のみ引用）",
  "British Geological Survey (c) UKRI; single facts cited": "英国地質調査所 © UKRI（個々の事実のみ引用）",
  "Reproduction authorised provided the source is acknowledged": "出典を示せば転載可",
  "CC BY 4.0, European Union": "CC BY 4.0（欧州連合）",
  "CC BY 4.0, World Bank": "CC BY 4.0（世界銀行）",
  "Rights with its author; statements restated in our own words":
    "権利は著者に帰属（記述は本プロジェクトによる要約）",
  "Terms not read; single facts cited": "利用条件は未確認（個々の事実のみ引用）",
  "Eurostat reuse policy; single facts cited": "Eurostatの再利用方針（個々の事実のみ引用）",
  "Terms of the repository; single facts cited": "リポジトリの利用条件（個々の事実のみ引用）",
  "JOGMEC terms; single facts cited": "JOGMECの利用条件（個々の事実のみ引用）",
  "METI terms; single facts cited": "経済産業省の利用条件（個々の事実のみ引用）",
  "World Mining Data terms (reproduction with source); single facts cited":
    "World Mining Dataの利用条件（出典を示せば転載可。個々の事実のみ引用）",
};

/** The classes of terms in words. */
export const termsWords: Readonly<Record<string, Text>> = {
  "public-domain": { en: "public domain", ja: "パブリックドメイン" },
  "cc-by-4.0": { en: "CC BY 4.0", ja: "CC BY 4.0" },
  "cited-facts": { en: "single facts cited", ja: "個々の事実のみ引用" },
};
