import { MetricError } from "../errors.ts";
import { called } from "../text.ts";
import { positionsIn, requireFraction, totalOf } from "./guards.ts";

export interface SupplyShock {
  /** Supply per supplier before the shock, ≥ 0, all in one unit. */
  readonly supplies: readonly number[];
  /** Position, or positions, of the suppliers that are cut, from 0. */
  readonly target: number | readonly number[];
  /** Part of the targets' supply that is lost, 0–1. */
  readonly cut: number;
  /** Part of the loss that the other suppliers cover, 0–1; 0 by default. */
  readonly reroute?: number;
}

/**
 * Supply after a shock: some suppliers deliver less, the others cover part of what is lost.
 *
 * The loss is `cut` times the targets' supply. The others take over `reroute` of it, in
 * proportion to what they supply now. Nothing is said about how long that takes.
 *
 * @returns Supply per supplier after the shock, in the order and unit given. The sum falls by
 *   the loss that is not rerouted.
 * @throws {MetricError} `no-data` without supplies; `out-of-range` if a supply is negative or
 *   not finite, or if `cut` or `reroute` lies outside 0–1; `invalid-argument` if a target does not
 *   exist; `undefined-ratio` if a loss is to be rerouted and nobody is left to supply anything.
 * @example supplyShock({ supplies: [60, 30, 10], target: 0, cut: 0.7, reroute: 0.2 }) // [18, 36.3, 12.1]
 */
export function supplyShock({ supplies, target, cut, reroute = 0 }: SupplyShock): number[] {
  totalOf("supplyShock", supplies);
  requireFraction("supplyShock", "cut", cut);
  requireFraction("supplyShock", "reroute", reroute);
  const targets = positionsIn("supplyShock", called("target", "途絶する供給者"), target, supplies.length);
  let targeted = 0;
  let others = 0;
  for (const [index, supply] of supplies.entries()) {
    if (targets.has(index)) targeted += supply;
    else others += supply;
  }
  const covered = cut * targeted * reroute;
  if (covered > 0 && !(others > 0)) {
    throw new MetricError(
      "undefined-ratio",
      "expected another supplier > 0 to reroute the loss to.",
      "途絶分を代わりに供給する、0より大きい供給者がほかに必要である。",
      "supplyShock",
    );
  }
  const growth = covered > 0 ? covered / others : 0;
  if (growth === Infinity) {
    throw new MetricError(
      "out-of-range",
      `expected others large enough to scale up, received ${others}.`,
      `ほかの供給者の供給量が小さすぎて、途絶分まで増やす計算ができない（合計：${others}）。`,
      "supplyShock",
    );
  }
  return supplies.map((supply, index) =>
    targets.has(index) ? supply - cut * supply : supply + growth * supply,
  );
}
