/*
 * Philox4x32-10 of Salmon, Moraes, Dror and Shaw (2011), written from the description in the paper.
 * It uses 32-bit whole-number arithmetic alone, so every machine gives the same words.
 */

const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const KEY_STEP_0 = 0x9e3779b9;
const KEY_STEP_1 = 0xbb67ae85;
const ROUNDS = 10;

/** The upper 32 bits of the product of two 32-bit numbers, by halves: the whole product has 64. */
function upperProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const cross = Math.imul(aHigh, bLow) >>> 0;
  const middle = (Math.imul(aLow, bHigh) >>> 0) + (cross & 0xffff) + (Math.imul(aLow, bLow) >>> 16);
  return Math.imul(aHigh, bHigh) + (cross >>> 16) + Math.floor(middle / 0x10000);
}

/**
 * Four random 32-bit words at a place of a sequence that nobody has to walk through.
 *
 * A keyed mixing of a counter: the words at one counter do not depend on any other having been
 * asked for. Streams that must not meet differ in the counter or the key.
 *
 * @param counter Four 32-bit words: the place.
 * @param key Two 32-bit words: the seed.
 * @param words Takes the result, so that a loop allocates nothing.
 * @see Salmon et al. (2011), Parallel random numbers: as easy as 1, 2, 3, Proceedings of SC11,
 *   doi:10.1145/2063384.2063405; known answers in the Random123 distribution, `tests/kat_vectors`.
 */
export function philox(counter: Uint32Array, key: Uint32Array, words: Uint32Array): void {
  let [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = counter;
  let [k0 = 0, k1 = 0] = key;
  for (let round = 0; round < ROUNDS; round += 1) {
    const upper0 = upperProduct(MULTIPLIER_0, c0);
    const upper1 = upperProduct(MULTIPLIER_1, c2);
    const lower0 = Math.imul(MULTIPLIER_0, c0);
    const lower1 = Math.imul(MULTIPLIER_1, c2);
    c0 = upper1 ^ c1 ^ k0;
    c1 = lower1;
    c2 = upper0 ^ c3 ^ k1;
    c3 = lower0;
    k0 = (k0 + KEY_STEP_0) | 0;
    k1 = (k1 + KEY_STEP_1) | 0;
  }
  words[0] = c0;
  words[1] = c1;
  words[2] = c2;
  words[3] = c3;
}
