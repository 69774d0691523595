/** Times of one subject in milliseconds. */
export interface Timing {
  readonly minimum: number;
  readonly mean: number;
  readonly deviation: number;
}

/** Results end here, so that no work can be optimised away. */
let sink = 0;

/** Runs a subject, unmeasured first, and says how long it takes. */
export function measure(
  subject: () => number,
  { warmUp, runs }: { readonly warmUp: number; readonly runs: number },
): Timing {
  for (let run = 0; run < warmUp; run += 1) sink += subject();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    sink += subject();
    times.push(performance.now() - start);
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / runs;
  const variance = times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (runs - 1);
  return { minimum: Math.min(...times), mean, deviation: Math.sqrt(variance) };
}

/** What went into the sink; printed, so that it is used. */
export const drained = (): number => sink;

/** Numbers in [0, 1), the same for the same seed on every machine (mulberry32, public domain, T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
