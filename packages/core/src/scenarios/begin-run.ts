import { ALTERNATIVE, COLUMN, type Compiled, LEVER, SUPPLIER } from "./compile.ts";
import { SHARE_ROUNDING } from "./levers.ts";
import { rampPart } from "./ramp-part.ts";

// A property of an imported object is looked up in every step of a loop, a constant of this file is not.
const column = COLUMN;
const lever = LEVER;
const ofSupplier = SUPPLIER;
const ofAlternative = ALTERNATIVE;

/** The month in which the first restriction begins; `Infinity` when nothing is restricted. */
export function earliestStart({ levers, suppliers }: Compiled): number {
  let earliest = Infinity;
  for (let index = 0; index < suppliers; index += 1) {
    const at = lever.firstSupplier + index * ofSupplier.width;
    if ((levers[at + ofSupplier.restriction] ?? 0) > 0) {
      earliest = Math.min(earliest, levers[at + ofSupplier.start] ?? 0);
    }
  }
  return earliest;
}

/** The month from which lags count. */
export function triggerOf(compiled: Compiled): number {
  const { levers, triggerPlace } = compiled;
  if (triggerPlace >= 0) return levers[triggerPlace] ?? 0;
  const earliest = earliestStart(compiled);
  return earliest === Infinity ? 0 : earliest;
}

/** The part of the first month's demand under contract. */
function contractedOf({ levers, suppliers }: Compiled): number {
  let contracted = 0;
  for (let index = 0; index < suppliers; index += 1) {
    contracted += levers[lever.firstSupplier + index * ofSupplier.width] ?? 0;
  }
  // Without this, shares that miss 1 by rounding would make a shortage of a few atoms.
  return Math.abs(contracted - 1) <= SHARE_ROUNDING ? 1 : contracted;
}

/** Fills demand, and what arrives without anybody having to act, as if nothing were withheld. */
function fillMonths(compiled: Compiled, trigger: number): void {
  const { levers, months, growth, course } = compiled;
  const first = levers[lever.demand] ?? 0;
  const imports = first * contractedOf(compiled);
  const substituted = levers[lever.substitution] ?? 0;
  const substitutionBegin = trigger + (levers[lever.substitutionLag] ?? 0);
  const substitutionRamp = levers[lever.substitutionRamp] ?? 0;
  const recycled = levers[lever.recyclingStart] ?? 0;
  const recyclingRise = (levers[lever.recyclingEnd] ?? 0) - recycled;
  const recyclingBegin = trigger + (levers[lever.recyclingLag] ?? 0);
  const recyclingRamp = levers[lever.recyclingRamp] ?? 0;
  const mined = levers[lever.domesticStart] ?? 0;
  const domesticRise = (levers[lever.domesticEnd] ?? 0) - mined;
  const domesticBegin = trigger + (levers[lever.domesticLag] ?? 0);
  const domesticRamp = levers[lever.domesticRamp] ?? 0;
  for (let month = 0; month < months; month += 1) {
    const at = month * column.width;
    const demand = first * (growth[month] ?? 0);
    course[at + column.demand] = demand;
    course[at + column.effectiveDemand] =
      demand * (1 - substituted * rampPart(month - substitutionBegin, substitutionRamp));
    course[at + column.imports] = imports;
    course[at + column.recycling] =
      recycled + recyclingRise * rampPart(month - recyclingBegin, recyclingRamp);
    course[at + column.domestic] = mined + domesticRise * rampPart(month - domesticBegin, domesticRamp);
    course[at + column.capacity] = 0;
  }
}

/** Takes what one supplier withholds off the imports, month by month. */
function withhold({ levers, months, course }: Compiled, supplier: number): void {
  const lost =
    (levers[lever.demand] ?? 0) * (levers[supplier] ?? 0) * (levers[supplier + ofSupplier.restriction] ?? 0);
  if (lost === 0) return;
  const recovery = levers[supplier + ofSupplier.recovery] ?? 0;
  const begin = (levers[supplier + ofSupplier.start] ?? 0) + (levers[supplier + ofSupplier.transitLag] ?? 0);
  const end = begin + (levers[supplier + ofSupplier.duration] ?? 0);
  const last = Math.min(months, end + recovery);
  for (let month = begin; month < last; month += 1) {
    const at = month * column.width + column.imports;
    const left = month < end ? 1 : 1 - (month - end + 1) / (recovery + 1);
    course[at] = Math.max(0, (course[at] ?? 0) - lost * left);
  }
}

/** Adds what one alternative could deliver to the capacity, month by month. */
function addCapacity({ levers, months, course }: Compiled, alternative: number, trigger: number): void {
  const most = levers[alternative] ?? 0;
  const begin = trigger + (levers[alternative + ofAlternative.lag] ?? 0);
  const ramp = levers[alternative + ofAlternative.ramp] ?? 0;
  for (let month = Math.ceil(begin); month < months; month += 1) {
    const at = month * column.width + column.capacity;
    course[at] = (course[at] ?? 0) + most * rampPart(month - begin, ramp);
  }
}

/** Works out every column that does not depend on what happens in the run, and fills the stock. */
export function beginRun(compiled: Compiled): void {
  const { levers, course, suppliers, firstAlternative, alternatives } = compiled;
  const trigger = triggerOf(compiled);
  fillMonths(compiled, trigger);
  for (let index = 0; index < suppliers; index += 1) {
    withhold(compiled, lever.firstSupplier + index * ofSupplier.width);
  }
  for (let index = 0; index < alternatives; index += 1) {
    addCapacity(compiled, firstAlternative + index * ofAlternative.width, trigger);
  }
  course[column.stock] = levers[lever.initialStock] ?? 0;
}
