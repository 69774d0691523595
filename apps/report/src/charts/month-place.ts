/**
 * Position of a month on an axis of years: its middle, so that whole numbers are the turns of years.
 *
 * @example monthPlace("2026-12") // 2026.9583333333333
 */
export function monthPlace(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return year + (number - 0.5) / 12;
}

/**
 * The month at a position; the year alone at its turn.
 *
 * @example monthAt(2026.9583333333333) // "2026-12"
 * @example monthAt(2028) // "2028"
 */
export function monthAt(place: number): string {
  const year = Math.floor(place);
  if (place === year) return String(year);
  return `${year}-${String(Math.floor((place - year) * 12) + 1).padStart(2, "0")}`;
}
