import { MetricError } from "@kidorui/core";
import type { Call } from "./call.ts";
import { functionById } from "./catalogue.ts";
import { EDITION_PARAMETER } from "./edition-parameter.ts";
import type { CallArgument, Cell, Matrix } from "./function.ts";
import { plainNumber } from "./plain-number.ts";
import { serialOf } from "./serial-date.ts";

/** What stands before the name of every function in a spreadsheet. */
export const NAMESPACE = "REE";

function cellText(cell: Cell): string {
  // An inline array cannot hold a blank; an empty text means the same to every function.
  if (cell === null) return '""';
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? plainNumber(cell) : `"${cell.replaceAll('"', '""')}"`;
}

const isMatrix = (argument: CallArgument): argument is Matrix => Array.isArray(argument);

function matrixText(matrix: Matrix): string {
  const width = matrix[0]?.length ?? 0;
  if (width === 0 || matrix.some((row) => row.length !== width)) {
    throw new MetricError(
      "invalid-argument",
      "An inline array needs rows of one and the same length, at least 1.",
      "配列定数の各行は、1以上の同じ個数の値とする。",
    );
  }
  return `{${matrix.map((row) => row.map(cellText).join(",")).join(";")}}`;
}

/** One argument as it is typed; left out, it is nothing between two commas. */
export function argumentText(argument: CallArgument): string {
  if (argument === undefined || argument === null) return "";
  if (isMatrix(argument)) return matrixText(argument);
  if (typeof argument !== "object") return cellText(argument);
  const { date } = argument;
  if (serialOf(date) === undefined) {
    throw new MetricError(
      "invalid-argument",
      `Expected a date as YYYY-MM-DD, received "${date}".`,
      `日付はYYYY-MM-DDの形で指定する（指定値：「${date}」）。`,
    );
  }
  return `DATE(${date.split("-").map(Number).join(",")})`;
}

/** The call with its edition written out, if it reads data and names none. */
export function withEdition(call: Call, edition: string | undefined): readonly CallArgument[] {
  const index = functionById(call.id).parameters.findIndex(({ name }) => name === EDITION_PARAMETER);
  const given = call.arguments[index];
  if (index < 0 || edition === undefined || (given !== undefined && given !== null && given !== "")) {
    return call.arguments;
  }
  const before = Array.from({ length: index }, (_, i) => call.arguments[i]);
  return [...before, edition, ...call.arguments.slice(index + 1)];
}

/**
 * A call as it stands inside a formula, its arguments as they are: knows of no catalogue.
 * @example callText(call("SHARES", [[60], [40]])) // "REE.SHARES({60;40})"
 */
export function callText({ id, arguments: args }: Call): string {
  const texts = args.map(argumentText);
  const last = texts.findLastIndex((text) => text !== "");
  return `${NAMESPACE}.${id}(${texts.slice(0, last + 1).join(",")})`;
}

function bare(call: Call, edition: string | undefined): string {
  return callText({ id: call.id, arguments: withEdition(call, edition) });
}

/**
 * A call as a formula: what a reader copies into a cell.
 *
 * @param edition Written as the last argument of functions that read data, so that the formula
 *   keeps giving the same number.
 * @example formulaText(call("PRODUCTION", "REE", "mine", "AUS", 2024), "2026Q4") // "=REE.PRODUCTION(\"REE\",\"mine\",\"AUS\",2024,,\"2026Q4\")"
 */
export function formulaText(call: Call, edition?: string): string {
  return `=${bare(call, edition)}`;
}

/**
 * A formula for one cell of what a call spills, rows and columns counted from 1.
 * @example indexFormula(call("SHARES", [[60], [30], [10]]), 2, 1, "2026Q4") // "=INDEX(REE.SHARES({60;30;10}),2,1)"
 */
export function indexFormula(call: Call, row: number, column: number, edition?: string): string {
  return `=INDEX(${bare(call, edition)},${row},${column})`;
}
