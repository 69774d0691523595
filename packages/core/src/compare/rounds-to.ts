/** Digits a number is printed with; trailing zeros of a whole number are taken as rounding. */
const digitsOf = (value: number): number =>
  Math.abs(value)
    .toExponential()
    .replace(/e.*$|\./g, "").length;

/**
 * Whether one number is another with more digits: it rounds to it at the other's digits. A figure
 * with fewer digits is another figure: 21,000 → 20,000 says less, and may mean more.
 *
 * @example roundsTo(1.54, 2) // true
 * @example roundsTo(20000, 21000) // false
 */
export const roundsTo = (finer: number, coarser: number): boolean =>
  finer !== coarser && Number(finer.toPrecision(digitsOf(coarser))) === coarser;
