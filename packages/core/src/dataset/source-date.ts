import type { Row } from "../tables/registry.ts";

const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The last day a date of any precision may mean, as `YYYY-MM-DD`.
 * @example lastDay("2025") // "2025-12-31"
 * @example lastDay("2024-02") // "2024-02-29"
 */
export function lastDay(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return `${year}-${month}-${String(lastDayOfMonth(Number(year), Number(month))).padStart(2, "0")}`;
}

/**
 * The day from which an edition may use a source: the last day its date allows,
 * or, for an undated source, the day it was read, since it existed by then.
 */
export function effectiveDate(source: Pick<Row<"sources">, "published" | "read">): string {
  return lastDay(source.published === "" ? source.read : source.published);
}
