import { MetricError } from "../../errors.ts";
import { requireQuantity } from "../../stats/guards.ts";
import { called } from "../../text.ts";
import { requireUnique } from "../levers.ts";
import { type Allocation, requireYield } from "./flow.ts";

/** What one country can do at one stage. */
export interface Plant {
  /** Country, unique within its stage. */
  readonly country: string;
  /** t a period that it can turn out. */
  readonly capacity: number;
  /** Cost of a tonne that goes in, ≥ 0; 0 by default. At the first stage, of a tonne that comes out. */
  readonly cost?: number;
}

/** A way from a country at one stage to a country at the next, or from the last stage to a buyer. */
export interface Route {
  readonly from: string;
  readonly to: string;
  /** t a period; unlimited by default. */
  readonly capacity?: number;
  /** Cost of a tonne, ≥ 0; 0 by default. */
  readonly cost?: number;
}

export interface Stage {
  /** For example mine, separation, metal, magnet; unique. */
  readonly name: string;
  /** Part of the element that goes in and comes out again, above 0 and at most 1; 1 by default, and at the first stage. */
  readonly yield?: number;
  readonly plants: readonly Plant[];
  /** Ways onwards; from every plant to all of the next stage, without limit or cost, by default. */
  readonly routes?: readonly Route[];
}

/** A chain from the mine to the buyers, in t of one contained element a period. */
export interface ChainInputs {
  /** In the order in which the element passes through them; at least one. */
  readonly stages: readonly Stage[];
  /** t a period per buyer. */
  readonly demand: Readonly<Record<string, number>>;
  /** Cost of a tonne that is not met, larger than that of any way to it. */
  readonly penalty: number;
  /** `cheapest-first` by default. */
  readonly allocation?: Allocation;
}

function requireRoute(stage: Stage, { from, to }: Route, next: ReadonlySet<string>): void {
  if (stage.plants.some(({ country }) => country === from) && next.has(to)) return;
  throw new MetricError(
    "invalid-argument",
    `expected the routes of ${stage.name} to lead from one of its countries to one of the next stage, received ${from} to ${to}.`,
    `工程${stage.name}の経路は、この工程の国から次の工程の国への経路とする（指定値：${from}から${to}）。`,
    "chain",
  );
}

/** Refuses a chain without stages, names twice, and routes to nowhere. */
export function requireChain({ stages, demand }: ChainInputs): void {
  if (stages.length === 0)
    throw new MetricError("no-data", "expected at least one stage.", "工程を1つ以上指定する。", "chain");
  requireUnique(called("stages", "工程"), stages);
  for (const [index, stage] of stages.entries()) {
    const countries = stage.plants.map(({ country }) => ({ name: country }));
    requireUnique(called(`countries of ${stage.name}`, `工程${stage.name}の国`), countries);
    requireYield(
      "chain",
      called(`the yield of ${stage.name}`, `工程${stage.name}の歩留まり`),
      stage.yield ?? 1,
    );
    for (const { country, capacity } of stage.plants) {
      requireQuantity(
        "chain",
        called(`the capacity of ${stage.name} in ${country}`, `工程${stage.name}の${country}の能力`),
        capacity,
      );
    }
    const following = stages[index + 1]?.plants.map(({ country }) => country) ?? Object.keys(demand);
    for (const route of stage.routes ?? []) requireRoute(stage, route, new Set(following));
  }
}
