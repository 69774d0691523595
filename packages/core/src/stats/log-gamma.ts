import { logarithm } from "./elementary.ts";

const HALF_LOG_TAU = 0.9189385332046728;
/** From here on Stirling's series is exact to a double. */
const LARGE = 10;

/**
 * Logarithm of the gamma function of a number above zero, to about fourteen digits.
 *
 * Stirling's series; smaller arguments are raised with Γ(x + 1) = x·Γ(x).
 *
 * @see NIST Digital Library of Mathematical Functions, 5.11.1, https://dlmf.nist.gov/5.11.
 */
export function logGamma(x: number): number {
  let large = x;
  let product = 1;
  for (; large < LARGE; large += 1) product *= large;
  const r = 1 / (large * large);
  const series =
    1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))));
  const stirling = (large - 0.5) * logarithm(large) - large + HALF_LOG_TAU + series / large;
  return product === 1 ? stirling : stirling - logarithm(product);
}
