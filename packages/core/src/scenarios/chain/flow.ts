import { MetricError } from "../../errors.ts";
import { requireQuantity } from "../../stats/guards.ts";
import { called, type Named, nameIn } from "../../text.ts";

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
export function requireYield(metric: string, name: Named, value: number): void {
  if (value > 0 && value <= 1) return;
  throw new MetricError(
    "out-of-range",
    `expected ${nameIn(name, "en")} to be above 0 and at most 1, received ${value}.`,
    `${nameIn(name, "ja")}は0より大きく1以下とする（指定値：${value}）。`,
    metric,
  );
}

function requireEdge({ from, to, capacity = 0, cost = 0, yield: part = 1 }: FlowEdge): void {
  requireQuantity("flow", called(`the capacity from ${from} to ${to}`, `${from}から${to}への能力`), capacity);
  requireQuantity("flow", called(`the cost from ${from} to ${to}`, `${from}から${to}への費用`), cost);
  requireYield("flow", called(`the yield from ${from} to ${to}`, `${from}から${to}への歩留まり`), part);
}

/** Refuses amounts that are none, yields that are none, and unknown words. */
export function requireFlow({ supply, demand, edges, penalty = 0, allocation }: FlowProblem): void {
  for (const [node, amount] of Object.entries(supply))
    requireQuantity("flow", called(`the supply of ${node}`, `${node}の供給`), amount);
  for (const [node, amount] of Object.entries(demand))
    requireQuantity("flow", called(`the demand of ${node}`, `${node}の需要`), amount);
  for (const edge of edges) requireEdge(edge);
  requireQuantity("flow", "penalty", penalty);
  if (allocation === undefined || ALLOCATIONS.includes(allocation)) return;
  throw new MetricError(
    "invalid-argument",
    `expected allocation to be one of ${ALLOCATIONS.join(", ")}, received ${allocation}.`,
    `allocationは${ALLOCATIONS.join("、")}のいずれかを指定する（指定値：${allocation}）。`,
    "flow",
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
