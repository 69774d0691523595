import type { Lang } from "@kidorui/core";

/** How a language puts words into a line. */
interface Grammar {
  /** The words of a heading, amid a line. */
  readonly amid: (words: string) => string;
  /** A name within a sentence, by the code of what it names. */
  readonly within: (name: string, code: string) => string;
  /** A count with its unit. */
  readonly counted: (shown: string) => string;
  /** Words one after another: every other part stands between two. */
  readonly listed: (words: readonly string[]) => readonly string[];
  /** What stands in place of the end of a line, between the characters beside it. */
  readonly between: (...beside: readonly string[]) => string;
  /** Whether the codes of the tables are words of the language. */
  readonly speaksCodes: boolean;
}

/** Countries that English gives an article within a sentence. */
const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Congo|Democratic |European |Czech Republic|Dominican |Central African|.*(Islands|Emirates)$)/;

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、-〿！-～]/u;

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const same = (words: string): string => words;

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const grammar: Readonly<Record<Lang, Grammar>> = {
  en: {
    amid: (words) => (/^[A-Z][a-z]/.test(words) ? small(words) : words),
    // Codes of countries have three capitals; names of elements and stages are common nouns.
    within: (name, code) => {
      if (!/^[A-Z]{3}$/.test(code) || /^REE$/.test(code)) return small(name);
      return WITH_ARTICLE.test(name) ? `the ${name}` : name;
    },
    // One form for one: `1 month`.
    counted: (shown) => shown.replace(/^([−-]?1\u00A0(?:month|day|year))s$/, "$1"),
    listed: (words) => conjunction.formatToParts(words).map(({ value }) => value),
    between: () => " ",
    speaksCodes: true,
  },
  ja: {
    amid: same,
    within: same,
    counted: same,
    listed: (words) => words.flatMap((word, place) => (place === 0 ? [word] : ["、", word])),
    between: (...beside) => (beside.every((character) => CJK.test(character)) ? "" : " "),
    speaksCodes: false,
  },
};

const ORDINALS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

/** A number as English counts places by it: `5th`. */
export const ordinal = (place: number): string =>
  `${place}${ORDINALS[new Intl.PluralRules("en", { type: "ordinal" }).select(place)]}`;
