import { denominatorOf } from "./guards.ts";

/**
 * Hall–Tideman (Rosenbluth) index: concentration with suppliers weighed by their rank.
 *
 * 1 ÷ (2 Σ i s₍ᵢ₎ − 1), the largest supplier having rank 1. Small suppliers count more than in the
 * Herfindahl–Hirschman index.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit. Suppliers with nothing do not count.
 * @returns From 1/n (all equal) to 1 (a single supplier).
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite.
 * @see Hall and Tideman (1967), Measures of concentration, Journal of the American Statistical
 *   Association 62(317), 162–168.
 * @example hallTidemanIndex([60, 30, 10]) // 0.5
 */
export function hallTidemanIndex(quantities: readonly number[]): number {
  const total = denominatorOf("hallTidemanIndex", quantities);
  const sorted = Float64Array.from(quantities).sort();
  let sum = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    const rank = sorted.length - index;
    sum += rank * ((sorted[index] ?? 0) / total);
  }
  return Math.min(1, 1 / (2 * sum - 1));
}
