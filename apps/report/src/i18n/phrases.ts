import type { Lang, Text } from "@kidorui/core";

/** How things are named where a line speaks of them; what stands in braces is filled in. */
export const phrases = {
  edition: { en: "edition {edition}", ja: "{edition}版" },
  editionTitle: { en: "Edition {edition}", ja: "{edition}版" },
  more: { en: "{n} more", ja: "ほか{n}件" },
  unnamed: { en: "not named in the list", ja: "内訳の記載なし" },
  state: { en: "{title} state", ja: "{title}の状態" },
  graded: { en: " (grade {grade})", ja: "（等級{grade}）" },
  hypothesis: { en: "hypothesis {code}", ja: "仮説{code}" },
  titled: { en: "{publisher}, {title}", ja: "{publisher}「{title}」" },
  fiscalYear: { en: "fiscal {year}", ja: "{year}年度" },
  calendarYear: { en: "{year}", ja: "{year}年" },
  years: { en: "{from}–{to}", ja: "{from}～{to}年" },
  partOfYear: { en: "{part} of {year}", ja: "{year}年{part}" },
  bound: { en: "{names}", ja: "{names}向け" },
  seen: { en: "{names}", ja: "{names}確認" },
  source: { en: "Source: {names}", ja: "出典：{names}" },
  sources: { en: "Sources: {names}", ja: "出典：{names}" },
  from: { en: "{name} from {names}", ja: "{name}の出典：{names}" },
  also: { en: " and ", ja: "・" },
  caution: {
    en: "{text}. Sources of grade {grades} are among them: an indication, no more.",
    ja: "{text}。等級{grades}の出典を含むため、目安にとどまる。",
  },
  cited: {
    en: "Kidorui, {tagline}, edition {edition} ({standing}; data published by {asOf}; SHA-256 {hash}), {address}",
    ja: "Kidorui『{tagline}』{edition}版（{standing}、データ基準日{asOf}、SHA-256 {hash}）、{address}",
  },
  citedNote: {
    en: "{standing}; data published by {asOf}; SHA-256 {hash}",
    ja: "{standing}、データ基準日{asOf}、SHA-256 {hash}",
  },
  citedPart: { en: "“{title}”, {whole}", ja: "「{title}」{whole}" },
  draft: { en: "draft, not issued", ja: "未公表の草案" },
  issued: { en: "issued {date}", ja: "{date}公表" },
} as const satisfies Readonly<Record<string, Text>>;

/** Parts of a year, by the letter of their kind and in their order. */
export const partsOfYear: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    H: ["first half", "second half"],
    Q: ["first quarter", "second quarter", "third quarter", "fourth quarter"],
  },
  ja: { H: ["上半期", "下半期"], Q: Array<string>(4).fill("第{place}四半期") },
};

/** What the publisher's mark of a number says. */
export const markWords: Readonly<Record<string, Text>> = {
  e: { en: "estimated", ja: "推計" },
  d: { en: "derived here from printed figures", ja: "公表値から算出" },
  ">": { en: "lower bound", ja: "下限" },
  "<": { en: "upper bound", ja: "上限" },
  W: { en: "withheld", ja: "秘匿" },
  NA: { en: "not available", ja: "不明" },
};

/** What decides the result of a scenario most, by lever. */
export const decidingWords: Readonly<Record<string, Text>> = {
  demand: { en: "Demand", ja: "需要" },
  "suppliers.CHN.share": { en: "China's share", ja: "中国の割合" },
};
