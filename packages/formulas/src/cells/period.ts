import { dateOf, serialOf } from "../serial-date.ts";
import { type Bounds, within } from "./bounds.ts";
import { calendarOf, dateText } from "./calendar-text.ts";
import { type CellContent, invalid, type Place } from "./cell.ts";
import { otherCalendar } from "./other-calendar.ts";

/** Numbers up to this one are years, larger ones dates. */
const LAST_YEAR = 9999;

/** Years as tables count them. A cell that shows a year may hold a date. */
export const YEARS: Bounds = {
  from: 1000,
  to: LAST_YEAR,
  hint: { en: "=YEAR gives the year of a date.", ja: "日付の年は=YEARで求める。" },
};

/** Whether a number is a year where a day is asked for: 2026 would else be the 18th of July 1905. */
export const isYear = (value: number): boolean => Number.isInteger(value) && within(value, YEARS);

const PARTS = /^(\d{4})年?-?(?:(H|Q)([1-4])|([1-4])(H|Q)|([上下])(?:半)?期|第([1-4一二三四])四半期)$/;
const PARTS_FIRST = /^(?:(H|Q)([1-4])|([1-4])(H|Q))-?(\d{4})$/;
const SPAN = /^(\d{4})年?(?:-|から|TO)(\d{4})年?(?:まで)?$/;

const half = (letter: string): string => (letter === "上" ? "H1" : "H2");

/** A number of a quarter in figures of either kind. */
const quarter = (figure: string): string => `Q${"一二三四".indexOf(figure) + 1 || figure}`;

/** The half-year or quarter in a text without spaces, as tables write it. */
function partOfYear(text: string): string | undefined {
  const [, year, letter, number, number2, letter2, jaHalf, jaQuarter] = PARTS.exec(text) ?? [];
  const [, firstLetter, firstNumber, firstNumber2, firstLetter2, lastYear] = PARTS_FIRST.exec(text) ?? [];
  const part =
    jaHalf !== undefined
      ? half(jaHalf)
      : jaQuarter !== undefined
        ? quarter(jaQuarter)
        : `${letter ?? letter2 ?? firstLetter ?? firstLetter2}${number ?? number2 ?? firstNumber ?? firstNumber2}`;
  const whole = `${year ?? lastYear}${part}`;
  return /^\d{4}(H[12]|Q[1-4])$/.test(whole) ? whole : undefined;
}

/** Years from one to a later one. */
function spanOfYears(text: string): string | undefined {
  const [, first, last] = SPAN.exec(text) ?? [];
  return first !== undefined && last !== undefined && first < last ? `${first}-${last}` : undefined;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** The year, month or day in a text, as tables write it. */
function calendarPeriod(text: string): string | undefined {
  const { year, month, day } = calendarOf(text) ?? {};
  if (year === undefined || month === undefined) return year === undefined ? undefined : String(year);
  const first = `${year}-${two(month)}`;
  // A day that there is, and for a month its first.
  if (serialOf(`${first}-${two(day ?? 1)}`) === undefined) return undefined;
  return day === undefined ? first : `${first}-${two(day)}`;
}

/**
 * The period in a text, as tables write it, or `undefined`: `2024`, `2024H1`, `2024Q3`, `2024-05`, `2016-2020`.
 * @example periodFromText("2024年上半期") // "2024H1"
 * @example periodFromText("Q1 2020") // "2020Q1"
 * @example periodFromText("2016～2020年") // "2016-2020"
 */
export function periodFromText(text: string): string | undefined {
  const joined = dateText(text).replaceAll(" ", "");
  return partOfYear(joined) ?? spanOfYears(joined) ?? calendarPeriod(text);
}

/**
 * The month or day of a date: a spreadsheet makes one of 2024-05 as soon as it is typed, the first of
 * the month.
 */
function periodOfDate(serial: number): string | undefined {
  const day = serial > LAST_YEAR ? dateOf(serial) : undefined;
  return day?.endsWith("-01") ? day.slice(0, 7) : day;
}

/**
 * A period as tables write it. A year may come as a number, a month or a day as a date.
 * @throws {MetricError} `invalid-argument` for what is none, and for years of other calendars, with the reason.
 */
export function periodOf(content: CellContent, place: Place): string {
  const date = typeof content === "number" ? periodOfDate(content) : undefined;
  const text = typeof content === "boolean" ? "" : String(content ?? "");
  const period = date ?? periodFromText(text);
  if (period !== undefined) return period;
  throw invalid(
    place,
    {
      en: "a year, or a period such as 2024Q3, 2024H1, 2024-05 or 2016-2020",
      ja: "年、または2024Q3、2024H1、2024-05、2016-2020のような期間",
    },
    content,
    otherCalendar(text),
  );
}
