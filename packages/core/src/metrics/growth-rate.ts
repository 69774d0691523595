import { requirePositive } from "../stats/guards.ts";
import { called } from "../text.ts";
import { requireQuantity } from "./guards.ts";

export interface TwoPeriods {
  readonly previous: number;
  readonly current: number;
}

/**
 * Growth from one period to the next, as a fraction of the earlier.
 *
 * @returns Growth from −1 (nothing left); 0 if nothing changed; 0.027 is 2.7 per cent.
 * @throws {MetricError} `out-of-range` if the earlier quantity is not > 0, or the later negative or not finite.
 * @see (current − previous) ÷ previous.
 * @example growthRate({ previous: 30184, current: 30996 }) // ≈ 0.0269
 */
export function growthRate({ previous, current }: TwoPeriods): number {
  requirePositive("growthRate", "previous", previous);
  requireQuantity("growthRate", "current", current);
  return requireQuantity("growthRate", called("the ratio", "前期に対する比"), current / previous) - 1;
}
