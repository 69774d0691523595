import { MetricError } from "@kidorui/core";
import { hostError } from "./host-error.ts";

/** Rows a spill may have: more makes Excel on the web stall. */
export const MAX_ROWS = 10_000;

/** One cell as Excel can show it, or the reason why it cannot. */
function safeCell(cell: unknown): number | string | boolean | MetricError {
  switch (typeof cell) {
    case "number":
      if (Number.isFinite(cell)) return cell;
      return new MetricError("out-of-range", "The result is not a finite number.", "結果が有限の数でない。");
    case "string":
    case "boolean":
      return cell;
    case "undefined":
      return "";
    default:
      if (cell === null) return "";
      return new MetricError(
        "invalid-argument",
        `A cell cannot show a result of type ${typeof cell}.`,
        `型${typeof cell}の結果はセルに表示できない。`,
      );
  }
}

/**
 * The last guard before Excel: one cell, or a rectangle of at least one cell.
 *
 * Excel turns NaN, Infinity and undefined inside a table into 0 and shows nothing for a ragged
 * one; a BigInt keeps every other cell waiting. Blanks leave as empty text, faults as errors.
 *
 * @throws {MetricError} for a single cell that cannot be shown, an empty table, or one too long.
 */
export function sanitise(value: unknown): unknown {
  if (!Array.isArray(value)) {
    const cell = safeCell(value);
    if (cell instanceof MetricError) throw cell;
    return cell;
  }
  const rows: readonly (readonly unknown[])[] = value.map((row) => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) throw new MetricError("no-data", "The result has no rows.", "結果に行がない。");
  if (rows.length > MAX_ROWS) {
    throw new MetricError(
      "out-of-range",
      `The result has ${rows.length} rows, and ${MAX_ROWS} is the most a cell may spill; filter it first.`,
      `結果の${rows.length}行は、セルから展開できる上限の${MAX_ROWS}行を超える。条件を加えて絞り込む。`,
    );
  }
  return rows.map((row) =>
    Array.from({ length: width }, (_, i) => {
      const cell = safeCell(row[i]);
      return cell instanceof MetricError ? hostError(cell) : cell;
    }),
  );
}
