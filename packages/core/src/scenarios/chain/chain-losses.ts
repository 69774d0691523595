import type { ChainInputs, Stage } from "./chain-inputs.ts";
import { runChainWith } from "./run-chain.ts";
import type { LoadSolver, Solver } from "./solver.ts";

/** What happens when one country drops out at one stage. */
export interface ChainLoss {
  readonly stage: string;
  readonly country: string;
  /** t a period that are unmet then. */
  readonly unmet: number;
  /** t a period more than with it. */
  readonly added: number;
}

/** How far a stage holds the chain back. */
export interface StageRelief {
  readonly stage: string;
  /** t a period less that would be unmet if its plants had no limit. */
  readonly relieved: number;
}

export interface ChainLosses {
  /** t a period unmet with everybody in. */
  readonly unmet: number;
  /** One per stage and country, the worst first; of equal ones in the order of the chain. */
  readonly losses: readonly ChainLoss[];
  /** The stage of the worst loss; null if no loss leaves anything more unmet. */
  readonly weakestStage: string | null;
  /** One per stage, in the order of the chain. */
  readonly reliefs: readonly StageRelief[];
  /** The stage whose limits hold back most; null if lifting the limits of no single stage helps. */
  readonly bottleneck: string | null;
}

function withStage(inputs: ChainInputs, name: string, change: (stage: Stage) => Stage): ChainInputs {
  return { ...inputs, stages: inputs.stages.map((stage) => (stage.name === name ? change(stage) : stage)) };
}

/** A stage without one of its countries. */
const without =
  (country: string) =>
  (stage: Stage): Stage => ({
    ...stage,
    plants: stage.plants.map((plant) => (plant.country === country ? { ...plant, capacity: 0 } : plant)),
  });

/** Enough for anything the chain could be asked for, even if every stage loses most of it. */
function unlimited(inputs: ChainInputs): number {
  const wanted = Object.values(inputs.demand).reduce((sum, amount) => sum + amount, 0);
  return inputs.stages.reduce((amount, { yield: part = 1 }) => amount / part, wanted);
}

function lossesOf(inputs: ChainInputs, unmet: number, solver: Solver): ChainLoss[] {
  return inputs.stages.flatMap(({ name, plants }) =>
    plants.map(({ country }) => {
      const run = runChainWith(withStage(inputs, name, without(country)), solver);
      const added = Math.max(0, run.totalUnmet - unmet);
      return { stage: name, country, unmet: run.totalUnmet, added };
    }),
  );
}

function reliefsOf(inputs: ChainInputs, unmet: number, solver: Solver): StageRelief[] {
  const capacity = unlimited(inputs);
  return inputs.stages.map(({ name }) => {
    const lifted = withStage(inputs, name, (stage) => ({
      ...stage,
      plants: stage.plants.map((plant) => ({ ...plant, capacity: Math.max(plant.capacity, capacity) })),
    }));
    return { stage: name, relieved: Math.max(0, unmet - runChainWith(lifted, solver).totalUnmet) };
  });
}

/**
 * What the loss of one country at one stage does to a chain, for every country and stage: N − 1 per stage.
 *
 * The weakest stage is the one where the loss of a single country leaves most unmet; the bottleneck the one
 * whose capacities, were they without limit, would let most more through. A stage can be weak without
 * being the bottleneck: ample capacity in one country.
 *
 * @param inputs t of one contained element a period.
 * @param load Loads HiGHS; see `LoadSolver`.
 * @throws {MetricError} As `runChain`.
 * @see `runChain`; `nMinusK` for one stage on its own.
 */
export async function chainLosses(inputs: ChainInputs, load: LoadSolver): Promise<ChainLosses> {
  const solver = await load();
  const { totalUnmet: unmet } = runChainWith(inputs, solver);
  const losses = lossesOf(inputs, unmet, solver).toSorted((a, b) => b.added - a.added);
  const reliefs = reliefsOf(inputs, unmet, solver);
  const [worst] = losses;
  const [most] = reliefs.toSorted((a, b) => b.relieved - a.relieved);
  return {
    unmet,
    losses,
    weakestStage: worst && worst.added > 0 ? worst.stage : null,
    reliefs,
    bottleneck: most && most.relieved > 0 ? most.stage : null,
  };
}
