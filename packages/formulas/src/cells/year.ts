import { type CellContent, invalid, type Place } from "./cell.ts";
import { numberFromText } from "./number.ts";
import { otherCalendar } from "./other-calendar.ts";
import { periodFromText } from "./period.ts";

/**
 * The year in a text, in any of the ways in which a period may be one; numbers stay as they are.
 * @throws {MetricError} `invalid-argument` for a part of a year, for several years and for other calendars.
 */
export function yearContent(content: CellContent, place: Place): CellContent {
  if (typeof content !== "string" || numberFromText(content) !== undefined) return content;
  const period = periodFromText(content) ?? "";
  if (/^\d{4}$/.test(period)) return Number(period);
  throw invalid(
    place,
    { en: "one year, such as 2024", ja: "1つの年（例：2024）" },
    content,
    otherCalendar(content),
  );
}
