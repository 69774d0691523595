import { requireFraction, requireQuantity } from "./guards.ts";

export interface HhiNoise {
  /** Index of the expected shares, 0–1. */
  readonly hhi: number;
  /** Concentration of the Dirichlet distribution of the shares, ≥ 0. */
  readonly concentration: number;
}

/**
 * Expected Herfindahl–Hirschman index of shares that are uncertain.
 *
 * (κ·H + 1)/(κ + 1) for Dirichlet shares with the concentration κ around shares of index H. Always
 * above H: noise makes suppliers look more unequal than they are, so a simulated index must be
 * compared with this, or corrected by the difference.
 *
 * @returns Index in (0, 1], not below `hhi`.
 * @throws {MetricError} `out-of-range` if the index lies outside 0–1 or the concentration is negative or not finite.
 * @see Ng, Tian and Tang (2011), Dirichlet and Related Distributions, chapter 2, Wiley: E[s²] = α(α + 1)/(α₀(α₀ + 1)).
 * @example hhiUnderNoise({ hhi: 0.46, concentration: 53 }) // 0.47
 */
export function hhiUnderNoise({ hhi, concentration }: HhiNoise): number {
  requireFraction("hhiUnderNoise", "hhi", hhi);
  requireQuantity("hhiUnderNoise", "concentration", concentration);
  return (concentration * hhi + 1) / (concentration + 1);
}
