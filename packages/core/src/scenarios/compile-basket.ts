import { MetricError } from "../errors.ts";
import { isAbove } from "../stats/rounding.ts";
import { called } from "../text.ts";
import type { BasketInputs, Ore } from "./basket-inputs.ts";
import { type Compiled, compile } from "./compile.ts";
import type { ScenarioInputs } from "./inputs.ts";
import { type LeverRange, oreRanges, requireLever, requireUnique } from "./levers.ts";
import { isShareAt, totalShare } from "./share-setter.ts";

/** Levers of one ore, from where the ore begins; its composition follows, in the order of the elements. */
export const ORE = { capacity: 0, lag: 1, ramp: 2, composition: 3 } as const;

/** What an ore does in a month: places in its part of the row of ores. */
export const ORE_ROW = {
  /** t it could give by now. */
  available: 0,
  /** t it gives, all elements together. */
  output: 1,
  /** Index of the element that asks for most of it; −1 when none asks. */
  binding: 2,
  width: 3,
} as const;

/** A basket laid out for speed. Only its arrays change, and only in a run. */
export interface CompiledBasket {
  readonly months: number;
  /** Elements with a scenario; then those that ores give beside them. */
  readonly names: readonly string[];
  /** One per element with a scenario. */
  readonly elements: readonly Compiled[];
  /** Names of the ores. */
  readonly ores: readonly string[];
  /** From one ore to the next in `oreLevers`. */
  readonly oreWidth: number;
  readonly oreLevers: Float64Array;
  readonly oreRow: Float64Array;
  /** Every lever that can be uncertain, by its path. */
  readonly places: ReadonlyMap<string, LeverPlace>;
}

/** Where a lever lies, and what it may be set to. */
export interface LeverPlace {
  readonly list: Float64Array;
  readonly place: number;
  readonly range: LeverRange;
  /** Index of the element it belongs to; −1 for a lever of an ore. */
  readonly element: number;
}

/** A basket, or one element on its own. */
export type Model = ScenarioInputs | BasketInputs;

function oreValues(
  { name, capacity, lag = 0, ramp = 0, composition }: Ore,
  names: readonly string[],
): number[] {
  const part = (element: string): number =>
    requireLever(`ores.${name}.composition.${element}`, composition[element] ?? 0, oreRanges.composition);
  const parts = names.map(part);
  const sum = parts.reduce((total, value) => total + value, 0);
  if (isAbove(sum, 1)) {
    throw new MetricError(
      "out-of-range",
      `expected ores.${name}.composition to sum to at most 1, received a sum of ${sum}.`,
      `ores.${name}.compositionの合計は1以下とする（合計：${sum}）。`,
      "scenario",
    );
  }
  return [
    requireLever(`ores.${name}.capacity`, capacity, oreRanges.capacity),
    requireLever(`ores.${name}.lag`, lag, oreRanges.lag),
    requireLever(`ores.${name}.ramp`, ramp, oreRanges.ramp),
    ...parts,
  ];
}

/** The one horizon of all elements. */
function commonMonths(elements: readonly (readonly [string, Compiled])[]): number {
  const [first, ...others] = elements;
  if (!first)
    throw new MetricError(
      "no-data",
      "expected a basket of at least one element.",
      "元素を1つ以上指定する。",
      "scenario",
    );
  const [name, { months }] = first;
  for (const [otherName, other] of others) {
    if (other.months !== months) {
      throw new MetricError(
        "invalid-argument",
        `expected months to be the same for every element, received ${months} for ${name} and ${other.months} for ${otherName}.`,
        `monthsは全元素で同じにする（指定値：${name}は${months}、${otherName}は${other.months}）。`,
        "scenario",
      );
    }
  }
  return months;
}

/** Months and trigger shape a run. */
const FIXED = ["months", "trigger"];

function elementPlaces(compiled: Compiled, element: number, prefix: string): [string, LeverPlace][] {
  const total = totalShare(compiled);
  return [...compiled.places]
    .filter(([path]) => !FIXED.includes(path))
    .map(([path, { place, range }]) => [
      `${prefix}${path}`,
      {
        list: compiled.levers,
        place,
        // A supplier can take from the others what they have, and no more.
        range: isShareAt(compiled, place) ? { ...range, maximum: total } : range,
        element,
      },
    ]);
}

function orePlaces(ores: readonly Ore[], width: number, list: Float64Array): [string, LeverPlace][] {
  return ores.flatMap(({ name }, index) =>
    (["capacity", "lag", "ramp"] as const).map((field): [string, LeverPlace] => [
      `ores.${name}.${field}`,
      { list, place: index * width + ORE[field], range: oreRanges[field], element: -1 },
    ]),
  );
}

/**
 * Lays a basket, or one element on its own, out for speed. Levers of a basket's elements carry the name of the
 * element: `Dy.stock.initial`. Throws as `runBasket`.
 */
export function compileModel(model: Model): CompiledBasket {
  const isBasket = "elements" in model;
  const { elements: inputs, ores = [] }: BasketInputs = isBasket ? model : { elements: { "": model } };
  const elements = Object.entries(inputs).map(([name, scenario]) => [name, compile(scenario)] as const);
  const months = commonMonths(elements);
  requireUnique(called("ores", "鉱石"), ores);
  const names = [
    ...new Set([...Object.keys(inputs), ...ores.flatMap((ore) => Object.keys(ore.composition))]),
  ];
  const oreWidth = ORE.composition + names.length;
  const oreLevers = Float64Array.from(ores.flatMap((ore) => oreValues(ore, names)));
  return {
    months,
    names,
    elements: elements.map(([, compiled]) => compiled),
    ores: ores.map(({ name }) => name),
    oreWidth,
    oreLevers,
    oreRow: new Float64Array(ores.length * ORE_ROW.width),
    places: new Map([
      ...elements.flatMap(([name, compiled], index) =>
        elementPlaces(compiled, index, isBasket ? `${name}.` : ""),
      ),
      ...orePlaces(ores, oreWidth, oreLevers),
    ]),
  };
}
