import type { Lang } from "@kidorui/core";
import { unitNames } from "@kidorui/formulas/unit-names";
import { partsOfYear, phrases } from "../i18n/phrases.ts";
import { MONEY, moneySteps, TEN_THOUSANDS, TONNES, unitsAfter } from "../i18n/units.ts";
import { fill } from "./text.ts";

export { unitName } from "@kidorui/formulas/unit-names";

/** How a number is shown. The unit decides unless a page says otherwise. */
export interface Format {
  /** Digits after the point; percent signs count after multiplying. */
  readonly digits?: number;
  /** Leave out the unit, where a heading says it. */
  readonly bare?: boolean;
}

/** The sign after a percentage: full width in Japanese. */
export const percentSign: Readonly<Record<Lang, string>> = { en: "%", ja: "％" };

// Making a formatter is what costs; using one is cheap.
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(
  lang: Lang,
  style: "decimal" | "percent",
  digits: number,
  grouping: boolean,
): Intl.NumberFormat {
  const key = `${lang}|${style}|${digits}|${grouping}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.NumberFormat(lang, {
      style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: grouping,
    });
    formatters.set(key, known);
  }
  return known;
}

/** Digits that are worth showing of a quantity of this size. */
function digitsFor(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value)) return 0;
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

/** A number without its unit: a true minus sign, and no minus before a rounded zero. */
function plain(
  value: number,
  style: "decimal" | "percent",
  lang: Lang,
  digits: number,
  grouping: boolean,
): string {
  const number = formatter(lang, style, digits, grouping).format(value);
  const text = style === "percent" ? number.replace("%", percentSign[lang]) : number;
  return text.startsWith("-") ? (/[1-9]/.test(text) ? `−${text.slice(1)}` : text.slice(1)) : text;
}

/** From here on Japanese counts tonnes by ten thousands. */
const MANY_TONNES = 100_000;
const TEN_THOUSAND = 10_000;

/** Tonnes as Japanese text says many of them: 390,000 t are 39万トン. Nothing where digits would be lost, or fewer are meant. */
function inTenThousands(value: number, after: string, digits: number | undefined): string | undefined {
  const many = Math.abs(value) >= MANY_TONNES && value % (TEN_THOUSAND / 10) === 0;
  if (!many || (digits ?? 0) > 0 || !after.startsWith(TONNES)) return undefined;
  const rest = value % TEN_THOUSAND === 0 ? 0 : 1;
  return `${plain(value / TEN_THOUSAND, "decimal", "ja", rest, true)}${TEN_THOUSANDS}${after}`;
}

/** Whether numbers of a unit stand with it wherever they stand: money is counted by steps of its own. */
export const saysUnit = (unit: string): boolean => MONEY.includes(unit);

/** Money as a text counts much of it: 937億円, 93.7 billion yen. Nothing of little money and of other units. */
function inSteps(value: number, unit: string, lang: Lang): string | undefined {
  const after = unitsAfter[unit]?.[lang] ?? "";
  const step = saysUnit(unit) && moneySteps[lang].find(({ size }) => Math.abs(value) >= size);
  if (!step) return undefined;
  const scaled = value / step.size;
  const digits = Math.abs(scaled) < 100 ? firstDigit(scaled) : 0;
  const shown = plain(scaled, "decimal", lang, digits, true);
  return `${shown}${step.word}${after}`;
}

/** One digit after the point unless it is nothing. */
const firstDigit = (value: number): number => (Math.round(value * 10) % 10 === 0 ? 0 : 1);

/** Numbers this small are what arithmetic leaves of nothing. */
const NOTHING = 1e-9;

/** Digits of a number: as many as tell a small one from none, and none of none. */
export function digitsToTell(value: number, digits: number): number {
  const size = Math.abs(value);
  if (size < NOTHING) return 0;
  return Number(size.toFixed(digits)) === 0 ? Math.ceil(-Math.log10(size)) : digits;
}

/** Shares, years and indices, which are no quantities; nothing of other units. */
function noQuantity(
  value: number,
  unit: string,
  lang: Lang,
  { digits, bare = false }: Format,
): string | undefined {
  if (unit === "share") {
    const shown = digitsToTell(value * 100, digits ?? (Math.abs(value) < 0.1 ? 1 : 0));
    return plain(value, "percent", lang, shown, true);
  }
  if (unit === "share per year") {
    return `${plain(value, "percent", lang, digits ?? 0, true)}${bare ? "" : unitsAfter[unit]?.[lang]}`;
  }
  if (unit === "year") return plain(value, "decimal", lang, 0, false);
  if (unit === "fiscal year") {
    return fill(phrases.fiscalYear[lang], { year: plain(value, "decimal", lang, 0, false) });
  }
  return unit.startsWith("index") ? plain(value, "decimal", lang, digits ?? 2, false) : undefined;
}

/**
 * A number as text in a language, with its unit unless `bare`, which money always has. Shares become per cent, many
 * tonnes 万トン in Japanese.
 */
export function formatNumber(value: number, unit: string, lang: Lang, format: Format = {}): string {
  const known = noQuantity(value, unit, lang, format);
  if (known !== undefined) return known;
  const { digits, bare = false } = format;
  const text = plain(value, "decimal", lang, digits ?? digitsFor(value), true);
  if (bare && !saysUnit(unit)) return text;
  const after = unitsAfter[unit]?.[lang] ?? (unit === "" || unitNames[unit] ? "" : `\u00A0${unit}`);
  return inSteps(value, unit, lang) ?? inTenThousands(value, after, digits) ?? `${text}${after}`;
}

const dateFormatters: Readonly<Record<Lang, readonly Intl.DateTimeFormat[]>> = {
  en: [
    new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone: "UTC" }),
    new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", timeZone: "UTC" }),
    new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }),
  ],
  ja: [
    new Intl.DateTimeFormat("ja", { year: "numeric", timeZone: "UTC" }),
    new Intl.DateTimeFormat("ja", { year: "numeric", month: "long", timeZone: "UTC" }),
    new Intl.DateTimeFormat("ja", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }),
  ],
};

/** A date of any precision in words: `2025`, `April 2025`, `4 April 2025`. */
export function formatDate(date: string, lang: Lang): string {
  const parts = date.split("-");
  const format = dateFormatters[lang][parts.length - 1];
  if (!/^\d{4}(-\d\d){0,2}$/.test(date) || !format) return date;
  return format.format(new Date(`${date.padEnd(7, "-01").padEnd(10, "-01")}T00:00:00Z`));
}

/** A calendar year amid words. */
export const formatYear = (year: string, lang: Lang): string => fill(phrases.calendarYear[lang], { year });

/** A period of any kind in words: `2016–2020`, `first half of 2024`, `April 2025`, `2025`. */
export function formatPeriod(period: string, lang: Lang): string {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(period) ?? [];
  if (from && to) return fill(phrases.years[lang], { from, to });
  const [, year, kind, place] = /^(\d{4})([HQ])([1-4])$/.exec(period) ?? [];
  const part = partsOfYear[lang][kind ?? ""]?.[Number(place) - 1];
  if (year && part) return fill(fill(phrases.partOfYear[lang], { year, part }), { place: place ?? "" });
  return formatDate(period, lang);
}

const monthFormatters: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "short", timeZone: "UTC" }),
  ja: new Intl.DateTimeFormat("ja", { year: "numeric", month: "long", timeZone: "UTC" }),
};

/** A month in few letters, as charts and tables of months need it: `Dec 2026`; a year alone as it is. */
export function formatMonth(month: string, lang: Lang): string {
  if (!/^\d{4}-\d\d$/.test(month)) return month;
  return monthFormatters[lang].format(new Date(`${month}-01T00:00:00Z`));
}
