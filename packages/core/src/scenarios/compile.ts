import { power } from "../stats/elementary.ts";
import { exponential as exp, logarithm as ln } from "../stats/elementary.ts";
import type { ScenarioInputs } from "./inputs.ts";
import { completeInputs, type LeverRange, SHARE_ROUNDING, visitLevers } from "./levers.ts";

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

/** What a month is made of, in tonnes unless it says otherwise: places in the row of the current month. */
export const ROW = {
  /** Held at the start of the month; the end of one is the start of the next. */
  stock: 0,
  demand: 1,
  /** Demand less what is substituted. */
  effectiveDemand: 2,
  imports: 3,
  recycling: 4,
  domestic: 5,
  /** Still missing, while the month is being worked out. */
  missing: 6,
  surplus: 7,
  alternatives: 8,
  joint: 9,
  release: 10,
  refill: 11,
  unmet: 12,
  /** Held when the month began. */
  opening: 13,
  /** Month from which lags count; the same all run long. */
  trigger: 14,
  /** Part of the first month's demand under contract; the same all run long. */
  contracted: 15,
  width: 16,
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
  /** Demand by month as a multiple of the first. */
  readonly growth: Float64Array;
  /** Part of the first month's demand that suppliers withhold, by month. */
  readonly withheld: Float64Array;
  readonly row: Float64Array;
}

/** Demand by month as a multiple of the first. */
export function fillGrowth(growth: Float64Array, perYear: number): void {
  for (let month = 0; month < growth.length; month += 1) growth[month] = power(1 + perYear, month / 12);
}

/** Adds what one supplier withholds, month by month. */
function addWithheld({ levers, withheld, months }: Compiled, at: number): void {
  const lost = (levers[at] ?? 0) * (levers[at + SUPPLIER.restriction] ?? 0);
  if (lost === 0) return;
  const recovery = levers[at + SUPPLIER.recovery] ?? 0;
  const begin = (levers[at + SUPPLIER.start] ?? 0) + (levers[at + SUPPLIER.transitLag] ?? 0);
  const end = begin + (levers[at + SUPPLIER.duration] ?? 0);
  const last = Math.min(months, end + recovery);
  for (let month = begin; month < last; month += 1) {
    const left = month < end ? 1 : 1 - (month - end + 1) / (recovery + 1);
    withheld[month] = (withheld[month] ?? 0) + lost * left;
  }
}

/** The month in which the first restriction begins; `Infinity` when nothing is restricted. */
export function earliestStart({ levers, suppliers }: Compiled): number {
  let earliest = Infinity;
  for (let index = 0; index < suppliers; index += 1) {
    const at = LEVER.firstSupplier + index * SUPPLIER.width;
    if ((levers[at + SUPPLIER.restriction] ?? 0) > 0) {
      earliest = Math.min(earliest, levers[at + SUPPLIER.start] ?? 0);
    }
  }
  return earliest;
}

/** Works out what does not depend on the course of the run, and fills the stock. */
export function beginRun(compiled: Compiled): void {
  const { levers, withheld, suppliers, triggerPlace, row } = compiled;
  withheld.fill(0);
  let contracted = 0;
  for (let index = 0; index < suppliers; index += 1) {
    const at = LEVER.firstSupplier + index * SUPPLIER.width;
    contracted += levers[at] ?? 0;
    addWithheld(compiled, at);
  }
  row[ROW.stock] = levers[LEVER.initialStock] ?? 0;
  const earliest = earliestStart(compiled);
  const implied = earliest === Infinity ? 0 : earliest;
  row[ROW.trigger] = triggerPlace < 0 ? implied : (levers[triggerPlace] ?? 0);
  // Without this, shares that miss 1 by rounding would make a shortage of a few atoms.
  row[ROW.contracted] = Math.abs(contracted - 1) <= SHARE_ROUNDING ? 1 : contracted;
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
    growth,
    withheld: new Float64Array(complete.months),
    row: new Float64Array(ROW.width),
  };
}
