import { power } from "../stats/elementary.ts";
import type { ScenarioInputs } from "./inputs.ts";
import { completeInputs, type LeverRange, visitLevers } from "./levers.ts";

/** Where each lever lies in the compiled list; suppliers, then alternatives, then the trigger follow. */
export const LEVER = {
  months: 0,
  demand: 1,
  growth: 2,
  initialStock: 3,
  stockFloor: 4,
  stockTarget: 5,
  releaseLimit: 6,
  refillLimit: 7,
  recyclingStart: 8,
  recyclingEnd: 9,
  recyclingLag: 10,
  recyclingRamp: 11,
  domesticStart: 12,
  domesticEnd: 13,
  domesticLag: 14,
  domesticRamp: 15,
  substitution: 16,
  substitutionLag: 17,
  substitutionRamp: 18,
  firstSupplier: 19,
} as const;

/** Levers of one supplier, from where the supplier begins. */
export const SUPPLIER = {
  share: 0,
  restriction: 1,
  start: 2,
  duration: 3,
  transitLag: 4,
  recovery: 5,
  width: 6,
} as const;

/** Levers of one alternative, from where the alternative begins. */
export const ALTERNATIVE = { capacity: 0, lag: 1, ramp: 2, width: 3 } as const;

/**
 * Columns of what is given before a run begins, in tonnes: a row per month, one after another in one list.
 * Draws of a simulation that do not touch it use it again.
 */
export const GIVEN = {
  demand: 0,
  /** Demand less what is substituted. */
  effectiveDemand: 1,
  recycling: 2,
  domestic: 3,
  width: 4,
} as const;

/** Columns of the course of a run, in tonnes, likewise; a last row holds the stock that is left. */
export const COLUMN = {
  imports: 0,
  /** What the alternatives could deliver by now, all together. */
  capacity: 1,
  alternatives: 2,
  joint: 3,
  release: 4,
  refill: 5,
  /** While a month is being worked out, what is left over in it. */
  unused: 6,
  /** While a month is being worked out, what is still missing in it. */
  unmet: 7,
  /** Held when the month begins. */
  stock: 8,
  width: 9,
} as const;

/** A scenario laid out for speed: one element of one importer. Only its arrays change, and only in a run. */
export interface Compiled {
  readonly months: number;
  readonly suppliers: number;
  readonly firstAlternative: number;
  readonly alternatives: number;
  readonly isStockFirst: boolean;
  /** Place and range of each lever by its path. */
  readonly places: ReadonlyMap<string, { readonly place: number; readonly range: LeverRange }>;
  /** Place of the trigger, or −1 while it follows from the suppliers. */
  readonly triggerPlace: number;
  /** Lever values; a simulation overwrites some of them before each run. */
  readonly levers: Float64Array;
  /** 1 in the places of lags that count from month 0, 0 where they count from the trigger. */
  readonly dated: Uint8Array;
  /** Demand by month as a multiple of the first. */
  readonly growth: Float64Array;
  /** What does not depend on suppliers, alternatives or stock; see `GIVEN`. */
  readonly given: Float64Array;
  /** The levers that `given` was worked out from, in their places, and the trigger in the first. */
  readonly givenFrom: Float64Array;
  /** What the run goes through; see `COLUMN`. */
  readonly course: Float64Array;
}

/** Demand by month as a multiple of the first. */
export function fillGrowth(growth: Float64Array, perYear: number): void {
  for (let month = 0; month < growth.length; month += 1) growth[month] = power(1 + perYear, month / 12);
}

/** Lays a scenario out for speed. Throws as `runScenario`. */
export function compile(inputs: ScenarioInputs): Compiled {
  const complete = completeInputs(inputs);
  const values: number[] = [];
  const places = new Map<string, { readonly place: number; readonly range: LeverRange }>();
  visitLevers(complete, (path, value, range) => {
    places.set(path, { place: values.length, range });
    values.push(value);
    return value;
  });
  const growth = new Float64Array(complete.months);
  fillGrowth(growth, complete.growth);
  return {
    months: complete.months,
    suppliers: complete.suppliers.length,
    firstAlternative: LEVER.firstSupplier + complete.suppliers.length * SUPPLIER.width,
    alternatives: complete.alternatives.length,
    isStockFirst: complete.priority === "stock-first",
    places,
    triggerPlace: complete.trigger === undefined ? -1 : values.length - 1,
    levers: Float64Array.from(values),
    dated: Uint8Array.from(places.keys(), (path) => (complete.dated?.includes(path) ? 1 : 0)),
    growth,
    given: new Float64Array(complete.months * GIVEN.width),
    // No lever is NaN, so nothing counts as worked out yet.
    givenFrom: new Float64Array(LEVER.firstSupplier).fill(Number.NaN),
    course: new Float64Array((complete.months + 1) * COLUMN.width),
  };
}
