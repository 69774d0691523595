import { MetricError } from "../errors.ts";
import { isAbove, isAtLeast } from "../stats/rounding.ts";
import { nth } from "../text.ts";
import { requireCount, requireFraction } from "./guards.ts";

export interface HhiBoundsOptions {
  /** How many suppliers may hide in the residual. Unknown: any number. */
  readonly atMost?: number;
  /** The named suppliers are the largest: nobody in the residual is larger than the smallest of them. */
  readonly ranked?: boolean;
}

/** The lowest and highest value an index can have, given what is not known. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** The most concentrated way to split a residual whose members are no larger than `largest`. */
function mostConcentrated(residual: number, largest: number): number {
  const full = Math.floor(residual / largest);
  const rest = Math.max(0, residual - full * largest);
  return full * largest * largest + rest * rest;
}

/**
 * Bounds of the Herfindahl–Hirschman index when some suppliers are not named.
 *
 * The residual is 1 less the named shares. It adds least when split evenly among as many
 * suppliers as may hide in it (nothing, if their number is unknown), and most when one supplier
 * holds it all, or, in a ranked list, when as many suppliers as possible are as large as the
 * smallest named one.
 *
 * @param namedShares Shares of the named suppliers, 0–1 each, summing to at most 1.
 * @returns Both bounds in [0, 1]; equal when nothing is hidden.
 * @throws {MetricError} `out-of-range` if a share lies outside 0–1, if they sum to more than 1,
 *   if `atMost` is not a whole number ≥ 1, or if the residual is too large for the suppliers allowed in it.
 * @example hhiBounds([0.7, 0.2]) // {"lower": 0.53, "upper": 0.54}
 * @example hhiBounds([0.5, 0.2], { ranked: true }) // {"lower": 0.29, "upper": 0.34}
 * @example hhiBounds([0.5, 0.3], { atMost: 2 }) // {"lower": 0.36, "upper": 0.38}
 */
export function hhiBounds(
  namedShares: readonly number[],
  { atMost = Infinity, ranked = false }: HhiBoundsOptions = {},
): Bounds {
  if (atMost !== Infinity) requireCount("hhiBounds", "atMost", atMost, 1);
  let sum = 0;
  let named = 0;
  for (const [index, share] of namedShares.entries()) {
    sum += requireFraction("hhiBounds", nth("share", "割合", index), share);
    named += share * share;
  }
  if (isAbove(sum, 1)) {
    throw new MetricError(
      "out-of-range",
      `expected shares that sum to at most 1, received a sum of ${sum}.`,
      `割合の合計は1以下である必要がある（合計：${sum}）。`,
      "hhiBounds",
    );
  }
  const residual = isAtLeast(sum, 1) ? 0 : 1 - sum;
  if (residual === 0) return { lower: named, upper: named };
  const largest = ranked && namedShares.length > 0 ? Math.min(...namedShares) : 1;
  if (isAbove(residual, atMost * largest) || largest === 0) {
    throw new MetricError(
      "out-of-range",
      `expected the unnamed suppliers to hold at most ${largest === 0 ? 0 : atMost * largest}, received a residual of ${residual}.`,
      `名の挙がらない供給者の割合の合計は${largest === 0 ? 0 : atMost * largest}以下である必要がある（残り：${residual}）。`,
      "hhiBounds",
    );
  }
  return {
    lower: named + (residual * residual) / atMost,
    upper: named + mostConcentrated(residual, largest),
  };
}
