import { ROUNDING } from "../stats/rounding.ts";

/**
 * Part of a straight ramp that is in place: 0 before it begins, 1 when it is complete.
 *
 * @param since Months since the ramp began; negative before. A lag in decimals may miss its month by rounding.
 * @param months Months it takes; with 0 it is complete at once.
 * @returns 0–1.
 */
export function rampPart(since: number, months: number): number {
  if (since < -ROUNDING) return 0;
  if (since >= months - ROUNDING) return 1;
  return since > 0 ? since / months : 0;
}
