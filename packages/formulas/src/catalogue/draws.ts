import { type CompleteInputs, type Draws, type SimulationOptions, simulate } from "@kidorui/core";

/** Runs that are kept: the percentiles, fans and risks of a few scenarios. */
const KEPT = 8;
/** Numbers that a run may have to be kept: a million take 8 MB. */
const LARGEST = 1_000_000;

const known = new Map<string, Draws>();

/**
 * The draws of a simulation. Cells ask for one scenario again and again, for one metric, percentile or
 * month each; as the draws follow from the inputs alone, the latest runs answer for all of them.
 * @throws {MetricError} As `simulate`.
 */
export function drawsOf(inputs: CompleteInputs, options: SimulationOptions): Draws {
  const key = JSON.stringify([inputs, options]);
  const draws = known.get(key) ?? simulate(inputs, options);
  // The one asked for last stands last, and the first goes.
  known.delete(key);
  if (draws.figures.length + draws.path.length <= LARGEST) known.set(key, draws);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return draws;
}
