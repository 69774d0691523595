import type { Lang } from "@kidorui/core";
import type { Column, Scalar } from "@kidorui/formulas/expression";
import { formatDate, formatNumber, formatPeriod, formatYear } from "../lib/format.ts";
import { grammar } from "../lib/grammar.ts";
import { punctuation } from "../lib/punctuation.ts";
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

/** Words as they stand at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

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
  return words === undefined || bare ? signed : `${signed}${punctuation[lang].thin}${words}`;
}

/** The names of several codes that stand in one cell; `undefined` where one of them is no code. */
function severalNames(
  text: string,
  { lang, nameOf }: Showing,
  column: ColumnOf | undefined,
): string | undefined {
  const codes = text.split(" ");
  const names = codes.flatMap((code) => {
    const name = nameOf(code, column);
    return name === undefined ? [] : grammar[lang].within(name, code);
  });
  return codes.length > 1 && names.length === codes.length ? grammar[lang].listed(names).join("") : undefined;
}

function byWord(
  cell: number | string,
  format: FormatWord,
  showing: Showing,
  column: ColumnOf | undefined,
): string {
  const { lang, nameOf } = showing;
  const text = String(cell);
  switch (format) {
    case "year":
    case "period":
      return /^\d{4}$/.test(text) ? formatYear(text, lang) : formatPeriod(text, lang);
    case "date":
      return formatDate(text, lang);
    case "months":
    case "days":
      return grammar[lang].counted(formatNumber(Number(cell), format, lang));
    case "name": {
      const name = nameOf(text, column);
      return name === undefined
        ? (severalNames(text, showing, column) ?? text)
        : grammar[lang].within(name, text);
    }
    case "Name":
      return capital(nameOf(text, column) ?? severalNames(text, showing, column) ?? text);
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

/** What a unit measures in: `t` of `t REO` and of `t/yr`. */
const measure = (unit: string): string | undefined => unit.split(/[ /]/)[0];

/** Whether the unit of a format is one that a value in its own unit can be shown in, without what it is measured of or by. */
export function suits(unit: string | undefined, format: SlotFormat | undefined): boolean {
  const how = format?.show;
  // A function that takes numbers in any unit gives them back in it: the text knows which.
  if (unit === undefined || unit.startsWith("unit of ") || typeof how !== "object") return true;
  if (how.percent) return ["share", "ratio", "%"].includes(unit);
  return !how.unit || !("id" in how.unit) || measure(unit) === measure(how.unit.id);
}

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
    : grammar[lang].counted(formatNumber(cell, unit ?? "", lang, { bare }));
  return bare ? shown.replace(/[%％]$/, "") : shown;
}
