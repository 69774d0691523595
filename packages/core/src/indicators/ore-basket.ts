import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { runBasket } from "../scenarios/run-basket.ts";

/** An element asked of an ore. */
export interface OreNeed {
  /** Code of the element. */
  readonly element: string;
  /** t of oxide, above 0. */
  readonly amount: number;
}

/** One element of an ore that is mined until every need is met. */
export interface OreBasketLine {
  readonly element: string;
  /** Part of the rare-earth oxides, 0–1; the parts of an ore sum to 1. */
  readonly part: number;
  /** t that were asked for; 0 for what only comes along. */
  readonly needed: number;
  /** t that come. */
  readonly given: number;
  /** t beyond what was asked for. */
  readonly surplus: number;
}

export interface OreBasket {
  /** In the order of the elements. */
  readonly lines: readonly OreBasketLine[];
  /** t of all rare-earth oxides together. */
  readonly output: number;
  /** The element that decides how much has to be mined; the others are then given in full, most in excess. */
  readonly binding: string;
}

/** Parts of the oxides of an ore, to a sum of 1: they are printed rounded. */
function composition(edition: Edition, deposit: string): ReadonlyMap<string, number> {
  const order = edition.chosen("elements").map(({ element_code }) => element_code);
  const rows = edition.find("ore_composition", { deposit_code: deposit });
  const parts = rows.flatMap(({ element_code, share_pct }) =>
    share_pct === null ? [] : [[element_code, share_pct] as const],
  );
  const sum = parts.reduce((total, [, part]) => total + part, 0);
  if (!(sum > 0)) {
    const known = [...new Set(edition.chosen("ore_composition").map((row) => row.deposit_code))];
    throw new MetricError(
      known.length === 0 ? "no-data" : "invalid-argument",
      `expected one of the deposits ${known.join(", ")}, received "${deposit.slice(0, 40)}".`,
      `鉱床は${known.join("、")}のいずれかを指定する（指定値：「${deposit.slice(0, 40)}」）。`,
      "oreBasket",
    );
  }
  const sorted = parts.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return new Map(sorted.map(([element, part]) => [element, part / sum]));
}

function requireNeed({ element, amount }: OreNeed, deposit: string, part: number | undefined): number {
  if (!(amount > 0 && amount < Infinity)) {
    throw new MetricError(
      "out-of-range",
      `expected more than 0 t of ${element}, received ${amount}.`,
      `${element}の必要量には0より大きい数（トン）を指定する（指定値：${amount}）。`,
      "oreBasket",
    );
  }
  if (part !== undefined && part > 0) return amount / part;
  throw new MetricError(
    "no-data",
    `no ${element} is listed for the ore of ${deposit}.`,
    `${deposit}の鉱石の成分に${element}がない。`,
    "oreBasket",
  );
}

/**
 * What comes along when an ore is mined until every need is met: an ore gives its elements in proportions
 * nobody can choose. The model's own basket, run for one month without any other supply.
 *
 * @param deposit Code of a deposit whose ore has been analysed.
 * @param needs At least one; each element once.
 * @throws {MetricError} `invalid-argument` for an unknown deposit or an element named twice; `no-data` without needs or
 *   where the ore is not known to hold an element; `out-of-range` for an amount that is not above 0.
 * @see `runBasket`
 */
export function oreBasket(edition: Edition, deposit: string, needs: readonly OreNeed[]): OreBasket {
  const parts = composition(edition, deposit);
  const named = new Map(needs.map(({ element, amount }) => [element, amount]));
  if (needs.length === 0)
    throw new MetricError(
      "no-data",
      "expected at least one element, received none.",
      "元素を1つ以上指定する。",
      "oreBasket",
    );
  if (named.size < needs.length)
    throw new MetricError(
      "invalid-argument",
      "expected every element once.",
      "同じ元素を重ねて指定することはできない。",
      "oreBasket",
    );
  // Enough for all of them one after the other; how much of it is used is what the model decides.
  const capacity = needs.reduce((sum, need) => sum + requireNeed(need, deposit, parts.get(need.element)), 0);
  const elements = Object.fromEntries(
    needs.map(({ element, amount }) => [element, { months: 1, demand: amount, suppliers: [] }]),
  );
  const ore = { name: deposit, capacity, composition: Object.fromEntries(parts) };
  const run = runBasket({ elements, ores: [ore] });
  const binding = run.bindingElement ?? "";
  const lines = [...parts].map(([element, part]): OreBasketLine => {
    const needed = named.get(element) ?? 0;
    const isBinding = element === binding;
    const given = isBinding ? needed : (run.ores[0]?.output[element] ?? 0);
    return { element, part, needed, given, surplus: given - needed };
  });
  return { lines, output: run.ores[0]?.table[0]?.output ?? 0, binding };
}
