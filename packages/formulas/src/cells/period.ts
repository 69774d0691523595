import { dateOf } from "../serial-date.ts";
import { type Bounds, within } from "./bounds.ts";
import { type CellContent, invalid, type Place } from "./cell.ts";
import { plainText } from "./plain-text.ts";

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

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?|H[12]|Q[1-4]|-\d{4})?$/;

/**
 * The month or day of a date: a spreadsheet makes one of 2024-05 as soon as it is typed, the first of
 * the month.
 */
function periodOfDate(serial: number): string | undefined {
  const day = serial > LAST_YEAR ? dateOf(serial) : undefined;
  return day?.endsWith("-01") ? day.slice(0, 7) : day;
}

/**
 * A period as tables write it: `2024`, `2024H1`, `2024Q3`, `2024-05`, `2016-2020`. A year may come as
 * a number, a month or a day as a date.
 */
export function periodOf(content: CellContent, place: Place): string {
  const date = typeof content === "number" ? periodOfDate(content) : undefined;
  if (date !== undefined) return date;
  const text = plainText(String(content))
    .toUpperCase()
    .replaceAll(/\s/g, "")
    .replace("–", "-")
    .replace(/年$/, "");
  if (typeof content !== "boolean" && PERIOD.test(text)) return text;
  throw invalid(
    place,
    {
      en: "a year, or a period such as 2024Q3, 2024H1, 2024-05 or 2016-2020",
      ja: "年、または2024Q3、2024H1、2024-05、2016-2020のような期間",
    },
    content,
  );
}
