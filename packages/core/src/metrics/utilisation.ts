import { requirePositive } from "../stats/guards.ts";
import { called } from "../text.ts";
import { requireQuantity } from "./guards.ts";

export interface Allowance {
  readonly used: number;
  /** What could have been used: a quota, a capacity, in the same unit. */
  readonly available: number;
}

/**
 * Utilisation: the part of a quota or capacity that was used.
 *
 * A quota that is not used up did not limit trade: something else did.
 *
 * @returns Share ≥ 0; above 1 where more was used than allowed.
 * @throws {MetricError} `out-of-range` if what was available is not > 0, or what was used negative or not finite.
 * @see Board of Governors of the Federal Reserve System, Industrial Production and Capacity Utilization (G.17).
 * @example utilisation({ used: 14750, available: 30184 }) // ≈ 0.4887
 */
export function utilisation({ used, available }: Allowance): number {
  requireQuantity("utilisation", "used", used);
  requirePositive("utilisation", "available", available);
  return requireQuantity("utilisation", called("the ratio", "利用率"), used / available);
}
