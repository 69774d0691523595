import { COLUMN, type Compiled, GIVEN, LEVER } from "./compile.ts";

// A property of an imported object is looked up in every step of a loop, a constant of this file is not.
const column = COLUMN;
const lever = LEVER;
const ofGiven = GIVEN;

// biome-ignore lint/complexity/useMathMinMax: the built-in sees to NaN and −0 too, which takes longer
const larger = (a: number, b: number): number => (a > b ? a : b);
// biome-ignore lint/complexity/useMathMinMax: likewise
const smaller = (a: number, b: number): number => (a < b ? a : b);

/** What can be released of a stock: above the floor, up to the limit of a month. */
function releasable(levers: Float64Array, stock: number): number {
  const free = larger(stock - (levers[lever.stockFloor] ?? 0), 0);
  return smaller(free, levers[lever.releaseLimit] ?? 0);
}

/**
 * What is missing or left over in a month, and the part of it that the element's own alternatives close.
 * Takes the stock and returns it, so that a loop holds it in a local variable.
 */
function open(
  levers: Float64Array,
  given: Float64Array,
  course: Float64Array,
  isStockFirst: boolean,
  month: number,
  stock: number,
): number {
  const at = month * column.width;
  const from = month * ofGiven.width;
  const arrived =
    (course[at + column.imports] ?? 0) +
    (given[from + ofGiven.recycling] ?? 0) +
    (given[from + ofGiven.domestic] ?? 0);
  const gap = (given[from + ofGiven.effectiveDemand] ?? 0) - arrived;
  let missing = larger(gap, 0);
  let released = 0;
  let called = 0;
  if (missing > 0) {
    if (isStockFirst) released = smaller(missing, releasable(levers, stock));
    missing -= released;
    called = smaller(missing, course[at + column.capacity] ?? 0);
  }
  course[at + column.stock] = stock;
  course[at + column.alternatives] = called;
  course[at + column.joint] = 0;
  course[at + column.release] = released;
  course[at + column.unmet] = missing - called;
  course[at + column.unused] = larger(-gap, 0);
  return stock - released;
}

/** The part that stock closes, unless it has come first; what is left over refills it. */
function close(
  levers: Float64Array,
  course: Float64Array,
  isStockFirst: boolean,
  month: number,
  stock: number,
): number {
  const at = month * column.width;
  const missing = course[at + column.unmet] ?? 0;
  const surplus = course[at + column.unused] ?? 0;
  let held = stock;
  let refill = 0;
  if (missing > 0 && !isStockFirst) {
    const released = smaller(missing, releasable(levers, held));
    course[at + column.release] = released;
    course[at + column.unmet] = missing - released;
    held -= released;
  }
  if (surplus > 0) {
    const room = larger((levers[lever.stockTarget] ?? 0) - held, 0);
    refill = smaller(smaller(surplus, room), levers[lever.refillLimit] ?? 0);
    course[at + column.unused] = surplus - refill;
  }
  course[at + column.refill] = refill;
  return held + refill;
}

/** The first half of a month: before what several elements share. */
export function openMonth({ levers, given, course, isStockFirst }: Compiled, month: number): void {
  open(levers, given, course, isStockFirst, month, course[month * column.width + column.stock] ?? 0);
}

/** The second half of a month: after what several elements share. */
export function closeMonth({ levers, course, isStockFirst }: Compiled, month: number): void {
  const at = month * column.width;
  const stock = (course[at + column.stock] ?? 0) - (course[at + column.release] ?? 0);
  course[at + column.width + column.stock] = close(levers, course, isStockFirst, month, stock);
}

/** All months of one element on its own. Arrays and stock are local, not fetched anew every month. */
export function stepMonths({ levers, given, course, isStockFirst, months }: Compiled): void {
  let stock = course[column.stock] ?? 0;
  for (let month = 0; month < months; month += 1) {
    stock = open(levers, given, course, isStockFirst, month, stock);
    stock = close(levers, course, isStockFirst, month, stock);
  }
  course[months * column.width + column.stock] = stock;
}
