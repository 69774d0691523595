import { MetricError } from "../errors.ts";
import { called } from "../text.ts";
import { denominatorOf, positionsIn } from "./guards.ts";

export interface MergerDeltaOptions {
  /** What a single supplier scores in the index: 1 (default), or 10000 for points. */
  readonly scale?: number;
}

/**
 * Merger delta: by how much the Herfindahl–Hirschman index rises when suppliers count as one.
 *
 * Twice the sum of the products of their shares, two by two; 2 s₁ s₂ for a pair. Serves for blocs of
 * countries as for firms.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit.
 * @param members Positions of those that count as one, from 0; one named twice counts once.
 * @returns Rise from 0 to below 1, or below `scale`; 0 for a single member.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero;
 *   `out-of-range` if one is negative or not finite or `scale` is not a number > 0; `invalid-argument`
 *   without members or if a member does not exist.
 * @see U.S. Department of Justice and Federal Trade Commission, Merger Guidelines (2023), section 2.1,
 *   on the change in the index.
 * @example mergerDelta([60, 30, 10], [1, 2], { scale: 10000 }) // 600
 */
export function mergerDelta(
  quantities: readonly number[],
  members: readonly number[],
  { scale = 1 }: MergerDeltaOptions = {},
): number {
  if (!(scale > 0 && scale < Infinity)) {
    throw new MetricError(
      "out-of-range",
      `expected a scale > 0, received ${scale}.`,
      `倍率には0より大きい有限の数を指定する（指定値：${scale}）。`,
      "mergerDelta",
    );
  }
  const total = denominatorOf("mergerDelta", quantities);
  let joined = 0;
  let products = 0;
  for (const index of positionsIn(
    "mergerDelta",
    called("member", "統合する供給者"),
    members,
    quantities.length,
  )) {
    const share = (quantities[index] ?? 0) / total;
    products += joined * share;
    joined += share;
  }
  return 2 * products * scale;
}
