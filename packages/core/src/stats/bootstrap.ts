import { requireCount } from "./guards.ts";
import { mean, requireSample, squaredDeviations, standardDeviation } from "./moments.ts";
import { randomStream } from "./random-stream.ts";

export interface BootstrapOptions {
  /** What is computed of each resample; the mean by default. */
  readonly statistic?: (values: readonly number[]) => number;
  /** Seed of the resampling: a whole number ≥ 0. */
  readonly seed: number;
  /** How many resamples, at least 2; 1,000 by default. */
  readonly resamples?: number;
}

function resample(values: readonly number[], seed: number, draw: number): number[] {
  const random = randomStream({ seed, variable: "bootstrap", draw });
  return values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN);
}

/**
 * Bootstrap standard error: by how much a statistic of a sample would vary if the sample were taken anew.
 *
 * The sample stands for the population: resamples of the same size are drawn from it with
 * replacement, and the standard deviation of the statistic over them is the answer. Meaningless
 * for a list of all suppliers, which is no sample: resample years, or carry rounding through.
 *
 * @returns The standard error, ≥ 0, in the unit of the statistic.
 * @throws {MetricError} `no-data` without values; `out-of-range` if a value is not finite, or if the seed or
 *   the number of resamples is not a whole number in its range.
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 6, Chapman & Hall.
 * @example bootstrapStandardError([94, 197, 16, 38, 99, 141, 23], { seed: 1 }) // ≈ 22.8967
 */
export function bootstrapStandardError(
  values: readonly number[],
  { statistic = mean, seed, resamples = 1000 }: BootstrapOptions,
): number {
  requireSample("bootstrapStandardError", values, 1);
  requireCount("bootstrapStandardError", "resamples", resamples, 2, 0xffffffff);
  const statistics = Array.from({ length: resamples }, (_, draw) => statistic(resample(values, seed, draw)));
  return standardDeviation(statistics);
}

/**
 * The bootstrap standard error of the mean with infinitely many resamples: √(Σ(x − mean)²)/n.
 *
 * Smaller than the usual standard error by √((n − 1)/n), because the sample stands for the population.
 *
 * @returns The standard error, ≥ 0, in the unit of the values.
 * @throws {MetricError} `no-data` without values; `out-of-range` if one is not finite.
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 6, Chapman & Hall.
 * @example idealBootstrapStandardError([94, 197, 16, 38, 99, 141, 23]) // ≈ 23.36
 */
export function idealBootstrapStandardError(values: readonly number[]): number {
  requireSample("idealBootstrapStandardError", values, 1);
  return Math.sqrt(squaredDeviations(values)) / values.length;
}
