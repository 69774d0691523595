import type { ParsedRow } from "../../tables/parse.ts";
import { tableNames } from "../../tables/registry.ts";
import { Dataset } from "../dataset.ts";
import { draftEdition } from "../draft-edition.ts";
import { type Reconciled, reconcile } from "../reconciliation.ts";
import { rowId } from "../row-id.ts";
import type { Tables } from "../tables.ts";
import { at, type Check, type ParsedTables, presentTables } from "./context.ts";

/** What every row that is there would give, were there an edition of today. */
function comparisonsIn(parsed: ParsedTables): Reconciled[] {
  const whole = Object.fromEntries(tableNames.map((name) => [name, parsed[name]?.rows ?? []]));
  // The rows were read as their tables declare.
  const tables = whole as unknown as Tables;
  return reconcile(new Dataset({ ...tables, editions: [draftEdition("all", "9999-12-31")] }).edition("all"));
}

const nameOf = ({ table, other, used }: Reconciled): string =>
  `${table}|${rowId({ table, row: other })}|${used["source_id"]}`;

const reasonName = (row: ParsedRow): string =>
  `${row["table_name"]}|${row["row_id"]}|${row["against_source_id"]}`;

/**
 * Numbers of two publishers that differ by more than the tolerance have a reason, and no reason
 * outlives its difference. Not judged while a table could not be read whole.
 */
export const differencesHaveReasons: Check = (tables) => {
  const { reconciliations } = tables;
  if (!reconciliations || presentTables(tables).some(({ complete }) => !complete)) return [];
  const beyond = comparisonsIn(tables).filter(({ within }) => !within);
  const reasons = new Set(reconciliations.rows.map(reasonName));
  const names = new Set(beyond.map(nameOf));
  const missing = beyond
    .filter((comparison) => !reasons.has(nameOf(comparison)))
    .flatMap(({ table, other, used, usedValue, otherValue }) => {
      const parsed = tables[table];
      const row = parsed?.rows.find((one) => one === other);
      if (!parsed || !row) return [];
      const message = `expected a number within the tolerance of ${used["source_id"]}, ${usedValue}, found ${otherValue}. Say why they differ in reconciliations.csv: ${table},${rowId({ table, row: other })},${used["source_id"]},`;
      return [{ ...at(parsed, row, "source_id", message), guard: "difference" }];
    });
  const outlived = reconciliations.rows
    .filter((row) => !names.has(reasonName(row)))
    .map((row) =>
      at(
        reconciliations,
        row,
        "row_id",
        `expected a difference beyond the tolerance from ${row["against_source_id"]}, found none. Remove the reason.`,
      ),
    );
  return [...missing, ...outlived];
};
