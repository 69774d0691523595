import type { TableIssue } from "../../errors.ts";
import { isProblem, readCell } from "../../tables/cell.ts";
import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { type TableName, tableNames } from "../../tables/registry.ts";
import { columnOf } from "../as-issued.ts";
import { compareEditionIds, editionName } from "../edition-id.ts";
import { sourceFacts } from "../guards/source-facts.ts";
import { factId, rowId } from "../row-id.ts";
import { at, type Check, type ParsedTables } from "./context.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;

const textOf = (row: ParsedRow, column: string): string => String(row[column] ?? "");

/** A cell of another table that a record of ours names. */
interface Target {
  readonly name: TableName;
  readonly table: ParsedTable;
  readonly row: ParsedRow;
}

/** Finds the row a record names, or says what is wrong with the name. */
function targetOf(tables: ParsedTables, records: ParsedTable, record: ParsedRow): Target | TableIssue {
  const [name, id] = [textOf(record, "table_name"), textOf(record, "row_id")];
  const known = tableNames.find((table) => table === name);
  const table = known && tables[known];
  if (!known || !table)
    return at(records, record, "table_name", `expected the name of a table, found "${name}".`);
  const row = table.rows.find((one) => rowId({ table: known, row: one }) === id);
  if (!row)
    return at(records, record, "row_id", `expected the key and source of a row of ${name}, found "${id}".`);
  return { name: known, table, row };
}

const isIssue = (found: Target | TableIssue): found is TableIssue => "message" in found;

/** What newer releases of the same publisher say of the fact. */
function newerThan(tables: ParsedTables, { name, table, row }: Target): ParsedRow[] {
  const sources = sourceFacts(tables);
  const own = sources.get(textOf(row, "source_id"));
  const fact = factId(name, row);
  return table.rows.filter((other) => {
    const source = sources.get(textOf(other, "source_id"));
    return (
      own !== undefined &&
      source?.publisher === own.publisher &&
      source.date > own.date &&
      factId(name, other) === fact
    );
  });
}

/** Whether a cell has a correction. */
const isCorrected = ({ rows }: ParsedTable, table: TableName, row: ParsedRow, column: string): boolean =>
  rows.some(
    (one) =>
      one["table_name"] === table &&
      one["row_id"] === rowId({ table, row }) &&
      (one["action"] === "drop" || one["column_name"] === column),
  );

function checkCorrection(tables: ParsedTables, corrections: ParsedTable, record: ParsedRow): TableIssue[] {
  if (!DAY.test(textOf(record, "since")))
    return [at(corrections, record, "since", `expected a day as YYYY-MM-DD, found "${record["since"]}".`)];
  const target = targetOf(tables, corrections, record);
  if (isIssue(target)) return [target];
  const [action, name] = [textOf(record, "action"), textOf(record, "column_name")];
  if (action === "drop") return [];
  const column = columnOf(target.name, name);
  if (!column)
    return [at(corrections, record, "column_name", `expected a column of ${target.name}, found "${name}".`)];
  const found = textOf(target.row, name);
  if (found !== record["expect"]) {
    const message = `expected ${name} to hold "${record["expect"]}" in ${target.table.file} line ${target.table.lineOf(target.row)}, found "${found}". The figure has changed: remove the correction, or correct anew.`;
    return [at(corrections, record, "expect", message)];
  }
  const read = action === "replace" ? readCell(column, textOf(record, "new_value")) : null;
  if (read !== null && isProblem(read)) return [at(corrections, record, "new_value", read.problem)];
  if (textOf(record, "status") === "retired") return [];
  const newer = newerThan(tables, target);
  const fixed = newer.find((row) => row[name] !== target.row[name]);
  if (fixed) {
    const message = `expected the publisher to print ${record["expect"]} still, found ${textOf(fixed, name)} in ${fixed["source_id"]}. Set the status to retired.`;
    return [at(corrections, record, "status", message)];
  }
  // The newer row is the one that editions show: uncorrected, the misprint would be back.
  return newer
    .filter((row) => !isCorrected(corrections, target.name, row, name))
    .map((row) => {
      const message = `expected a correction of ${rowId({ table: target.name, row })} too, which repeats ${record["expect"]}, found none. Add one, or set the status to retired.`;
      return at(corrections, record, "row_id", message);
    });
}

/** A correction fits what the publisher prints; it fails once the figure changes, or a newer release has fixed or repeated it. */
export const correctionsFit: Check = (tables) =>
  (tables.corrections?.rows ?? []).flatMap((record) =>
    tables.corrections ? checkCorrection(tables, tables.corrections, record) : [],
  );

/** The erratum to the same cell that follows, if any: it says what this one put there. */
const followed = (errata: ParsedTable, record: ParsedRow): ParsedRow | undefined =>
  errata.rows
    .filter(
      (other) =>
        ["table_name", "row_id", "column_name"].every((column) => other[column] === record[column]) &&
        compareEditionIds(textOf(other, "corrected_edition_id"), textOf(record, "corrected_edition_id")) > 0,
    )
    .toSorted((a, b) =>
      compareEditionIds(textOf(a, "corrected_edition_id"), textOf(b, "corrected_edition_id")),
    )[0];

function checkErratum(tables: ParsedTables, errata: ParsedTable, record: ParsedRow): TableIssue[] {
  if (!DAY.test(textOf(record, "date")))
    return [at(errata, record, "date", `expected a day as YYYY-MM-DD, found "${record["date"]}".`)];
  const [wrong, right] = [textOf(record, "edition_id"), textOf(record, "corrected_edition_id")];
  if (editionName(wrong)?.quarter !== editionName(right)?.quarter || compareEditionIds(wrong, right) >= 0) {
    const message = `expected a later erratum of ${editionName(wrong)?.quarter ?? wrong}, found ${right}.`;
    return [at(errata, record, "corrected_edition_id", message)];
  }
  const edition = tables.editions?.rows.find((row) => row["edition_id"] === wrong);
  if (edition?.["published"] === "") {
    const message = `expected an edition that was issued, found the draft ${wrong}: in a draft the row is set right.`;
    return [at(errata, record, "edition_id", message)];
  }
  if (record["table_name"] === "") return [];
  const target = targetOf(tables, errata, record);
  if (isIssue(target)) return [target];
  const name = textOf(record, "column_name");
  if (!columnOf(target.name, name))
    return [at(errata, record, "column_name", `expected a column of ${target.name}, found "${name}".`)];
  const next = followed(errata, record);
  const now = next ? textOf(next, "old_value") : textOf(target.row, name);
  if (now === record["new_value"]) return [];
  const place = next ? next["erratum_id"] : `${target.table.file} line ${target.table.lineOf(target.row)}`;
  const message = `expected what ${place} says, "${now}", found "${record["new_value"]}".`;
  return [at(errata, record, "new_value", message)];
}

/** An erratum says what the tables say now, and names an edition that follows the mistaken one. */
export const errataFit: Check = (tables) =>
  (tables.errata?.rows ?? []).flatMap((record) =>
    tables.errata ? checkErratum(tables, tables.errata, record) : [],
  );
