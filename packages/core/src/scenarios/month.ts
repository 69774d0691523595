import { COLUMN, type Compiled, LEVER } from "./compile.ts";

// A property of an imported object is looked up in every step of a loop, a constant of this file is not.
const column = COLUMN;
const lever = LEVER;

/** What can be released of a stock: above the floor, up to the limit of a month. */
function releasable(levers: Float64Array, stock: number): number {
  const free = Math.max(0, stock - (levers[lever.stockFloor] ?? 0));
  return Math.min(free, levers[lever.releaseLimit] ?? 0);
}

/** What is missing or left over in a month, and the part of it that the element's own alternatives close. */
export function openMonth({ levers, course, isStockFirst }: Compiled, month: number): void {
  const at = month * column.width;
  const arrived =
    (course[at + column.imports] ?? 0) +
    (course[at + column.recycling] ?? 0) +
    (course[at + column.domestic] ?? 0);
  const gap = (course[at + column.effectiveDemand] ?? 0) - arrived;
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
export function closeMonth({ levers, course, isStockFirst }: Compiled, month: number): void {
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

/** One month of one element on its own: the step that a single run and a simulation share. */
export function stepMonth(compiled: Compiled, month: number): void {
  openMonth(compiled, month);
  closeMonth(compiled, month);
}
