/**
 * Part of a straight ramp that is in place: 0 before it begins, 1 when it is complete.
 *
 * @param since Months since the ramp began; negative before.
 * @param months Months it takes; with 0 it is complete at once.
 * @returns 0–1.
 */
export function rampPart(since: number, months: number): number {
  if (since < 0) return 0;
  return since >= months ? 1 : since / months;
}
