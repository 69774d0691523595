import { MetricError } from "../errors.ts";
import { requirePositive, requireQuantity } from "../stats/guards.ts";
import { nth } from "../text.ts";

/**
 * Where a pledge acts. `feed`: more ore or concentrate; `refining`: more of the same feed processed;
 * `secondary`: recycled material; `contract`: supply from a partner.
 */
export type PledgeSide = "feed" | "refining" | "secondary" | "contract";

export interface StackedPledge {
  readonly side: PledgeSide;
  /** t a year. */
  readonly amount: number;
}

export interface StackOptions {
  /** t a year the importer uses. */
  readonly demand: number;
  /** t a year the stage through which all of it has to go can process; the demand by default. */
  readonly capacity?: number;
}

export interface Stack {
  /** All amounts simply added, t a year. */
  readonly added: number;
  /** The same as a part of demand; above 1 the pledges promise more than is used. */
  readonly share: number;
  /** What they can give together, t a year. */
  readonly possible: number;
}

/**
 * Pledges together: what they promise, and what they can give.
 *
 * Feed and refining act on the same tonnes, so the larger of the two counts and never their sum; what
 * comes from them, from recycling and from contracts has to pass one stage and ends at its capacity.
 *
 * @throws {MetricError} `no-data` without pledges; `out-of-range` if an amount or the capacity is negative or the
 *   demand is not above 0.
 * @example stackPledges([{ side: "feed", amount: 25 }, { side: "refining", amount: 30 }, { side: "secondary", amount: 80 }], { demand: 100 }) // {"added": 135, "share": 1.35, "possible": 100}
 */
export function stackPledges(
  pledges: readonly StackedPledge[],
  { demand, capacity = demand }: StackOptions,
): Stack {
  if (pledges.length === 0)
    throw new MetricError(
      "no-data",
      "expected at least one pledge.",
      "主張を1つ以上指定する。",
      "stackPledges",
    );
  requirePositive("stackPledges", "demand", demand);
  requireQuantity("stackPledges", "capacity", capacity);
  const sums: Record<PledgeSide, number> = { feed: 0, refining: 0, secondary: 0, contract: 0 };
  for (const [index, { side, amount }] of pledges.entries()) {
    sums[side] += requireQuantity("stackPledges", nth("amount", "数量", index), amount);
  }
  const { feed, refining, secondary, contract } = sums;
  const added = feed + refining + secondary + contract;
  const possible = Math.min(capacity, Math.max(feed, refining) + secondary + contract);
  return { added, share: added / demand, possible };
}
