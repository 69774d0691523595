import type { Lang } from "@kidorui/core";
import type { Column, Scalar } from "@kidorui/formulas/expression";
import { formatDate, formatNumber, formatPeriod } from "../lib/format.ts";
import type { FormatWord, NumberPicture, SlotFormat } from "./format.ts";

/** The column that a value stands in, and the table that it is of. */
type ColumnOf = Pick<Column, "name" | "table">;

/** What showing a value depends on. */
export interface Showing {
  readonly lang: Lang;
  /**
   * Name of a country, element, stage or other thing that has a code, or what a code of a column means; `undefined`
   * for a word that is no code.
   */
  readonly nameOf: (code: string, column?: ColumnOf) => string | undefined;
}

/** Countries that English gives an article within a sentence. */
const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Congo|Democratic |European |Czech Republic|Dominican |Central African|.*(Islands|Emirates)$)/;

/** A name as it stands within a sentence: `the United States`, `dysprosium`; proper names keep their capital. */
export function nameWithin(name: string, code: string, lang: Lang): string {
  if (lang === "ja") return name;
  // Codes of countries have three capitals; names of elements and stages are common nouns.
  if (/^[A-Z]{3}$/.test(code) && !/^REE$/.test(code)) return WITH_ARTICLE.test(name) ? `the ${name}` : name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** English has one form for one: `1 month`. */
const singular = (shown: string, lang: Lang): string =>
  lang === "en" ? shown.replace(/^([−-]?1\u00A0(?:month|day|year))s$/, "$1") : shown;

function byPicture(
  value: number,
  unit: string | undefined,
  { digits, plus, percent, unit: own }: NumberPicture,
  lang: Lang,
  bare: boolean,
): string {
  const words = own && "words" in own ? own.words : undefined;
  const by = percent ? "share" : own && "id" in own ? own.id : words === undefined ? (unit ?? "") : "";
  const shown = formatNumber(value, by, lang, { digits, bare });
  // A sign in front of what rounds to nothing would claim a direction.
  const signed = plus && value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
  return words === undefined || bare ? signed : `${signed}${lang === "ja" ? "" : "\u00A0"}${words}`;
}

function byWord(
  cell: number | string,
  format: FormatWord,
  { lang, nameOf }: Showing,
  column: ColumnOf | undefined,
): string {
  const text = String(cell);
  switch (format) {
    case "year":
    case "period":
      return lang === "ja" && /^\d{4}$/.test(text) ? `${text}年` : formatPeriod(text, lang);
    case "date":
      return formatDate(text, lang);
    case "months":
    case "days":
      return singular(formatNumber(Number(cell), format, lang), lang);
    case "name": {
      const name = nameOf(text, column);
      return name === undefined ? text : nameWithin(name, text, lang);
    }
    case "Name":
      return capital(nameOf(text, column) ?? text);
    default:
      return text;
  }
}

/** Units that say what a value is. */
const WORD_OF_UNIT: Readonly<Record<string, FormatWord>> = {
  year: "year",
  period: "period",
  date: "date",
  months: "months",
  days: "days",
};

/** Whether anything says how a number is to be shown. */
export const canShow = (unit: string | undefined, format: SlotFormat | undefined): boolean =>
  unit !== undefined || format?.show !== undefined;

/**
 * A value as it stands in a sentence.
 * @param more `bare`: without sign of per cent and unit, where the same follows after another number; `column`: the
 *   column of the table that it stands in.
 */
export function show(
  cell: Exclude<Scalar, object | null>,
  unit: string | undefined,
  format: SlotFormat | undefined,
  showing: Showing,
  { bare = false, column }: { readonly bare?: boolean; readonly column?: ColumnOf | undefined } = {},
): string {
  const { lang } = showing;
  const how = format?.show ?? (unit === undefined ? undefined : WORD_OF_UNIT[unit]);
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof how === "string") return byWord(cell, how, showing, column);
  // A code speaks by its name, unless the format says otherwise.
  if (typeof cell === "string") return byWord(cell, "name", showing, column);
  const shown = how
    ? byPicture(cell, unit, how, lang, bare)
    : singular(formatNumber(cell, unit ?? "", lang, { bare }), lang);
  return bare ? shown.replace(/[%％]$/, "") : shown;
}

/** Words one after another as a list of their language. */
export function listed(words: readonly string[], lang: Lang): readonly string[] {
  if (lang === "ja") return words.flatMap((word, place) => (place === 0 ? [word] : ["、", word]));
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).formatToParts(words).map(({ value }) => value);
}
