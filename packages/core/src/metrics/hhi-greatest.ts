import type { Bounds } from "./hhi-bounds.ts";

/** Searches end here; what is still open then counts with its bound. */
const MOST_NODES = 2000;

/** Below this a better value is rounding. */
const GAIN = 1 + 1e-12;

/** Quantities decided so far, by position: at their upper or their lower bound. */
type Decided = ReadonlyMap<number, "lower" | "upper">;

interface Node {
  readonly decided: Decided;
  /** No vertex of the node exceeds it. */
  readonly bound: number;
  /** A vertex of the node has it. */
  readonly reached: number;
  /** Position to decide next; none if the bound is reached. */
  readonly next: number | undefined;
}

/**
 * Bounds one node of the search. The undecided quantities may lie anywhere between their bounds, and
 * their squares on the chord between them, which is above the parabola: so the bound holds. Per unit
 * added, the chord of the quantity with the highest `lower + upper` gains most; the ratio rises while
 * that gain exceeds twice the mean, squares ÷ total, and falls ever after.
 *
 * @param boxes By falling `lower + upper`, the sum of the lower bounds being above zero.
 */
function node(boxes: readonly Bounds[], decided: Decided): Node {
  let squares = 0;
  let total = 0;
  for (const [index, box] of boxes.entries()) {
    const quantity = box[decided.get(index) ?? "lower"];
    squares += quantity * quantity;
    total += quantity;
  }
  for (const [index, { lower, upper }] of boxes.entries()) {
    if (decided.has(index) || upper === lower) continue;
    const gain = lower + upper;
    const here = squares / (total * total);
    if (gain * total <= 2 * squares) break;
    const peak = 2 * total - (2 * squares) / gain;
    squares += upper * upper - lower * lower;
    total += upper - lower;
    if (peak < total) {
      const reached = Math.max(here, squares / (total * total));
      return { decided, bound: Math.max(reached, gain / (2 * peak)), reached, next: index };
    }
  }
  const reached = squares / (total * total);
  return { decided, bound: reached, reached, next: undefined };
}

/**
 * The greatest Σ x² ÷ (Σ x)² over quantities within their bounds.
 *
 * The ratio is quasiconvex, so the maximum lies at a vertex of the box, every quantity at one of its
 * bounds. Branch and bound finds it, exact to rounding; if 2,000 nodes do not suffice, the highest
 * bound still open is returned, which no combination exceeds.
 */
export function greatestHhi(boxes: readonly Bounds[]): number {
  // Any quantity may be the only one.
  if (boxes.every(({ lower }) => lower === 0)) return 1;
  const sorted = boxes.toSorted((a, b) => b.lower + b.upper - (a.lower + a.upper));
  const open = [node(sorted, new Map())];
  let best = 0;
  for (let count = 0; count < MOST_NODES; count += 1) {
    open.sort((a, b) => a.bound - b.bound);
    const top = open.pop();
    if (!top || top.bound <= best * GAIN) return Math.min(1, best);
    best = Math.max(best, top.reached);
    if (top.next === undefined) continue;
    for (const bound of ["lower", "upper"] as const) {
      const child = node(sorted, new Map(top.decided).set(top.next, bound));
      if (child.bound > best * GAIN) open.push(child);
    }
  }
  return Math.min(1, Math.max(best, ...open.map(({ bound }) => bound)));
}
