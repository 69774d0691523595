import { MetricError } from "../errors.ts";
import { requireFinite, requirePositive } from "../stats/guards.ts";
import { called, nth } from "../text.ts";

export interface AreaOptions {
  /** Distance in time between two readings, > 0; 1 by default. */
  readonly step?: number;
}

/**
 * Area under readings that are joined by straight lines (the trapezoid rule).
 *
 * For a quantity read at points in time, such as a stock on the last day of each month. Means over
 * periods, such as a monthly service level, are summed instead: see `resilienceLoss`.
 *
 * @param readings At least two readings at equal distances, in order of time.
 * @returns Area in the unit of the readings times the unit of time; negative below zero.
 * @throws {MetricError} `no-data` with fewer than two readings; `out-of-range` if one is not finite or the step
 *   is not > 0.
 * @see Press et al. (2007), Numerical Recipes, 3rd edition, section 4.1, Cambridge University Press.
 * @example areaUnderCurve([1, 2, 3]) // 4
 */
export function areaUnderCurve(readings: readonly number[], { step = 1 }: AreaOptions = {}): number {
  requirePositive("areaUnderCurve", "step", step);
  if (readings.length < 2) {
    throw new MetricError(
      "no-data",
      `expected at least two readings, received ${readings.length}.`,
      `測定値を2個以上指定する（指定：${readings.length}個）。`,
      "areaUnderCurve",
    );
  }
  const area = readings.reduce((total, reading, index) => {
    requireFinite("areaUnderCurve", nth("reading", "測定値", index), reading);
    const before = readings[index - 1];
    return before === undefined ? total : total + (before + reading) / 2;
  }, 0);
  return requireFinite("areaUnderCurve", called("the area", "面積"), area * step);
}
