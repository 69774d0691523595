import type { AnyRow, Row, TableName } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { type Book, cellAt, type Entry } from "../../lib/book.ts";
import { type Format, formatNumber } from "../../lib/format.ts";
import type { Html } from "../../lib/html.ts";

/** A number that a row of the data states, for use in sentences. */
export interface Stated {
  readonly value: number;
  /** Unit the sentence writes it in. */
  readonly unit: string;
  /** Holds the number in its first cell. */
  readonly entry: Entry;
}

/** The number as plain words, for titles, labels and notes. */
export function stated({ value, unit }: Stated, book: Book, format: Format = {}): string {
  // "1 months" is no English.
  if (unit === "months" && value === 1 && book.lang === "en") return "1 month";
  return formatNumber(value, unit, book.lang, format);
}

/** The number with its formula and a link to its row and source. */
export const linked = ({ entry, unit }: Stated, book: Book, format: Format = {}): Html =>
  book.cellNumber({ entry, row: 1, column: 1 }, unit, format);

/** The number in one cell of a table; nothing where the edition has no such row, or no number in it. */
function statedIn<T extends TableName>(
  book: Book,
  table: T,
  where: readonly (readonly [keyof Row<T> & string, string])[],
  column: keyof Row<T> & string,
  unit: string,
): Stated | undefined {
  const entry = book.tryEntry(call("DATASET", table, where, [[column]], false));
  const value = entry && cellAt(entry, 1, 1);
  return entry && typeof value === "number" ? { value, unit, entry } : undefined;
}

/** A number of an assumption. */
export const statedAssumption = (
  book: Book,
  id: string,
  column: "low" | "mode" | "high",
  unit: string,
): Stated | undefined => statedIn(book, "assumptions", [["assumption_id", id]], column, unit);

/** What a source says on a claim, where it says it in a number. */
export const statedEvidence = (
  book: Book,
  claim_id: string,
  point: string,
  unit: string,
): Stated | undefined =>
  statedIn(
    book,
    "claim_evidence",
    [
      ["claim_id", claim_id],
      ["point", point],
    ],
    "value",
    unit,
  );

/** A number of a claim. */
export const statedClaim = (
  book: Book,
  claim_id: string,
  column: "target_year" | "claimed_value",
  unit: string,
): Stated | undefined => statedIn(book, "claims", [["claim_id", claim_id]], column, unit);

/** Months a scenario looks ahead. */
export function statedHorizon(book: Book, scenario_id: string): Stated {
  const months = statedIn(book, "scenarios", [["scenario_id", scenario_id]], "horizon_months", "months");
  if (!months) throw new Error(`${book.edition}: no scenario ${scenario_id}`);
  return months;
}

/** Units of a lever that count against demand, as the page shows them: its name says what they count. */
export const leverUnits: Readonly<Record<string, string>> = {
  "days-of-demand": "days",
  "share-of-demand": "share",
};

/** A lever of a scenario as its row states it, or that of the scenario it builds on. */
export function statedLever(book: Book, scenario: string, lever: string): Stated {
  const row = leverRow(book, scenario, lever);
  const found = statedIn(
    book,
    "scenario_levers",
    [
      ["scenario_id", row?.scenario_id ?? scenario],
      ["lever", lever],
    ],
    "value",
    leverUnits[row?.unit ?? ""] ?? row?.unit ?? "",
  );
  if (!found) throw new Error(`${scenario}: no row sets the lever ${lever}`);
  return found;
}

/** The row that sets a lever of a scenario, looked for in the scenario and then in its ancestors. */
export function leverRow(book: Book, scenario: string, lever: string): Row<"scenario_levers"> | undefined {
  const own = statedIn(
    book,
    "scenario_levers",
    [
      ["scenario_id", scenario],
      ["lever", lever],
    ],
    "value",
    "",
  );
  const [ref] = own?.entry.evaluation.rows ?? [];
  if (ref) return ref.row as AnyRow as Row<"scenario_levers">;
  const [parent] = book.rows("scenarios", [["scenario_id", scenario]], ["parent_id"]);
  return parent && parent.parent_id !== "" ? leverRow(book, parent.parent_id, lever) : undefined;
}
