import type { Call, Cell } from "@kidorui/formulas";
import type { Book, Entry } from "../../lib/book.ts";
import type { FigurePlace } from "../../lib/figure.ts";

/** One row of a spill with named columns. */
export interface SpillRow {
  /** Place in the spill, counted from 1; the heading is row 1. */
  readonly place: number;
  text(column: string): string;
  /** The number in a column, or `null` where the cell is empty. */
  number(column: string): number | null;
  /** Where a table finds the number. */
  at(column: string, mark?: string): FigurePlace;
}

/** A spill read by the names in its first row. */
export interface Spill {
  readonly entry: Entry;
  readonly rows: readonly SpillRow[];
}

/** Evaluates a spilling call and reads it by column; `undefined` where the edition has nothing. */
export function spill(book: Book, asked: Call): Spill | undefined {
  const entry = book.tryEntry(asked);
  const value = entry?.evaluation.value;
  if (!entry || !Array.isArray(value)) return undefined;
  const [heading = [], ...body] = value as readonly (readonly Cell[])[];
  const columnOf = (name: string) => {
    // Percentiles head their columns as numbers.
    const index = heading.findIndex((title) => String(title) === name);
    if (index < 0) throw new Error(`${entry.evaluation.formula}: no column ${name}`);
    return index;
  };
  const rows = body.map((cells, i): SpillRow => {
    const cell = (name: string) => cells[columnOf(name)] ?? null;
    return {
      place: i + 2,
      text: (column) => String(cell(column) ?? ""),
      number: (column) => {
        const found = cell(column);
        return typeof found === "number" ? found : null;
      },
      at: (column, mark = "") => ({
        entry,
        row: i + 2,
        column: columnOf(column) + 1,
        ...(mark ? { mark } : {}),
      }),
    };
  });
  return rows.length === 0 ? undefined : { entry, rows };
}
