import { MetricError } from "../errors.ts";
import { nth } from "../text.ts";
import { requireFraction } from "./guards.ts";

function totalService(metric: string, serviceLevels: readonly number[]): number {
  if (serviceLevels.length === 0) {
    throw new MetricError(
      "no-data",
      "expected at least one service level.",
      "充足率を1つ以上指定する。",
      metric,
    );
  }
  return serviceLevels.reduce(
    (total, level, index) => total + requireFraction(metric, nth("service level", "充足率", index), level),
    0,
  );
}

/**
 * Resilience loss: how much service was missing, in periods of full service.
 *
 * The sum of 1 − service level over all periods: the area of the resilience triangle, from means
 * over periods, not from readings at points in time. Three months at two thirds lose one month.
 *
 * @param serviceLevels Part of demand that was met in each period, 0–1, in order of time.
 * @returns Periods, from 0 to the number of periods.
 * @throws {MetricError} `no-data` without periods; `out-of-range` if a level lies outside 0–1.
 * @see Bruneau et al. (2003), A framework to quantitatively assess and enhance the seismic resilience of
 *   communities, Earthquake Spectra 19(4), 733–752.
 * @example resilienceLoss([1, 0.5, 0.75, 1]) // 0.75
 */
export function resilienceLoss(serviceLevels: readonly number[]): number {
  return Math.max(0, serviceLevels.length - totalService("resilienceLoss", serviceLevels));
}

/**
 * Resilience index: the mean service level over a horizon.
 *
 * 1 less the resilience loss per period. It depends on the horizon: a longer one dilutes the same loss.
 *
 * @param serviceLevels Part of demand that was met in each period, 0–1, in order of time.
 * @returns Index from 0 to 1; 1 if nothing was missing.
 * @throws {MetricError} `no-data` without periods; `out-of-range` if a level lies outside 0–1.
 * @see Cimellaro, Reinhorn and Bruneau (2010), Framework for analytical quantification of disaster resilience,
 *   Engineering Structures 32(11), 3639–3649.
 * @example resilienceIndex([1, 0.5, 0.75, 1]) // 0.8125
 */
export function resilienceIndex(serviceLevels: readonly number[]): number {
  return totalService("resilienceIndex", serviceLevels) / serviceLevels.length;
}
