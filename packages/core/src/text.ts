/** The two languages of the project. */
export type Lang = "en" | "ja";

/** A text in both languages, under one name. */
export interface Text {
  readonly en: string;
  readonly ja: string;
}

/**
 * What a message calls a thing: the name of a parameter or a code, the same in every language, or words in
 * each. Words are a function, so that a list of a million numbers costs no texts before one of them is wrong.
 */
export type Named = string | ((lang: Lang) => string);

/** Words for a thing in both languages. */
export const called =
  (en: string, ja: string): Named =>
  (lang) =>
    lang === "en" ? en : ja;

/** Words for one of a list by its index, counted from 1: "price 3", "3番目の価格". */
export const nth =
  (en: string, ja: string, index: number): Named =>
  (lang) =>
    lang === "en" ? `${en} ${index + 1}` : `${index + 1}番目の${ja}`;

/** The name of a thing in one language. */
export const nameIn = (name: Named, lang: Lang): string => (typeof name === "string" ? name : name(lang));

/**
 * Orders codes, dates and names by their characters: the same on every machine, whatever language it is set to. Which
 * row is chosen hangs on it. (`localeCompare` asks for that language, and loading its rules takes longer than a figure.)
 * @example ["b", "B", "a-1", "a"].sort(compareTexts) // ["B", "a", "a-1", "b"]
 */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
