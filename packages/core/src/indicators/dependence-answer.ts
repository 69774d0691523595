import type { Row } from "../tables/registry.ts";
import { compareTexts } from "../text.ts";
import { comparePeriods } from "./periods.ts";

type Printed = Row<"trade_shares">;

/** A share with what its mark leaves open. */
export interface Dependence {
  /** Share of the importer's imports, 0–1. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly flag: string;
  /**
   * What the share is one of. `complete`: a list of every supplier that adds up. `partial`: a list of the main
   * suppliers. `single`: nothing; the source prints it alone.
   */
  readonly list: "complete" | "partial" | "single";
}

/** One answer, with the definition it holds for. */
export interface DependenceAnswer extends Dependence {
  readonly period: string;
  readonly element: string;
  readonly basis: Printed["basis"];
  readonly scope: Printed["scope"];
  readonly grade: string;
  readonly source_id: string;
  /** Product of the customs list it is computed from; empty for a share as its source prints it. */
  readonly product: string;
}

/** Goods from wide to narrow; what is not named comes after them. */
export const GOODS = ["metals+compounds", "compounds", "metals", "rare-earth-magnets", "magnets"] as const;
/** Tonnes are what is lacking in a cut, so weight comes before value. */
const BASES = ["weight", "value", "metal-equivalent", "unstated"];

const place = (words: readonly string[], word: string): number => {
  const index = words.indexOf(word);
  return index < 0 ? words.length : index;
};

const isBound = ({ flag }: DependenceAnswer): boolean => flag === ">" || flag === "<";

/**
 * Which of two answers on a dependence comes first, the one rule for the headline, for the period that is taken
 * where none is asked for, and for the answer of one definition.
 *
 * 1. Completeness: a list of every supplier that adds up before anything else.
 * 2. Year: the newer period.
 * 3. Relevance: the wider goods; weight before value; a number before a bound; the better grade of the source; a
 *    share as its source prints it before one worked out from an incomplete list; the newer source.
 *
 * @param dateOf Day from which a source counts.
 */
export const compareAnswers =
  (dateOf: (sourceId: string) => string) =>
  (a: DependenceAnswer, b: DependenceAnswer): number =>
    Number(a.list !== "complete") - Number(b.list !== "complete") ||
    comparePeriods(b.period, a.period) ||
    place(GOODS, a.scope) - place(GOODS, b.scope) ||
    place(BASES, a.basis) - place(BASES, b.basis) ||
    Number(isBound(a)) - Number(isBound(b)) ||
    compareTexts(a.grade, b.grade) ||
    Number(a.list === "partial") - Number(b.list === "partial") ||
    // Of two complete lists the one of customs is counted, the printed share rounded.
    Number(a.product === "") - Number(b.product === "") ||
    compareTexts(dateOf(b.source_id), dateOf(a.source_id)) ||
    compareTexts(a.source_id, b.source_id) ||
    compareTexts(a.element, b.element) ||
    compareTexts(a.product, b.product);
