import type { BasketInputs } from "./basket-inputs.ts";
import { oreTrigger, stepBasketMonth } from "./basket-month.ts";
import { beginRun } from "./begin-run.ts";
import { type CompiledBasket, compileModel, ORE, ORE_ROW } from "./compile-basket.ts";
import { runOf, type ScenarioMonth, type ScenarioRun } from "./run-scenario.ts";

/** What an ore does in one month. */
export interface OreMonth {
  /** From 0. */
  readonly month: number;
  /** t it could give by now, all elements together. */
  readonly available: number;
  /** t it gives. */
  readonly output: number;
  /** The element that asks for most of it, and so decides how much is processed; null when none asks. */
  readonly binding: string | null;
}

export interface OreRun {
  readonly name: string;
  readonly table: readonly OreMonth[];
  /** t given over the run, per element, by-products included. */
  readonly output: Readonly<Record<string, number>>;
}

export interface BasketRun {
  readonly elements: Readonly<Record<string, ScenarioRun>>;
  readonly ores: readonly OreRun[];
  /** t per element that ores gave over the run and nobody used or stored. */
  readonly surplus: Readonly<Record<string, number>>;
  /** The element that decided in most months how much ore was processed; null if no ore was called on. */
  readonly bindingElement: string | null;
  /** The element with the lowest resilience index; the first of them in a tie. */
  readonly weakestElement: string;
}

function oreMonth({ oreRow, names }: CompiledBasket, ore: number, month: number): OreMonth {
  const at = ore * ORE_ROW.width;
  return {
    month,
    available: oreRow[at + ORE_ROW.available] ?? 0,
    output: oreRow[at + ORE_ROW.output] ?? 0,
    binding: names[oreRow[at + ORE_ROW.binding] ?? -1] ?? null,
  };
}

function oreRun(basket: CompiledBasket, ore: number, table: readonly OreMonth[]): OreRun {
  const total = table.reduce((sum, { output }) => sum + output, 0);
  const part = (index: number): number =>
    basket.oreLevers[ore * basket.oreWidth + ORE.composition + index] ?? 0;
  const output = basket.names.map((name, index) => [name, total * part(index)]);
  return { name: basket.ores[ore] ?? "", table, output: Object.fromEntries(output) };
}

/** The name that occurs most often; the first of them in a tie. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** What an element gets from the ores in a month and neither uses nor stores. */
function jointSurplus({ joint, unused }: ScenarioMonth): number {
  return Math.min(joint, unused);
}

/**
 * A cut in supply of several elements at once, tied together by ores.
 *
 * Each element runs as `runScenario` does. What its alternatives leave missing is asked of the ores,
 * in their order, before stock unless stock comes first. An ore is run as far as the element that needs
 * most of it asks, and gives all its elements in fixed proportions: getting more dysprosium means getting
 * more cerium and lanthanum. What an element cannot use refills its stock and is then surplus. Lags of ores
 * count from the earliest trigger of an element under restriction.
 *
 * @param inputs One scenario per element, in one basis and over one horizon; the ores.
 * @returns Runs per element, use of the ores, surplus, the binding and the weakest element.
 * @throws {MetricError} As `runScenario`; `no-data` without elements; `invalid-argument` if their horizons
 *   differ or two ores have one name; `out-of-range` if a composition sums to more than 1.
 * @see `runScenario`
 * @example runBasket({ elements: { Dy: { months: 1, demand: 3, suppliers: [] } }, ores: [{ name: "A", capacity: 100, composition: { Dy: 0.05, Ce: 0.4 } }] }).surplus // {"Dy": 0, "Ce": 24}
 */
export function runBasket(inputs: BasketInputs): BasketRun {
  const basket = compileModel(inputs);
  const { elements, names, ores, months } = basket;
  const oreTables: OreMonth[][] = ores.map(() => []);
  for (const element of elements) beginRun(element);
  const trigger = oreTrigger(basket);
  for (let month = 0; month < months; month += 1) {
    stepBasketMonth(basket, month, trigger);
    for (const ore of ores.keys()) oreTables[ore]?.push(oreMonth(basket, ore, month));
  }
  const runs = elements.map((element, index) => [names[index] ?? "", runOf(element)] as const);
  const oreRuns = oreTables.map((table, ore) => oreRun(basket, ore, table));
  const given = (name: string): number => oreRuns.reduce((sum, { output }) => sum + (output[name] ?? 0), 0);
  const surplus = names.map((name, index): [string, number] => {
    const table = runs[index]?.[1].table;
    return [name, table ? table.reduce((sum, row) => sum + jointSurplus(row), 0) : given(name)];
  });
  const bindings = oreTables.flat().flatMap(({ binding }) => binding ?? []);
  const [weakest] = runs.toSorted(([, a], [, b]) => a.resilienceIndex - b.resilienceIndex);
  return {
    elements: Object.fromEntries(runs),
    ores: oreRuns,
    surplus: Object.fromEntries(surplus),
    bindingElement: mostFrequent(bindings),
    weakestElement: weakest?.[0] ?? "",
  };
}
