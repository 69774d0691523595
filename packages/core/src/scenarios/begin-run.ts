import { difference } from "../stats/rounding.ts";
import { ALTERNATIVE, COLUMN, type Compiled, GIVEN, LEVER, SUPPLIER } from "./compile.ts";
import { rampPart } from "./ramp-part.ts";
import { feltFrom, feltUntil, whole } from "./restriction.ts";

// A property of an imported object is looked up in every step of a loop, a constant of this file is not.
const column = COLUMN;
const lever = LEVER;
const ofGiven = GIVEN;
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

/** The month in which what has a lag begins; the lag counts from the trigger, or from month 0 where it is a date. */
function beginOf({ levers, dated }: Compiled, lag: number, trigger: number): number {
  return (dated[lag] === 1 ? 0 : trigger) + (levers[lag] ?? 0);
}

/** The part of the first month's demand under contract. */
function contractedOf({ levers, suppliers }: Compiled): number {
  let contracted = 0;
  for (let index = 0; index < suppliers; index += 1) {
    contracted += levers[lever.firstSupplier + index * ofSupplier.width] ?? 0;
  }
  // Without this, shares that miss 1 by rounding would make a shortage of a few atoms.
  return difference(contracted, 1) === 0 ? 1 : contracted;
}

/** Fills demand, and the flows that run beside the contracts. */
function fillGiven(compiled: Compiled, trigger: number): void {
  const { levers, months, growth, given } = compiled;
  const first = levers[lever.demand] ?? 0;
  const substituted = levers[lever.substitution] ?? 0;
  const substitutionBegin = beginOf(compiled, lever.substitutionLag, trigger);
  const substitutionRamp = levers[lever.substitutionRamp] ?? 0;
  const recycled = levers[lever.recyclingStart] ?? 0;
  const recyclingRise = (levers[lever.recyclingEnd] ?? 0) - recycled;
  const recyclingBegin = beginOf(compiled, lever.recyclingLag, trigger);
  const recyclingRamp = levers[lever.recyclingRamp] ?? 0;
  const mined = levers[lever.domesticStart] ?? 0;
  const domesticRise = (levers[lever.domesticEnd] ?? 0) - mined;
  const domesticBegin = beginOf(compiled, lever.domesticLag, trigger);
  const domesticRamp = levers[lever.domesticRamp] ?? 0;
  for (let month = 0; month < months; month += 1) {
    const at = month * ofGiven.width;
    const demand = first * (growth[month] ?? 0);
    given[at + ofGiven.demand] = demand;
    given[at + ofGiven.effectiveDemand] =
      demand * (1 - substituted * rampPart(month - substitutionBegin, substitutionRamp));
    given[at + ofGiven.recycling] =
      recycled + recyclingRise * rampPart(month - recyclingBegin, recyclingRamp);
    given[at + ofGiven.domestic] = mined + domesticRise * rampPart(month - domesticBegin, domesticRamp);
  }
}

/** Whether the levers between two places are those that `given` was worked out from. */
function areUnchanged({ levers, givenFrom }: Compiled, from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1) {
    if (levers[place] !== givenFrom[place]) return false;
  }
  return true;
}

/** Most draws change suppliers, alternatives or stock alone, and leave what is given as it was. */
function renewGiven(compiled: Compiled, trigger: number): void {
  const { levers, givenFrom } = compiled;
  const isFresh =
    givenFrom[0] === trigger &&
    areUnchanged(compiled, lever.demand, lever.growth) &&
    areUnchanged(compiled, lever.recyclingStart, lever.substitutionRamp);
  if (isFresh) return;
  fillGiven(compiled, trigger);
  for (let place = 0; place < givenFrom.length; place += 1) givenFrom[place] = levers[place] ?? 0;
  givenFrom[0] = trigger;
}

/** Fills imports as if nothing were withheld. */
function fillContracts(compiled: Compiled): void {
  const { levers, months, course } = compiled;
  const imports = (levers[lever.demand] ?? 0) * contractedOf(compiled);
  for (let month = 0; month < months; month += 1) course[month * column.width + column.imports] = imports;
}

/** Takes what one supplier withholds off the imports, month by month. */
function withhold({ levers, months, course }: Compiled, supplier: number): void {
  const lost =
    (levers[lever.demand] ?? 0) * (levers[supplier] ?? 0) * (levers[supplier + ofSupplier.restriction] ?? 0);
  if (lost === 0) return;
  const recovery = whole(levers[supplier + ofSupplier.recovery] ?? 0);
  const begin = feltFrom(levers, supplier);
  const end = feltUntil(levers, supplier);
  const last = Math.min(months, end + recovery);
  for (let month = begin; month < last; month += 1) {
    const at = month * column.width + column.imports;
    const left = month < end ? 1 : 1 - (month - end + 1) / (recovery + 1);
    course[at] = Math.max(0, (course[at] ?? 0) - lost * left);
  }
}

/** Fills capacity with what alternatives could deliver, one after the other. */
function fillCapacity(compiled: Compiled, trigger: number): void {
  const { levers, months, firstAlternative, alternatives, course } = compiled;
  for (let month = 0; month < months; month += 1) course[month * column.width + column.capacity] = 0;
  for (let index = 0; index < alternatives; index += 1) {
    const alternative = firstAlternative + index * ofAlternative.width;
    const most = levers[alternative] ?? 0;
    const begin = beginOf(compiled, alternative + ofAlternative.lag, trigger);
    const ramp = levers[alternative + ofAlternative.ramp] ?? 0;
    let month = Math.max(0, Math.floor(begin));
    let at = month * column.width + column.capacity;
    for (; month < months; month += 1, at += column.width) {
      const part = rampPart(month - begin, ramp);
      // From here on all of it: no share has to be worked out month by month.
      if (part === 1) break;
      course[at] = (course[at] ?? 0) + most * part;
    }
    for (; month < months; month += 1, at += column.width) course[at] = (course[at] ?? 0) + most;
  }
}

/** Works out every column that does not depend on what happens in the run, and fills the stock. */
export function beginRun(compiled: Compiled): void {
  const { levers, course, suppliers } = compiled;
  const trigger = triggerOf(compiled);
  renewGiven(compiled, trigger);
  fillContracts(compiled);
  for (let index = 0; index < suppliers; index += 1) {
    withhold(compiled, lever.firstSupplier + index * ofSupplier.width);
  }
  fillCapacity(compiled, trigger);
  course[column.stock] = levers[lever.initialStock] ?? 0;
}
