import { type Call, type CallArgument, call } from "@kidorui/formulas";
import type { Book, Entry } from "../../lib/book.ts";
import { type Format, formatNumber } from "../../lib/format.ts";
import { type Html, html } from "../../lib/html.ts";
import type { Override } from "./override.ts";
import { statedAssumption } from "./stated.ts";

/** The case the pages lead with: a full stop of supply from China, with the stock that is the general target. */
export const CASE = "stop-12m-stock-60";

/** A result over the draws of a scenario. Middle and ends come from one call, so they are of one case. */
export interface Band {
  readonly entry: Entry;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Part of the draws between the ends: `90%`. */
  readonly part: string;
}

/** Rows of the call, as a table points at them. */
export const [LOW, MEDIAN, HIGH] = [1, 2, 3] as const;

const bandCall = (book: Book, scenario: string, metric: string, levers: readonly Override[]): Call => {
  const draws = statedAssumption(book, "draws", "mode", "")?.value;
  if (levers.length === 0) return call("SCENARIOBAND", scenario, metric, draws);
  const set: CallArgument = levers.map(([lever, value, unit = ""]) => [lever, value, unit]);
  return call("SCENARIOBAND", scenario, metric, draws, undefined, undefined, set);
};

/**
 * A metric of a scenario over the draws of its assumptions, with levers set by hand where given; nothing
 * where the edition cannot say, or where an end lies beyond the horizon.
 */
export function bandOf(
  book: Book,
  scenario: string,
  metric: string,
  levers: readonly Override[] = [],
): Band | undefined {
  const entry = book.tryEntry(bandCall(book, scenario, metric, levers));
  if (!entry || !Array.isArray(entry.evaluation.value)) return undefined;
  const cells = entry.evaluation.value as readonly (readonly unknown[])[];
  const [from, , to] = cells.map((row) => Number(row[0]));
  const [low, median, high] = cells.map((row) => row[1]);
  if (typeof low !== "number" || typeof median !== "number" || typeof high !== "number") return undefined;
  const part = formatNumber((to ?? 0) - (from ?? 0), "share", book.lang, { digits: 0 });
  return { entry, low, median, high, part };
}

/** One number of a band, with its formula and a link to where it comes from. */
export const inBand = (book: Book, { entry }: Band, row: number, format: Format = { digits: 0 }): Html =>
  book.cellNumber({ entry, row, column: 2 }, entry.evaluation.unit, format);

/** The ends of a band in a sentence. */
export const endsOf = (book: Book, band: Band): Html =>
  book.lang === "ja"
    ? html`${inBand(book, band, LOW)}～${inBand(book, band, HIGH)}`
    : html`${inBand(book, band, LOW)} to ${inBand(book, band, HIGH)}`;
