import { dateOf, serialOf } from "../serial-date.ts";
import { type CalendarText, calendarOf } from "./calendar-text.ts";
import { type CellContent, invalid, type Place } from "./cell.ts";
import { numberOf } from "./number.ts";
import { otherCalendar } from "./other-calendar.ts";
import { isYear } from "./period.ts";
import { plainText } from "./plain-text.ts";

const A_DATE = {
  en: "a date, such as 2026-11-23 or the cell of a date",
  ja: "日付（2026-11-23など、または日付のセル）",
} as const;
const YEAR_ALONE = {
  en: " A number of four digits is a year, not a day.",
  ja: "4桁の数値は年であり、日付ではない。",
} as const;

const isPlainNumber = (text: string): boolean => /^\d+(\.\d*)?$/.test(plainText(text));

const two = (number: number): string => String(number).padStart(2, "0");

/** A day as `YYYY-MM-DD`. */
export const writtenDay = ({ year, month, day }: Required<CalendarText>): string =>
  `${year}-${two(month)}-${two(day)}`;

/**
 * The day in a text as `YYYY-MM-DD`, or `undefined` for a text that is none or that may be two: 5/6/2024.
 * @example dayFromText("2026年12月1日") // "2026-12-01"
 * @example dayFromText("2026/12/1") // "2026-12-01"
 */
export function dayFromText(text: string): string | undefined {
  const { year, month, day } = calendarOf(text) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return writtenDay({ year, month, day });
}

/**
 * A day as `YYYY-MM-DD`, from the serial number of a cell or from text.
 * @throws {MetricError} `invalid-argument` for what is no day, and for days of other calendars, with the reason.
 */
export function dayOf(content: CellContent, place: Place): string {
  const written = typeof content === "string" && !isPlainNumber(content) ? content : undefined;
  const text = written === undefined ? undefined : dayFromText(written);
  if (written !== undefined && text === undefined) {
    throw invalid(place, A_DATE, content, otherCalendar(written));
  }
  const serial = written === undefined ? (numberOf(content, place) ?? 0) : undefined;
  if (serial !== undefined && isYear(serial)) throw invalid(place, A_DATE, content, YEAR_ALONE);
  const known = serial === undefined ? text && serialOf(text) && text : dateOf(serial);
  if (known) return known;
  throw invalid(
    place,
    { en: "a date from 1900-03-01 to 9999-12-31", ja: "1900-03-01から9999-12-31までの日付" },
    content,
  );
}
