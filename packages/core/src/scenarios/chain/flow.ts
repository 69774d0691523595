import { MetricError } from "../../errors.ts";
import { requireQuantity } from "../../stats/guards.ts";

/** A way from one node to another. Amounts in t. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  /** Most that can enter; unlimited by default. */
  readonly capacity?: number;
  /** Cost of a tonne that enters, ≥ 0; 0 by default. */
  readonly cost?: number;
  /** Part of what enters that arrives, above 0 and at most 1; 1 by default. */
  readonly yield?: number;
}

/** Who gets what is scarce: whoever is cheapest to serve, or everybody the same part of demand. */
export type Allocation = "cheapest-first" | "proportional";

/** A network in which supply flows to demand. Amounts in t. */
export interface FlowProblem {
  /** Most that each node can put in. */
  readonly supply: Readonly<Record<string, number>>;
  /** What each node takes out. */
  readonly demand: Readonly<Record<string, number>>;
  readonly edges: readonly FlowEdge[];
  /**
   * Cost of a tonne that is not met, larger than that of any way to it. Without it demand has to be met, and what
   * cannot be is refused.
   */
  readonly penalty?: number;
  /** `cheapest-first` by default. Demand that no way reaches does not keep the others from their part. */
  readonly allocation?: Allocation;
}

const ALLOCATIONS: readonly Allocation[] = ["cheapest-first", "proportional"];

/** A part that is not lost on the way. Written so that NaN fails too. */
export function requireYield(metric: string, name: string, value: number): void {
  if (value > 0 && value <= 1) return;
  throw new MetricError(
    "out-of-range",
    `${metric}: expected ${name} to be above 0 and at most 1, received ${value}.`,
  );
}

function requireEdge({ from, to, capacity = 0, cost = 0, yield: part = 1 }: FlowEdge): void {
  requireQuantity("flow", `the capacity from ${from} to ${to}`, capacity);
  requireQuantity("flow", `the cost from ${from} to ${to}`, cost);
  requireYield("flow", `the yield from ${from} to ${to}`, part);
}

/** Refuses amounts that are none, yields that are none, and unknown words. */
export function requireFlow({ supply, demand, edges, penalty = 0, allocation }: FlowProblem): void {
  for (const [node, amount] of Object.entries(supply))
    requireQuantity("flow", `the supply of ${node}`, amount);
  for (const [node, amount] of Object.entries(demand))
    requireQuantity("flow", `the demand of ${node}`, amount);
  for (const edge of edges) requireEdge(edge);
  requireQuantity("flow", "penalty", penalty);
  if (allocation === undefined || ALLOCATIONS.includes(allocation)) return;
  throw new MetricError(
    "invalid-argument",
    `flow: expected allocation to be one of ${ALLOCATIONS.join(", ")}, received ${allocation}.`,
  );
}

/** Nodes that some supply can reach. */
export function reachedNodes({ supply, edges }: FlowProblem): ReadonlySet<string> {
  const reached = new Set(Object.keys(supply).filter((node) => (supply[node] ?? 0) > 0));
  // A set gives what is added while it is walked through, too.
  for (const node of reached) {
    for (const { from, to, capacity = Infinity } of edges) {
      if (from === node && capacity > 0) reached.add(to);
    }
  }
  return reached;
}
