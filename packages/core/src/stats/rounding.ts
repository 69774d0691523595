/**
 * What a quotient, product or sum of decimal numbers may miss by in binary arithmetic, as a part of it: 0.3 ÷ 0.1
 * is 2.9999999999999996. It is far above the rounding of a few million operations and far below the last
 * digit that anything here is measured to. Wherever a floor, a ceiling or a threshold meets such a number, this is
 * what the number is given; the functions below apply it, and no other tolerance stands in for it.
 */
export const ROUNDING = 1e-9;

const larger = (a: number, b: number): number => Math.max(Math.abs(a), Math.abs(b));

/** Whether a value reaches a threshold: {0.1;0.2;0.3} holds half in its third part as {1;2;3} does. */
export const isAtLeast = (value: number, threshold: number): boolean =>
  value >= threshold || threshold - value <= ROUNDING * larger(value, threshold);

/** Whether a value lies above a threshold by more than rounding. */
export const isAbove = (value: number, threshold: number): boolean => !isAtLeast(threshold, value);

/** a − b; nothing where they differ by rounding alone: 0.3 − (0.1 + 0.2) is 0. */
export function difference(a: number, b: number): number {
  const rest = a - b;
  // What has overflowed stays so, for its caller to refuse.
  return Number.isFinite(rest) && Math.abs(rest) <= ROUNDING * larger(a, b) ? 0 : rest;
}

/**
 * A count of days, months or places, which is whole where it misses a whole number by rounding alone.
 * @example settled(0.3 / 0.1) // 3
 */
export function settled(count: number): number {
  const nearest = Math.round(count);
  return Math.abs(count - nearest) <= ROUNDING * larger(count, 1) ? nearest : count;
}

/** The whole ones in a count. */
export const wholeIn = (count: number): number => Math.floor(settled(count));

/** The nearest whole number; halves go up. */
export const nearestWhole = (count: number): number => wholeIn(count + 0.5);
