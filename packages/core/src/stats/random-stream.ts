import { requireCount } from "./guards.ts";
import { philox } from "./philox.ts";

/** A random number strictly between 0 and 1: every quantile function is finite there. */
export type Random = () => number;

/** Which random numbers: the same address gives the same numbers, on every machine and in every order. */
export interface RandomAddress {
  /** Whole number from 0 to 2^53 − 1, chosen by the caller: the run. */
  readonly seed: number;
  /** Name of the uncertain quantity; streams of different names are independent. */
  readonly variable?: string;
  /** Number of the draw, from 0 to 2^32 − 1; 0 by default. */
  readonly draw?: number;
}

const LARGEST_WORD = 0xffffffff;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the characters of a name, so that a stream depends on the name and not on a position in a list. */
function hashOf(name: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}

/** 52 bits, and half a step: exact in a double, never 0 and never 1. */
function fraction(high: number, low: number): number {
  return ((high >>> 6) * 0x4000000 + (low >>> 6) + 0.5) / 0x10000000000000;
}

/** Key and counter of a variable, ready for any draw of it. */
function start(metric: string, { seed, variable = "", draw = 0 }: RandomAddress) {
  requireCount(metric, "seed", seed, 0);
  requireCount(metric, "draw", draw, 0, LARGEST_WORD);
  return {
    key: Uint32Array.of(seed % 0x100000000, Math.floor(seed / 0x100000000)),
    counter: Uint32Array.of(0, draw, hashOf(variable, FNV_OFFSET), hashOf(variable, ~FNV_OFFSET)),
    words: new Uint32Array(4),
  };
}

/**
 * A stream of random numbers for one draw of one uncertain quantity.
 *
 * Draw k can be computed without draws 0 to k − 1, so draws may be split over workers in any way
 * and merge to the same digits. A quantity that is added to a run leaves the numbers of the others
 * as they were: a baseline and a scenario with one seed meet the same luck.
 *
 * @returns A function that gives the next number of the stream, strictly between 0 and 1, in steps
 *   of 2^-52.
 * @throws {MetricError} `out-of-range` if the seed or the draw is not a whole number in its range.
 * @see Salmon et al. (2011), Parallel random numbers: as easy as 1, 2, 3 (Philox4x32-10).
 * @example randomStream({ seed: 42, variable: "lag", draw: 7 })() // ≈ 0.3672363210694801
 */
export function randomStream(address: RandomAddress): Random {
  const { key, counter, words } = start("randomStream", address);
  let used = 4;
  return () => {
    if (used === 4) {
      philox(counter, key, words);
      counter[0] = (counter[0] ?? 0) + 1;
      used = 0;
    }
    used += 2;
    return fraction(words[used - 2] ?? 0, words[used - 1] ?? 0);
  };
}

/**
 * One random number per draw of an uncertain quantity: the first of each draw's stream.
 *
 * What a loop over draws wants, without a stream object per draw.
 *
 * @returns A function from the number of the draw to a number strictly between 0 and 1.
 * @throws {MetricError} `out-of-range` if the seed or a draw is not a whole number in its range.
 * @see `randomStream`
 * @example uniformDraws({ seed: 42, variable: "lag" })(7) === randomStream({ seed: 42, variable: "lag", draw: 7 })() // true
 */
export function uniformDraws(address: Omit<RandomAddress, "draw">): (draw: number) => number {
  const { key, counter, words } = start("uniformDraws", address);
  return (draw) => {
    counter[1] = requireCount("uniformDraws", "draw", draw, 0, LARGEST_WORD);
    philox(counter, key, words);
    return fraction(words[0] ?? 0, words[1] ?? 0);
  };
}
