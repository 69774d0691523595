import { latinHypercube, simulate, triangular } from "../src/index.ts";
import { cut, DRAWS, ELEMENTS, factors, MONTHS, options, SEED } from "./cut.ts";
import { handWritten, PARAMETERS, RESULTS } from "./hand-written.ts";
import { drained, measureBoth, type Timing } from "./measure.ts";
import { Pool } from "./pool.ts";

const RUNS = DRAWS * ELEMENTS.length;

/** What the hand-written loop reads, sampled from the same random numbers beforehand. */
function sampledParameters(): Float64Array {
  const parameters = new Float64Array(RUNS * PARAMETERS);
  const sampled = new Map(
    factors.map(({ levers: [first = ""], name = first, spread }) => {
      if (spread.shape !== "triangular") throw new Error("expected triangular spreads");
      const sample = latinHypercube({ seed: SEED, draws: DRAWS, variable: name });
      const { quantile } = triangular(spread);
      return [name, Float64Array.from({ length: DRAWS }, (_, draw) => quantile(sample(draw)))];
    }),
  );
  const value = (name: string, draw: number): number => sampled.get(name)?.[draw] ?? 0;
  for (let run = 0; run < RUNS; run += 1) {
    const draw = Math.floor(run / ELEMENTS.length);
    const element = ELEMENTS[run % ELEMENTS.length] ?? "Nd";
    const demand = cut.elements[element]?.demand ?? 0;
    const end = 7 + Math.round(value("duration", draw));
    const capacityX = value(`${element}.alternatives.X.capacity`, draw);
    const lost = 0.7 * value("restriction", draw);
    parameters.set(
      [
        demand,
        1,
        lost,
        6,
        7,
        end,
        6,
        3 * demand,
        0,
        3 * demand,
        0.05 * demand,
        capacityX,
        6,
        24,
        0.1 * demand,
      ],
      run * PARAMETERS,
    );
    parameters.set(
      [24, 36, 0.08 * demand, 12, 48, 0.03 * demand, 60, 24, 0.15, 3, 60],
      run * PARAMETERS + 15,
    );
  }
  return parameters;
}

const parameters = sampledParameters();
const growth = Float64Array.from({ length: MONTHS }, (_, month) => 1.02 ** (month / 12));
const results = new Float64Array(RUNS * RESULTS);

/** All draws through the loop written by hand, without the sampling. */
function byHand(): number {
  handWritten(parameters, growth, results, RUNS);
  return results[0] ?? 0;
}

/** All draws through the model, sampling included. */
const simulated = () => simulate(cut, options);

/** Both must come to the same, or the comparison of their times says nothing. */
function requireAgreement(): void {
  byHand();
  const { figures } = simulated();
  const width = figures.length / RUNS;
  // Places of the same figures: the model also sums up the resilience loss, and the cover of the first month.
  const places = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11];
  for (let run = 0; run < RUNS; run += 1) {
    for (const [result, place] of places.entries()) {
      const hand = results[run * RESULTS + result] ?? Number.NaN;
      const model = figures[run * width + place] ?? Number.NaN;
      if (hand !== model && !(Math.abs(hand - model) <= 1e-9 * Math.max(1, Math.abs(hand)))) {
        throw new Error(`run ${run}: ${hand} by hand, ${model} by the model in figure ${place}`);
      }
    }
  }
}

/** Milliseconds of two pools in turn, the lowest of several rounds each. */
async function bestOfBoth(first: Pool, second: Pool, rounds: number): Promise<[number, number]> {
  const timed = async (pool: Pool): Promise<number> => {
    const start = performance.now();
    await pool.run();
    return performance.now() - start;
  };
  const best: [number, number] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    best[0] = Math.min(best[0], await timed(first));
    best[1] = Math.min(best[1], await timed(second));
  }
  return best;
}

const shown = ({ minimum, mean, deviation }: Timing): string =>
  `min ${minimum.toFixed(1)} ms, mean ${mean.toFixed(1)} ± ${deviation.toFixed(1)} ms`;

requireAgreement();
const [model, hand] = measureBoth(() => simulated().figures[0] ?? 0, byHand, { warmUp: 3, runs: 20 });
console.log(`simulate ${DRAWS} draws × ${MONTHS} months × ${ELEMENTS.length} elements: ${shown(model)}`);
console.log(`  the month loop written by hand: ${shown(hand)}`);
console.log(`  ratio of the minima: ${(model.minimum / hand.minimum).toFixed(2)}`);

const one = new Pool(1, DRAWS);
const two = new Pool(2, DRAWS);
if (!Buffer.from((await one.run()).figures.buffer).equals(Buffer.from((await two.run()).figures.buffer))) {
  throw new Error("expected two threads to come to the digits of one");
}
const [alone, together] = await bestOfBoth(one, two, 20);
console.log(
  `the same in one worker thread: min ${alone.toFixed(1)} ms; in two: min ${together.toFixed(1)} ms`,
);
console.log(`  two threads do ${(alone / together).toFixed(2)} times as much as one`);
await Promise.all([one.close(), two.close()]);
console.log(`sink ${drained().toExponential(3)}`);
