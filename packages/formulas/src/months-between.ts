import { settled } from "@kidorui/core";

/** A day as months since year 0: whole months, and the part of its own month that has passed. */
function monthCount(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year * 12 + month - 1 + (day - 1) / days;
}

/**
 * Months from one day to another, negative if it comes before; a day counts as its part of its month.
 * @example monthsBetween("2027-01-01", "2028-01-01") // 12
 * @example monthsBetween("2027-01-01", "2027-02-15") // 1.5
 */
export const monthsBetween = (from: string, to: string): number => settled(monthCount(to) - monthCount(from));
