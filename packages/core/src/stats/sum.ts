/**
 * The sum of numbers, without the error that grows with their count.
 *
 * What rounding takes from each addition is kept in a second number and added at the end. The
 * order of the terms matters in the last digit at most.
 *
 * @returns The sum; 0 of no numbers. NaN and the infinities go through as they do in an addition.
 * @see Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen,
 *   Zeitschrift für Angewandte Mathematik und Mechanik 54(1), 39–51.
 * @example compensatedSum([0.1, 0.2, 0.3, -0.6]) // ≈ 0.0000000000
 * @example compensatedSum([1, 1e100, 1, -1e100]) // 2
 */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  // Past the largest double the lost part is NaN, and the sum says what happened.
  return Number.isFinite(sum) ? sum + lost : sum;
}
