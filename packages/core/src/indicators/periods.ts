import { compareTexts } from "../text.ts";
/**
 * The middle of a period in years, to order periods of any kind and say which is nearest.
 * @example middleOf("2024") // 2024.5
 * @example middleOf("2016-2020") // 2018.5
 */
export function middleOf(period: string): number {
  const [, year, rest = ""] = /^(\d{4})(.*)$/.exec(period) ?? [];
  const start = Number(year);
  const [, half] = /^H(\d)$/.exec(rest) ?? [];
  if (half) return start + (Number(half) - 0.5) / 2;
  const [, quarter] = /^Q(\d)$/.exec(rest) ?? [];
  if (quarter) return start + (Number(quarter) - 0.5) / 4;
  const [, last] = /^-(\d{4})$/.exec(rest) ?? [];
  if (last) return (start + Number(last) + 1) / 2;
  const [, month] = /^-(\d\d)/.exec(rest) ?? [];
  return month ? start + (Number(month) - 0.5) / 12 : start + 0.5;
}

/**
 * The last year a period touches.
 * @example lastYearOf("2016-2020") // 2020
 * @example lastYearOf("2024Q3") // 2024
 */
export function lastYearOf(period: string): number {
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?/.exec(period) ?? [];
  return Number(last ?? first);
}

/** Orders periods from oldest to newest. */
export function comparePeriods(a: string, b: string): number {
  return middleOf(a) - middleOf(b) || compareTexts(a, b);
}

/**
 * The period nearest to one asked for, the newer of two equally near, or `undefined` of none.
 * @example nearestPeriod("2024", ["2020", "2025", "2023"]) // "2025"
 */
export function nearestPeriod(period: string, periods: readonly string[]): string | undefined {
  const middle = middleOf(period);
  return periods
    .toSorted((a, b) => comparePeriods(b, a))
    .reduce<string | undefined>((best, candidate) => {
      const nearer =
        best === undefined || Math.abs(middleOf(candidate) - middle) < Math.abs(middleOf(best) - middle);
      return nearer ? candidate : best;
    }, undefined);
}

/**
 * The month some months after another.
 * @param start `YYYY-MM`.
 * @example monthAfter("2026-12", 3) // "2027-03"
 */
export function monthAfter(start: string, months: number): string {
  const count = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
