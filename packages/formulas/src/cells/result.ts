import { MetricError } from "@kidorui/core";
import type { Cell, Matrix } from "../function.ts";

/** A value a cell can show: never NaN, infinite, or `null`, which Excel would show as 0. */
function safeCell(id: string, cell: unknown): number | string | boolean {
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number" && Number.isFinite(cell)) return cell + 0;
  throw new MetricError(
    "out-of-range",
    `${id}: the result is too large or too small to be a number in a cell.`,
    `${id}：結果が大きすぎるか小さすぎて、セルの数値にできない。`,
  );
}

/**
 * What may leave a function: a cell, or a rectangle of cells with at least one row and column.
 * Short rows are filled with empty texts.
 * @throws {MetricError} `out-of-range` for numbers a cell cannot hold; `no-data` for an empty rectangle.
 */
export function safeValue(id: string, value: Cell | Matrix): Cell | Matrix {
  if (!Array.isArray(value)) return safeCell(id, value);
  const rows: Matrix = value;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) throw new MetricError("no-data", `${id}: nothing to show.`, `${id}：表示する行がない。`);
  return rows.map((row) => Array.from({ length: width }, (_, column) => safeCell(id, row[column])));
}
