import { plainText } from "./plain-text.ts";

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const MONTH = `(${MONTHS.join("|")})[A-Z]*`;

/** A year, month or day as it was written. */
export interface CalendarText {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A text of dates in the form in which it is read: plain, upper case, one kind of dash, no spaces. */
export const dateText = (text: string): string =>
  plainText(text)
    .toUpperCase()
    .replaceAll(/[‐‑–—〜~]/g, "-")
    .replaceAll(/[\s.,]+/g, " ")
    .trim();

const BY_NUMBERS =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|\/(\d{1,2})(?:\/(\d{1,2}))?|年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)?$/;
const MONTH_YEAR = new RegExp(`^${MONTH}[ -]?(\\d{4})$`);
const YEAR_MONTH = new RegExp(`^(\\d{4})[ -]?${MONTH}$`);
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})[ -]?${MONTH}[ -]?(\\d{4})$`);
const MONTH_DAY_YEAR = new RegExp(`^${MONTH} ?(\\d{1,2}) (\\d{4})$`);
/** Day and month in figures before the year, in the order of one country or another. */
const YEAR_LAST = /^(\d{1,2})([/ -])(\d{1,2})\2(\d{4}|\d{2})$/;

const monthNamed = (name = ""): number => MONTHS.indexOf(name) + 1;

/**
 * The days that a text with the year last may mean, whichever of the figures before it is the month.
 * @example daysMeant("31/3/2027") // [{"year": 2027, "month": 3, "day": 31}]
 * @example daysMeant("3/4/2027").length // 2
 */
export function daysMeant(text: string): readonly Required<CalendarText>[] {
  const [, first, , second, year = ""] = YEAR_LAST.exec(dateText(text)) ?? [];
  const figures = [Number(first), Number(second)] as const;
  // Two digits are a year of no certain century, but of this one wherever a cell makes a date of them.
  const whole = Number(year.length === 2 ? `20${year}` : year);
  return [figures, figures.toReversed()].flatMap(([day = 0, month = 0], i) =>
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && (i === 0 || day !== month)
      ? [{ year: whole, month, day }]
      : [],
  );
}

function calendar(year = "", month?: string | number, day?: string): CalendarText {
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/**
 * A year, month or day in figures or with the name of its month; `undefined` for anything else. What may mean
 * two days, 5/6/2024, is none. Whether there is such a day is not asked.
 * @example calendarOf("2024年5月") // {"year": 2024, "month": 5}
 * @example calendarOf("23 Nov 2026") // {"year": 2026, "month": 11, "day": 23}
 */
export function calendarOf(text: string): CalendarText | undefined {
  const plain = dateText(text);
  const figures = BY_NUMBERS.exec(plain.replaceAll(" ", ""));
  if (figures) {
    const [, year, month1, day1, month2, day2, month3, day3] = figures;
    return calendar(year, month1 ?? month2 ?? month3, day1 ?? day2 ?? day3);
  }
  const [, ownMonth, ownYear] = MONTH_YEAR.exec(plain) ?? [];
  if (ownYear !== undefined) return calendar(ownYear, monthNamed(ownMonth));
  const [, firstYear, lastMonth] = YEAR_MONTH.exec(plain) ?? [];
  if (firstYear !== undefined) return calendar(firstYear, monthNamed(lastMonth));
  const [, day, middleMonth, lastYear] = DAY_MONTH_YEAR.exec(plain) ?? [];
  if (lastYear !== undefined) return calendar(lastYear, monthNamed(middleMonth), day);
  const [, firstMonth, middleDay, year] = MONTH_DAY_YEAR.exec(plain) ?? [];
  if (year !== undefined) return calendar(year, monthNamed(firstMonth), middleDay);
  const [only, another] = /\d{4}$/.test(plain) ? daysMeant(plain) : [];
  return another === undefined ? only : undefined;
}
