import { MetricError } from "../errors.ts";
import { denominatorOf } from "./guards.ts";

export interface GiniOptions {
  /** Multiply by n ÷ (n − 1), so that one supplier among n holding all scores nearly 1 whatever n is. */
  readonly corrected?: boolean;
}

/**
 * Gini coefficient: how unequal suppliers are in size, whatever their number.
 *
 * Σ (2i − n − 1) q₍ᵢ₎ ÷ (n Σ q), quantities sorted from the smallest, n being the suppliers that supply
 * anything (in income statistics those with nothing would count). Two equal suppliers score 0 like two
 * hundred: it measures inequality, not concentration.
 *
 * @param quantities Output per supplier, ≥ 0, all in one unit.
 * @returns From 0 (all equal) to below 1 − 1/n, or below 1 when corrected.
 * @throws {MetricError} `no-data` without quantities; `undefined-ratio` if they sum to zero, or if the
 *   correction is asked for a single supplier; `out-of-range` if one is negative or not finite.
 * @see Damgaard and Weiner (2000), Describing inequality in plant size or fecundity, Ecology 81(4),
 *   1139–1142, for both forms.
 * @example giniCoefficient([20, 50, 20, 10]) // 0.3
 * @example giniCoefficient([20, 50, 20, 10], { corrected: true }) // 0.4
 */
export function giniCoefficient(
  quantities: readonly number[],
  { corrected = false }: GiniOptions = {},
): number {
  const total = denominatorOf("giniCoefficient", quantities);
  const sorted = Float64Array.from(quantities).sort();
  let first = 0;
  while ((sorted[first] ?? 1) <= 0) first += 1;
  const n = sorted.length - first;
  if (corrected && n === 1) {
    throw new MetricError(
      "undefined-ratio",
      "expected at least two suppliers > 0 to correct for their number, received 1.",
      "供給者数による補正には、0より大きい供給者が2つ以上必要である（指定：1つ）。",
      "giniCoefficient",
    );
  }
  let sum = 0;
  for (let index = first; index < sorted.length; index += 1) {
    const rank = index - first + 1;
    sum += (2 * rank - n - 1) * ((sorted[index] ?? 0) / total);
  }
  return Math.max(0, sum / (corrected ? n - 1 : n));
}
