import type { ParsedRow } from "../../tables/parse.ts";
import { tableNames } from "../../tables/registry.ts";
import { Dataset } from "../dataset.ts";
import { draftEdition } from "../draft-edition.ts";
import { isOfEveryPeriod, type Reconciled, reasonOf, reconcile } from "../reconciliation.ts";
import type { Tables } from "../tables.ts";
import { at, type Check, type ParsedTables, presentTables } from "./context.ts";

/** What every row that is there would give, were there an edition of today. */
function comparisonsIn(parsed: ParsedTables): Reconciled[] {
  const whole = Object.fromEntries(tableNames.map((name) => [name, parsed[name]?.rows ?? []]));
  // The rows were read as their tables declare.
  const tables = whole as unknown as Tables;
  return reconcile(new Dataset({ ...tables, editions: [draftEdition("all", "9999-12-31")] }).edition("all"));
}

/** As a line of the table begins that gives the reason. */
function lineOf(one: Reconciled): string {
  const cells = [one.table, one.factId, one.usedPublisher, one.otherPublisher];
  return `${cells.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")},`;
}

type Reason = ParsedRow & Parameters<typeof isOfEveryPeriod>[0];

/** What a reason of every period may be: that the publishers never count alike. */
const LASTING: readonly unknown[] = ["definition", "coverage", "period"];

/**
 * Numbers of two publishers that differ by more than the tolerance have a reason, and no reason
 * outlives its difference. A reason is that of two publishers in a fact, so that a new release of one of them keeps
 * it. Not judged while a table could not be read whole.
 */
export const differencesHaveReasons: Check = (tables) => {
  const { reconciliations } = tables;
  if (!reconciliations || presentTables(tables).some(({ complete }) => !complete)) return [];
  // Read as the table declares.
  const rows = reconciliations.rows as readonly (Reason & Parameters<typeof reasonOf>[1][number])[];
  const beyond = comparisonsIn(tables)
    .filter(({ within }) => !within)
    .map((one) => ({ one, reason: reasonOf(one, rows) }));
  const missing = beyond.flatMap(({ one, reason }) => {
    const { table, other, used, usedValue, otherValue } = one;
    const parsed = tables[table];
    const row = parsed?.rows.find((each) => each === other);
    if (reason || !parsed || !row) return [];
    const message = `expected a number within the tolerance of ${used["source_id"]}, ${usedValue}, found ${otherValue}. Say why they differ in reconciliations.csv: ${lineOf(one)}`;
    return [{ ...at(parsed, row, "source_id", message), guard: "difference" }];
  });
  const needed = new Set<ParsedRow | undefined>(beyond.map(({ reason }) => reason));
  const outlived = rows
    .filter((row) => !needed.has(row))
    .map((row) =>
      at(
        reconciliations,
        row,
        "fact_id",
        `expected a difference beyond the tolerance between ${row["publisher"]} and ${row["other_publisher"]}, found none. Remove the reason.`,
      ),
    );
  const vague = rows
    .filter((row) => isOfEveryPeriod(row) && !LASTING.includes(row["kind"]))
    .map((row) =>
      at(
        reconciliations,
        row,
        "fact_id",
        `expected one period, as only definition, coverage and period hold for every one, found ${row["fact_id"]} with ${row["kind"]}.`,
      ),
    );
  return [...missing, ...outlived, ...vague];
};
