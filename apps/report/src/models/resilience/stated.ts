import type { Edition, Row, TableName } from "@kidorui/core";
import { type Call, call } from "@kidorui/formulas";
import type { Book } from "../../lib/book.ts";
import { type Format, formatNumber } from "../../lib/format.ts";
import type { Html } from "../../lib/html.ts";

/** A number that a row of the data states, for use in sentences. */
export interface Stated {
  readonly value: number;
  /** Unit the sentence writes it in. */
  readonly unit: string;
  /** Gives the number in its first cell. */
  readonly call: Call;
}

/** The number as plain words, for titles, labels and notes. */
export function stated({ value, unit }: Stated, book: Book, format: Format = {}): string {
  // "1 months" is no English.
  if (unit === "months" && value === 1 && book.lang === "en") return "1 month";
  return formatNumber(value, unit, book.lang, format);
}

/** The number with its formula and a link to its row and source. */
export const linked = (fact: Stated, book: Book, format: Format = {}): Html =>
  book.cellNumber({ entry: book.entry(fact.call), row: 1, column: 1 }, fact.unit, format);

const cellCall = (table: TableName, key: Readonly<Record<string, string>>, column: string): Call =>
  call("DATASET", table, Object.entries(key), [[column]], false);

/** A number of an assumption. */
export function statedAssumption(
  view: Edition,
  id: string,
  column: "low" | "mode" | "high",
  unit: string,
): Stated | undefined {
  const row = view.visible("assumptions").find(({ assumption_id }) => assumption_id === id);
  const value = row?.[column];
  return typeof value === "number"
    ? { value, unit, call: cellCall("assumptions", { assumption_id: id }, column) }
    : undefined;
}

/** What a source says on a claim, where it says it in a number. */
export function statedEvidence(
  view: Edition,
  claim_id: string,
  point: string,
  unit: string,
): Stated | undefined {
  const value = view
    .visible("claim_evidence")
    .find((row) => row.claim_id === claim_id && row.point === point)?.value;
  return typeof value === "number"
    ? { value, unit, call: cellCall("claim_evidence", { claim_id, point }, "value") }
    : undefined;
}

/** A number of a claim. */
export function statedClaim(
  view: Edition,
  claim_id: string,
  column: "target_year" | "claimed_value",
  unit: string,
): Stated | undefined {
  const value = view.visible("claims").find((row) => row.claim_id === claim_id)?.[column];
  return typeof value === "number"
    ? { value, unit, call: cellCall("claims", { claim_id }, column) }
    : undefined;
}

/** Months a scenario looks ahead. */
export function statedHorizon(view: Edition, scenario_id: string): Stated {
  const value = scenarioRow(view, scenario_id).horizon_months;
  return { value, unit: "months", call: cellCall("scenarios", { scenario_id }, "horizon_months") };
}

/** Units of a lever that count against demand, as the page shows them: its name says what they count. */
export const leverUnits: Readonly<Record<string, string>> = {
  "days-of-demand": "days",
  "share-of-demand": "share",
};

/** A lever of a scenario as its row states it, or that of the scenario it builds on. */
export function statedLever(view: Edition, scenario: string, lever: string): Stated {
  const row = leverRow(view, scenario, lever);
  if (!row) throw new Error(`${scenario}: no row sets the lever ${lever}`);
  const { scenario_id, value, unit } = row;
  return {
    value,
    unit: leverUnits[unit] ?? unit,
    call: cellCall("scenario_levers", { scenario_id, lever }, "value"),
  };
}

/** The row that sets a lever of a scenario, looked for in the scenario and then in its ancestors. */
export function leverRow(view: Edition, scenario: string, lever: string): Row<"scenario_levers"> | undefined {
  const own = view
    .visible("scenario_levers")
    .find((row) => row.scenario_id === scenario && row.lever === lever);
  const parent = own ? "" : scenarioRow(view, scenario).parent_id;
  return parent ? leverRow(view, parent, lever) : own;
}

function scenarioRow(view: Edition, id: string): Row<"scenarios"> {
  const row = view.visible("scenarios").find(({ scenario_id }) => scenario_id === id);
  if (!row) throw new Error(`${view.id}: no scenario ${id}`);
  return row;
}
