import type { TableIssue } from "../../errors.ts";
import type { CellValue } from "../../tables/cell.ts";
import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { at, type Check, hasColumn, presentTables } from "./context.ts";
import { isAfter } from "./dates.ts";

/** Marks that say why there is no number. */
const WITHOUT_NUMBER = ["W", "NA"];

/** Columns that can stand for the number: one group of them is enough. */
function numbersOf({ definition: { numbers, value } }: ParsedTable): readonly (readonly string[])[] {
  return numbers ?? (value === undefined ? [] : [[value]]);
}

function checkRow(table: ParsedTable, row: ParsedRow): TableIssue[] {
  const ways = numbersOf(table);
  const given = ways.filter((columns) => columns.every((column) => row[column] !== null));
  const touched = ways.flat().find((column) => row[column] !== null);
  const first = ways[0]?.[0] ?? "";
  const names = ways.map((columns) => columns.join(" and ")).join(" or ");
  const flag = String(row["flag"] ?? "");
  if (WITHOUT_NUMBER.includes(flag)) {
    if (touched === undefined) return [];
    const message = `expected no number where the flag is ${flag}, found ${row[touched]}. Empty the cell or change the flag.`;
    return [at(table, row, touched, message)];
  }
  if (given.length === 0) {
    return [at(table, row, first, `expected ${names}, found none. Give a number, or the flag W or NA.`)];
  }
  return [];
}

/** A number, or a mark that says why there is none; never both, never neither. */
export const numbersAgreeWithFlags: Check = (tables) =>
  presentTables(tables)
    .filter((table) => hasColumn(table, "flag") && table.definition.value !== undefined)
    .flatMap((table) => table.rows.flatMap((row) => checkRow(table, row)));

/** Whether two cells that bound a range are the wrong way round; an empty one leaves the range open. */
function areReversed(low: CellValue | undefined, high: CellValue | undefined): boolean {
  if (typeof low === "number" && typeof high === "number") return low > high;
  return typeof low === "string" && typeof high === "string" && high !== "" && isAfter(low, high);
}

function outOfOrder(table: ParsedTable): TableIssue[] {
  return (table.definition.ranges ?? []).flatMap(([lowColumn, highColumn]) =>
    table.rows.flatMap((row) => {
      const [low, high] = [row[lowColumn], row[highColumn]];
      if (!areReversed(low, high)) return [];
      return [at(table, row, lowColumn, `expected at most the high end, ${high}, found ${low}.`)];
    }),
  );
}

/** The low end of a range does not exceed the high end, nor its first day the last. */
export const rangesAreOrdered: Check = (tables) => presentTables(tables).flatMap(outOfOrder);
