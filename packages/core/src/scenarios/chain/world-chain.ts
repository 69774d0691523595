import { MetricError } from "../../errors.ts";
import { requireFraction, requireQuantity } from "../../stats/guards.ts";
import { called } from "../../text.ts";
import type { ChainInputs, Plant, Route, Stage } from "./chain-inputs.ts";
import { type Allocation, requireYield } from "./flow.ts";

/** A country, or the others together, and the share of world output it turns out; 0–1. */
export interface WorldShare {
  readonly country: string;
  readonly share: number;
}

/** A stage of the world's chain as its shares of output describe it. */
export interface WorldStage {
  readonly name: string;
  /** Part of the element that goes in and comes out again; 1 at the first stage. */
  readonly yield: number;
  readonly shares: readonly WorldShare[];
}

/** The world's chain: the stages in their order, and the cost of what is unmet. */
export interface WorldChain {
  readonly stages: readonly WorldStage[];
  /** Against the cost of a tonne that crosses a border. */
  readonly penalty: number;
}

/** What a reader does to the chain. */
export interface ChainChoice {
  /** Capacity that stands idle at every plant, as a part of its output; 0 by default. */
  readonly spare?: number;
  /** Yields that differ from those for which the chain was built, by stage. */
  readonly yields?: Readonly<Record<string, number>>;
  /** One country at one stage that loses a part of its capacity; 1 is all of it. */
  readonly loss?: { readonly stage: string; readonly country: string; readonly part: number };
  readonly allocation?: Allocation;
}

/** Costs nothing at home and one unit abroad, so that cheapest-first means home first. */
const routesTo = ({ shares }: WorldStage, next: readonly WorldShare[]): Route[] =>
  shares.flatMap(({ country: from }) =>
    next.map(({ country: to }) => ({ from, to, cost: from === to ? 0 : 1 })),
  );

/** What a stage turns out so that the last one turns out 1. */
const outputOf = (stages: readonly WorldStage[], index: number): number =>
  stages.slice(index + 1).reduce((output, { yield: part }) => output / part, 1);

function requireChoice({ stages }: WorldChain, { spare = 0, loss, yields = {} }: ChainChoice): void {
  requireQuantity("chain", "spare", spare);
  for (const [name, part] of Object.entries(yields))
    requireYield("chain", called(`the yield of ${name}`, `工程${name}の歩留まり`), part);
  if (!loss) return;
  const stage = stages.find(({ name }) => name === loss.stage);
  if (!stage?.shares.some(({ country }) => country === loss.country)) {
    throw new MetricError(
      "invalid-argument",
      `expected the loss of a country at one of its stages, received ${loss.country} at ${loss.stage}.`,
      `失われる国は、その工程の国から指定する（指定値：工程${loss.stage}の${loss.country}）。`,
      "chain",
    );
  }
  requireFraction("chain", called("the part that is lost", "失われる割合"), loss.part);
}

/**
 * The world's chain as a chain to run, in parts of what its last stage turns out today.
 *
 * Shares of output are known, capacities are not. So every stage is as large as today's output of the last one
 * needs it to be at the yields of the chain, every country by its share, plus the spare capacity the reader
 * supposes. Demand is what the chain serves today: the output of the last stage, a buyer for each country
 * that makes it. With no spare capacity and no loss every stage is exactly large enough.
 *
 * @param chain Shares of each stage; what they leave out is nobody's and is not there.
 * @param choice What is changed. A yield that is changed leaves the size of the stages as it was.
 * @throws {MetricError} `out-of-range` if spare capacity is negative, a yield not above 0 and at most 1, or the part
 *   that is lost not from 0 to 1; `invalid-argument` if the country that is lost is not at the stage.
 * @see `runChain`, `chainLosses`
 */
export function worldChainInputs(chain: WorldChain, choice: ChainChoice = {}): ChainInputs {
  requireChoice(chain, choice);
  const { spare = 0, yields = {}, loss, allocation } = choice;
  const last = chain.stages.at(-1)?.shares ?? [];
  const stages = chain.stages.map((stage, index): Stage => {
    const size = outputOf(chain.stages, index) * (1 + spare);
    const plants = stage.shares.map(({ country, share }): Plant => {
      const isLost = loss?.stage === stage.name && loss.country === country;
      return {
        country,
        capacity: size * share * (isLost ? 1 - loss.part : 1),
      };
    });
    const next = chain.stages[index + 1]?.shares ?? last;
    return {
      name: stage.name,
      yield: yields[stage.name] ?? stage.yield,
      plants,
      routes: routesTo(stage, next),
    };
  });
  const demand = Object.fromEntries(last.map(({ country, share }) => [country, share]));
  return { stages, demand, penalty: chain.penalty, ...(allocation ? { allocation } : {}) };
}
