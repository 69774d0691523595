import { COLUMN, type Compiled, GIVEN, LEVER, SUPPLIER } from "./compile.ts";
import { feltFrom, feltUntil, isWithholding } from "./restriction.ts";

// A property of an imported object is looked up in every step of a loop, a constant of this file is not.
const { unmet: ofUnmet, width: courseWidth } = COLUMN;
const { demand: ofDemand, width: givenWidth } = GIVEN;
const { firstSupplier } = LEVER;
const { width: supplierWidth } = SUPPLIER;

/** Whether an earlier supplier is withholding in the month too, so that it has been counted. */
function isCounted(levers: Float64Array, supplier: number, month: number): boolean {
  for (let at = firstSupplier; at < supplier; at += supplierWidth) {
    if (isWithholding(levers, at) && month >= feltFrom(levers, at) && month < feltUntil(levers, at))
      return true;
  }
  return false;
}

/**
 * Part of demand unmet while the cut lasts: what is unmet in the months in which the importer is without what
 * a supplier withholds, as a part of demand before substitution in those months. Months in which deliveries
 * return step by step are no part of the cut, nor are months between two cuts.
 *
 * A longer horizon only adds months after the cut, which do not count, so it changes nothing. That holds
 * where the cut ends within the horizon; one that reaches its end has no such share, as more of it may follow.
 *
 * @returns 0–1; 0 where nothing is withheld; `Infinity` where the cut reaches the end of the horizon.
 */
export function cutShare({ months, levers, suppliers, given, course }: Compiled): number {
  let unmet = 0;
  let demand = 0;
  for (let index = 0; index < suppliers; index += 1) {
    const at = firstSupplier + index * supplierWidth;
    if (!isWithholding(levers, at)) continue;
    const end = feltUntil(levers, at);
    if (end >= months) return Infinity;
    for (let month = feltFrom(levers, at); month < end; month += 1) {
      if (isCounted(levers, at, month)) continue;
      unmet += course[month * courseWidth + ofUnmet] ?? 0;
      demand += given[month * givenWidth + ofDemand] ?? 0;
    }
  }
  return demand > 0 ? unmet / demand : 0;
}
