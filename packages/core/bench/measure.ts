/** Processor times of one subject in milliseconds. */
export interface Timing {
  readonly minimum: number;
  readonly mean: number;
  readonly deviation: number;
}

/** Results end here, so that no work can be optimised away. */
let sink = 0;

/** How often a subject is run before and while it is measured. */
interface Rounds {
  readonly warmUp: number;
  readonly runs: number;
}

/** Processor time of a run: by the clock a long one is interrupted more often than a short one beside it. */
function timed(subject: () => number): number {
  const start = process.cpuUsage();
  sink += subject();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function timing(times: readonly number[]): Timing {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const variance = times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (times.length - 1);
  return { minimum: Math.min(...times), mean, deviation: Math.sqrt(variance) };
}

/** Runs a subject, unmeasured first, and says how much of the processor it takes. */
export function measure(subject: () => number, { warmUp, runs }: Rounds): Timing {
  for (let run = 0; run < warmUp; run += 1) sink += subject();
  return timing(Array.from({ length: runs }, () => timed(subject)));
}

/** Runs two subjects in turn, so that whatever else the machine does falls on both. */
export function measureBoth(
  subject: () => number,
  base: () => number,
  { warmUp, runs }: Rounds,
): readonly [Timing, Timing] {
  for (let run = 0; run < warmUp; run += 1) sink += subject() + base();
  const times = Array.from({ length: runs }, () => [timed(subject), timed(base)] as const);
  return [timing(times.map(([own]) => own)), timing(times.map(([, other]) => other))];
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
