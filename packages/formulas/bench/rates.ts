import type { Dataset } from "@kidorui/core";
import { type FunctionDefinition, invoke, type Matrix, rawArgument } from "../src/index.ts";

/** What every function of one cell should reach, in evaluations a second. */
export const AIM = 1_000_000;

/** Processor time a measurement takes, in ms: long enough for the clock, short enough for a whole catalogue. */
const SPAN = 60;
const ROUNDS = 4;

/** Results end here, so that no work is optimised away. */
export const sink: { last: unknown } = { last: undefined };

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function timed(count: number, work: () => unknown): number {
  const start = processorTime();
  for (let i = 0; i < count; i += 1) sink.last = work();
  return processorTime() - start;
}

/** How often work runs in a second of processor time: the best of several rounds after warming up. */
export function perSecond(work: () => unknown): number {
  let count = 1;
  while (timed(count, work) < SPAN) count *= 2;
  const times = Array.from({ length: ROUNDS }, () => timed(count, work));
  return (count / Math.min(...times)) * 1000;
}

/** The least a call can be: one number in, the same number out, through the path of every cell. */
const empty: FunctionDefinition = {
  id: "EMPTY",
  family: "utility",
  tier: "pure",
  shape: "scalar",
  unit: "",
  title: { en: "", ja: "" },
  description: { en: "", ja: "" },
  returns: { en: "", ja: "" },
  parameters: [{ name: "value", kind: "number", description: { en: "", ja: "" } }],
  errors: [],
  examples: [{ arguments: [1], result: 1 }],
  run: ({ value }) => ({ value: Number(value) }),
};

export const emptyRate = (dataset: Dataset): number => perSecond(() => invoke(empty, [1], dataset).value);

/** Functions that run a month loop many times or once, and how often by default. */
const SIMULATIONS: Readonly<Record<string, string>> = {
  SCENARIO: "runs a scenario month by month",
  SCENARIOPATH: "runs a scenario month by month",
  SCENARIOBAND: "simulates a scenario",
  SHORTAGERISK: "simulates a scenario",
  FAN: "simulates a scenario",
  SIMULATE: "simulates a scenario",
  TORNADO: "runs a scenario at both ends of every assumption",
  BACKTEST: "runs a past episode month by month",
  MISFIT: "runs a past episode month by month",
};

function cellsOf(value: unknown): number {
  return Array.isArray(value) ? (value as Matrix).reduce((sum, row) => sum + row.length, 0) : 1;
}

const given = (argument: unknown): number => (Array.isArray(argument) ? cellsOf(argument) : 1);

/** A function's first example: how fast it is, and why it is slower than one cell should be. */
export interface Rate {
  readonly id: string;
  readonly perSecond: number;
  /** Empty where the aim is reached. */
  readonly reason: string;
}

function reasonFor({ id, tier }: FunctionDefinition, cellsIn: number, cellsOut: number): string {
  const simulation = SIMULATIONS[id];
  if (simulation) return simulation;
  const cells = `${cellsIn} cells in, ${cellsOut} out`;
  return tier === "data" ? `looks rows up in an edition; ${cells}` : cells;
}

/** Measures a function on its first example. */
export function rateOf(definition: FunctionDefinition, dataset: Dataset): Rate {
  const [example] = definition.examples;
  const raw = example.arguments.map(rawArgument);
  const evaluate = () => invoke(definition, raw, dataset, example.edition).value;
  const rate = perSecond(evaluate);
  const cellsIn = raw.reduce((sum: number, argument) => sum + given(argument), 0);
  return {
    id: definition.id,
    perSecond: rate,
    reason: rate >= AIM ? "" : reasonFor(definition, cellsIn, cellsOf(evaluate())),
  };
}
