import { MetricError } from "../errors.ts";
import { called, nth } from "../text.ts";
import { requireFinite } from "./guards.ts";
import { compensatedSum } from "./sum.ts";

/** Finite values, at least as many as `least`. */
export function requireSample(metric: string, values: readonly number[], least: number): readonly number[] {
  if (values.length < least) {
    const count = `${least} ${least === 1 ? "value" : "values"}`;
    throw new MetricError(
      "no-data",
      `expected at least ${count}, received ${values.length}.`,
      `値が${least}個以上必要である（指定：${values.length}個）。`,
      metric,
    );
  }
  for (const [index, value] of values.entries()) requireFinite(metric, nth("value", "値", index), value);
  return values;
}

/**
 * Arithmetic mean of a sample.
 *
 * @returns The mean, in the unit of the values.
 * @throws {MetricError} `no-data` without values; `out-of-range` if one is not a finite number.
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: readonly number[]): number {
  requireSample("mean", values, 1);
  return (
    requireFinite("mean", called("the sum of the values", "値の合計"), compensatedSum(values)) / values.length
  );
}

/** The sum of squared distances from the mean. */
export function squaredDeviations(values: readonly number[]): number {
  const centre = mean(values);
  // A product: engines may round a power differently.
  return compensatedSum(values.map((value) => (value - centre) * (value - centre)));
}

/**
 * Standard deviation of a sample, with n − 1 in the denominator.
 *
 * @returns The standard deviation, ≥ 0, in the unit of the values.
 * @throws {MetricError} `no-data` with fewer than two values; `out-of-range` if one is not finite.
 * @example standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]) // ≈ 2.138090
 */
export function standardDeviation(values: readonly number[]): number {
  requireSample("standardDeviation", values, 2);
  return Math.sqrt(squaredDeviations(values) / (values.length - 1));
}

/**
 * Standard error of the mean of independent draws: by how much a Monte-Carlo mean may miss.
 *
 * Standard deviation ÷ √n. For a probability pass ones and zeros. Draws of a Latin hypercube
 * miss by less.
 *
 * @returns The standard error, ≥ 0, in the unit of the values.
 * @throws {MetricError} `no-data` with fewer than two values; `out-of-range` if one is not finite.
 * @example standardError([2, 4, 4, 4, 5, 5, 7, 9]) // ≈ 0.755929
 */
export function standardError(values: readonly number[]): number {
  requireSample("standardError", values, 2);
  return standardDeviation(values) / Math.sqrt(values.length);
}
