import { type ChainInputs, type Route, requireChain, type Stage } from "./chain-inputs.ts";
import type { FlowEdge, FlowProblem } from "./flow.ts";
import { solveFlowWith } from "./solve-flow.ts";
import type { LoadSolver, Solver } from "./solver.ts";

/** What one country does at one stage, in t a period. */
export interface PlantUse {
  readonly stage: string;
  readonly country: string;
  /** t that it could turn out. */
  readonly capacity: number;
  /** t that it turns out. Where several ways cost the same, in one of them. */
  readonly output: number;
}

export interface ChainRun {
  readonly plants: readonly PlantUse[];
  /** t per buyer. */
  readonly served: Readonly<Record<string, number>>;
  /** t per buyer. */
  readonly unmet: Readonly<Record<string, number>>;
  /** t of all buyers together. */
  readonly totalUnmet: number;
  /** Cost of what is made and moved. */
  readonly cost: number;
}

const entry = (stage: Stage, country: string): string => `${stage.name} in ${country}`;
const exit = (stage: Stage, country: string): string => `out of ${stage.name} in ${country}`;
const buyer = (name: string): string => `to ${name}`;

/** Every plant of a stage to every country of the next. */
function openRoutes({ plants }: Stage, next: readonly string[]): Route[] {
  return plants.flatMap(({ country }) => next.map((to) => ({ from: country, to })));
}

function plantEdges(stage: Stage, isFirst: boolean): FlowEdge[] {
  const part = isFirst ? 1 : (stage.yield ?? 1);
  return stage.plants.map(({ country, capacity, cost = 0 }) => ({
    from: entry(stage, country),
    to: exit(stage, country),
    // A plant is limited by what comes out of it, an edge by what goes in.
    capacity: capacity / part,
    cost,
    yield: part,
  }));
}

function routeEdges(inputs: ChainInputs, index: number): FlowEdge[] {
  const stage = inputs.stages[index];
  const next = inputs.stages[index + 1];
  if (!stage) return [];
  const following = next?.plants.map(({ country }) => country) ?? Object.keys(inputs.demand);
  return (stage.routes ?? openRoutes(stage, following)).map(({ from, to, ...limits }) => ({
    from: exit(stage, from),
    to: next ? entry(next, to) : buyer(to),
    ...limits,
  }));
}

/** A chain as a flow problem; the plants' edges come first, in the order of stages and plants. */
export function flowOf(inputs: ChainInputs): FlowProblem {
  const { stages, demand, penalty, allocation } = inputs;
  const [first] = stages;
  const mined = first?.plants.map((plant): [string, number] => [entry(first, plant.country), plant.capacity]);
  return {
    supply: Object.fromEntries(mined ?? []),
    demand: Object.fromEntries(Object.entries(demand).map(([name, amount]) => [buyer(name), amount])),
    edges: [
      ...stages.flatMap((stage, index) => plantEdges(stage, index === 0)),
      ...stages.flatMap((_, index) => routeEdges(inputs, index)),
    ],
    penalty,
    ...(allocation ? { allocation } : {}),
  };
}

/** Runs a chain with a solver that is there already. Throws as `runChain`. */
export function runChainWith(inputs: ChainInputs, solver: Solver): ChainRun {
  requireChain(inputs);
  const problem = flowOf(inputs);
  const answer = solveFlowWith(problem, solver);
  const uses = inputs.stages.flatMap((stage) =>
    stage.plants.map((plant) => ({ stage: stage.name, ...plant })),
  );
  const plants = uses.map(({ stage, country, capacity }, index) => ({
    stage,
    country,
    capacity,
    output: Math.min(capacity, (answer.flows[index] ?? 0) * (problem.edges[index]?.yield ?? 1)),
  }));
  const byBuyer = (amounts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.keys(inputs.demand).map((name) => [name, amounts[buyer(name)] ?? 0]));
  const unmet = byBuyer(answer.unmet);
  const totalUnmet = Object.values(unmet).reduce((sum, amount) => sum + amount, 0);
  return { plants, served: byBuyer(answer.served), unmet, totalUnmet, cost: answer.cost };
}

/**
 * A chain from the mine to the buyers: who makes how much, and what stays unmet.
 *
 * Each stage takes in what the one before turns out, and loses a part of it; each country is limited by
 * its capacity, each route by its own. Cost is least, with every unmet tonne at the penalty: cheapest-first
 * gives what is scarce to the buyers that are cheapest to serve, proportional the same part of demand to each.
 *
 * @param inputs t of one contained element a period.
 * @param load Loads HiGHS; see `LoadSolver`.
 * @throws {MetricError} `no-data` without stages; `out-of-range` if an amount is negative or not finite, or a yield
 *   not above 0 and at most 1; `invalid-argument` if a stage or a country of a stage has its name twice, if a
 *   route leads nowhere, or if `allocation` is unknown.
 * @see `solveFlow`
 */
export async function runChain(inputs: ChainInputs, load: LoadSolver): Promise<ChainRun> {
  return runChainWith(inputs, await load());
}
