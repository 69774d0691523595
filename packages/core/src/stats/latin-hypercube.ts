import { requireCount } from "./guards.ts";
import { type RandomAddress, randomStream, uniformDraws } from "./random-stream.ts";

export interface LatinHypercube extends Omit<RandomAddress, "draw"> {
  /** How many draws the whole run has, at least 1; a worker that takes a part of them says the whole too. */
  readonly draws: number;
}

/** A random order of 0 … n − 1 (Fisher and Yates). */
function permutation(n: number, address: RandomAddress): Uint32Array {
  const random = randomStream(address);
  const order = Uint32Array.from({ length: n }, (_, index) => index);
  for (let last = n - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/**
 * Latin hypercube sampling of one uncertain quantity: one draw in each of n equal parts of (0, 1).
 *
 * The n parts are visited in a random order, at a random place in each, so that few draws cover
 * the whole range of every quantity. Put the result through a quantile function. Order and place
 * depend on seed, name and number of draws alone: a baseline and a scenario with one seed share
 * them (common random numbers), and so do workers that take a part of the draws each.
 *
 * @returns A function from the number of the draw, 0 to `draws` − 1, to a number strictly between 0 and 1.
 * @throws {MetricError} `out-of-range` if `draws`, the seed or a draw is not a whole number in its range.
 * @see McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input
 *   variables in the analysis of output from a computer code, Technometrics 21(2), 239–245.
 * @example [0, 1, 2, 3].map(latinHypercube({ seed: 1, variable: "lag", draws: 4 })).map((p) => Math.floor(4 * p)).sort() // [0, 1, 2, 3]
 */
export function latinHypercube({ draws, ...address }: LatinHypercube): (draw: number) => number {
  requireCount("latinHypercube", "draws", draws, 1, 0xffffffff);
  const strata = permutation(draws, { ...address, variable: `${address.variable ?? ""}/strata` });
  const place = uniformDraws(address);
  return (draw) => {
    requireCount("latinHypercube", "draw", draw, 0, draws - 1);
    // The last part ends at 1, which rounding may reach.
    return Math.min(((strata[draw] ?? 0) + place(draw)) / draws, 1 - Number.EPSILON / 2);
  };
}
