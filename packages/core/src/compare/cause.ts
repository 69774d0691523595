import type { AnyRow } from "../dataset/row-id.ts";
import type { Text } from "../tables/define.ts";
import { roundsTo } from "./rounds-to.ts";

/**
 * Why a published thing differs between two editions, the weightiest first, with the words for it.
 *
 * - `correction`: this project set right what it had read or what a publisher misprints.
 * - `revision`: the publisher gives another figure.
 * - `other-source`: another publisher's figure is used.
 * - `digits`: the publisher gives the same figure with more digits.
 * - `not-listed`: the newer list leaves the fact out; its former figure stays visible as an alternative.
 * - `withdrawn`: the publisher no longer gives a figure.
 * - `new-data`: there was no figure.
 * - `first-given`: a result that the earlier edition does not have; of models and pledges.
 * - `method`: the same facts give another number.
 */
export const causeWords = {
  correction: { en: "correction by us", ja: "本プロジェクトによる訂正" },
  revision: { en: "revision by the publisher", ja: "公表機関による改定" },
  "other-source": { en: "another publisher's figure is used", ja: "採用する公表機関の変更" },
  digits: { en: "same figure with more digits", ja: "同じ値で桁数のみ追加" },
  "not-listed": { en: "not in the newer list", ja: "新しい一覧に記載なし" },
  withdrawn: { en: "no longer given by the publisher", ja: "公表機関が値を示さなくなった" },
  "new-data": { en: "new data", ja: "新規データ" },
  "first-given": { en: "first given in the newer edition", ja: "新しい版で初めて示す値" },
  method: { en: "method", ja: "手法の変更" },
} as const satisfies Readonly<Record<string, Text>>;

export type Cause = keyof typeof causeWords;

/** Causes of what one fact says; the others are those of numbers computed from facts. */
export type FactCause = Exclude<Cause, "first-given" | "method">;

/** All causes, the weightiest first. */
export const causes = Object.keys(causeWords) as readonly Cause[];

/** The causes a fact can have, the weightiest first. */
export const factCauses = causes.filter(
  (cause): cause is FactCause => cause !== "first-given" && cause !== "method",
);

/** What an edition says of one fact. */
export interface Statement {
  /** `undefined` where the edition has no row of the fact. */
  readonly row: AnyRow | undefined;
  /** The number of the row, where its table has one and the publisher gives it. */
  readonly number: number | null;
  /** Whether the row says anything: a number or a range, or, in a table without numbers, words. */
  readonly isStated: boolean;
  readonly source: string;
  readonly publisher: string;
  /** Whether this project, not the publisher, is behind it: another figure, or a row taken out. */
  readonly isCorrected: boolean;
}

/** Cells that say where a row stands in its publication, not what is the case. */
const PLACE: readonly string[] = ["source_id", "locator", "note", "coverage"];

const textOf = (row: AnyRow | undefined, without: readonly string[]): string =>
  JSON.stringify(Object.entries(row ?? {}).filter(([column]) => !without.includes(column)));

const isBound = ({ row }: Statement): boolean => row?.["flag"] === ">" || row?.["flag"] === "<";

/** How far two statements of one fact are apart: another figure, other words beside it, or another place alone. */
export type Extent = "figure" | "words" | "place";

/** How far two statements of one fact are apart; `undefined` where they are the same. */
export function extentOf(before: Statement, after: Statement): Extent | undefined {
  if (textOf(before.row, []) === textOf(after.row, [])) return undefined;
  const figure = (one: Statement) => [one.isStated, one.number, isBound(one) ? one.row?.["flag"] : ""].join();
  if (figure(before) !== figure(after)) return "figure";
  if (textOf(before.row, PLACE) === textOf(after.row, PLACE)) return "place";
  // Where a table has no number, or a range in place of it, the cells themselves are what is said.
  return before.isStated && before.number === null ? "figure" : "words";
}

/** Whether the newer figure is the older one with more digits. A bound has none: it is another bound. */
const gainsDigits = (before: Statement, after: Statement): boolean =>
  before.number !== null &&
  after.number !== null &&
  !isBound(before) &&
  !isBound(after) &&
  roundsTo(after.number, before.number);

/** Why two statements of one fact differ. */
export function causeOf(before: Statement, after: Statement): FactCause {
  // A source does not change: where the same one says something else, we read it anew.
  if (before.row && after.row && before.source === after.source) return "correction";
  if (after.isCorrected && !before.isCorrected) return before.isStated ? "correction" : "new-data";
  if (!before.row || (after.isStated && !before.isStated)) return "new-data";
  if (!after.row) return "not-listed";
  if (before.isStated && !after.isStated) return "withdrawn";
  if (before.publisher !== after.publisher) return "other-source";
  // The same, said again in a newer publication.
  if (extentOf(before, after) === "place") return "new-data";
  return gainsDigits(before, after) ? "digits" : "revision";
}
