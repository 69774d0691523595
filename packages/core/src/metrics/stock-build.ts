import { type Named, nth } from "../text.ts";
import { requireCount, requireQuantity } from "./guards.ts";

export interface Flows {
  /** What comes in during one period: output, imports, returns, in one unit. */
  readonly inflows: readonly number[];
  /** What goes out during one period: use, exports, in the same unit. */
  readonly outflows: readonly number[];
  /** How many periods of these flows; 1 by default. */
  readonly periods?: number;
}

const sum = (side: (index: number) => Named, flows: readonly number[]): number =>
  flows.reduce((total, flow, index) => total + requireQuantity("stockBuild", side(index), flow), 0);

/**
 * Build of a stock: what comes in less what goes out.
 *
 * @returns In the unit of the flows: positive where the stock grows. Balances take what was drawn, stocks at the
 *   start less stocks at the end: the same with the other sign.
 * @throws {MetricError} `out-of-range` if a flow is negative or not finite, or `periods` is not a whole number ≥ 1.
 * @see U.S. Energy Information Administration, Weekly Petroleum Status Report, supply balance.
 * @example stockBuild({ inflows: [12200, 6943, 872, 162], outflows: [16578, 2922], periods: 7 }) // 4739
 */
export function stockBuild({ inflows, outflows, periods = 1 }: Flows): number {
  requireCount("stockBuild", "periods", periods, 1);
  return (
    (sum((index) => nth("inflow", "流入量", index), inflows) -
      sum((index) => nth("outflow", "流出量", index), outflows)) *
    periods
  );
}
