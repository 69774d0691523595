import type { Lang } from "@kidorui/core";

/** How a number is shown. The unit decides unless a page says otherwise. */
export interface Format {
  /** Digits after the point; percent signs count after multiplying. */
  readonly digits?: number;
  /** Leave out the unit, where a heading says it. */
  readonly bare?: boolean;
}

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

const unitText: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    "t REO": " t REO",
    t: " t",
    "USD/kg": " USD/kg",
    USD: " USD",
    days: " days",
    years: " years",
    "%": "%",
  },
  ja: {
    "t REO": " t（REO換算）",
    t: " t",
    "USD/kg": " 米ドル／kg",
    USD: " 米ドル",
    days: " 日",
    years: " 年",
    "%": "％",
  },
};

/** A number as text in a language, with its unit unless `bare`. Shares become per cent. */
export function formatNumber(
  value: number,
  unit: string,
  lang: Lang,
  { digits, bare = false }: Format = {},
): string {
  if (unit === "share")
    return formatter(lang, "percent", digits ?? (Math.abs(value) < 0.1 ? 1 : 0), true).format(value);
  if (unit === "year") return formatter(lang, "decimal", 0, false).format(value);
  if (unit.startsWith("index")) return formatter(lang, "decimal", digits ?? 2, false).format(value);
  const text = formatter(lang, "decimal", digits ?? digitsFor(value), true).format(value);
  return bare ? text : `${text}${unitText[lang][unit] ?? (unit ? ` ${unit}` : "")}`;
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
