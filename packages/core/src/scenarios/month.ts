import { COLUMN, type Compiled, GIVEN, LEVER } from "./compile.ts";

// A property of an imported object is looked up in every step of a loop, a constant of this file is not.
const column = COLUMN;
const lever = LEVER;
const ofGiven = GIVEN;

/** What can be released of a stock: above the floor, up to the limit of a month. */
function releasable(levers: Float64Array, stock: number): number {
  const free = Math.max(0, stock - (levers[lever.stockFloor] ?? 0));
  return Math.min(free, levers[lever.releaseLimit] ?? 0);
}

/** What is missing or left over in a month, and the part of it that the element's own alternatives close. */
function open(
  levers: Float64Array,
  given: Float64Array,
  course: Float64Array,
  isStockFirst: boolean,
  month: number,
): void {
  const at = month * column.width;
  const from = month * ofGiven.width;
  const arrived =
    (course[at + column.imports] ?? 0) +
    (given[from + ofGiven.recycling] ?? 0) +
    (given[from + ofGiven.domestic] ?? 0);
  const gap = (given[from + ofGiven.effectiveDemand] ?? 0) - arrived;
  let missing = Math.max(0, gap);
  let released = 0;
  let called = 0;
  if (missing > 0) {
    if (isStockFirst) released = Math.min(missing, releasable(levers, course[at + column.stock] ?? 0));
    missing -= released;
    called = Math.min(missing, course[at + column.capacity] ?? 0);
  }
  course[at + column.alternatives] = called;
  course[at + column.joint] = 0;
  course[at + column.release] = released;
  course[at + column.unmet] = missing - called;
  course[at + column.unused] = Math.max(0, -gap);
}

/** The part that stock closes, unless it has come first; what is left over refills it. */
function close(levers: Float64Array, course: Float64Array, isStockFirst: boolean, month: number): void {
  const at = month * column.width;
  const missing = course[at + column.unmet] ?? 0;
  const surplus = course[at + column.unused] ?? 0;
  let stock = (course[at + column.stock] ?? 0) - (course[at + column.release] ?? 0);
  let refill = 0;
  if (missing > 0 && !isStockFirst) {
    const released = Math.min(missing, releasable(levers, stock));
    course[at + column.release] = released;
    course[at + column.unmet] = missing - released;
    stock -= released;
  }
  if (surplus > 0) {
    const room = Math.max(0, (levers[lever.stockTarget] ?? 0) - stock);
    refill = Math.min(surplus, room, levers[lever.refillLimit] ?? 0);
    course[at + column.unused] = surplus - refill;
  }
  course[at + column.refill] = refill;
  course[at + column.width + column.stock] = stock + refill;
}

/** The first half of a month: before what several elements share. */
export function openMonth({ levers, given, course, isStockFirst }: Compiled, month: number): void {
  open(levers, given, course, isStockFirst, month);
}

/** The second half of a month: after what several elements share. */
export function closeMonth({ levers, course, isStockFirst }: Compiled, month: number): void {
  close(levers, course, isStockFirst, month);
}

/** All months of one element on its own. The arrays are taken out of the object once, not once a month. */
export function stepMonths({ levers, given, course, isStockFirst, months }: Compiled): void {
  for (let month = 0; month < months; month += 1) {
    open(levers, given, course, isStockFirst, month);
    close(levers, course, isStockFirst, month);
  }
}
