import { MetricError } from "@kidorui/core";
import {
  type Cell,
  cellErrorOf,
  dateOf,
  type Example,
  type FunctionDefinition,
  type Matrix,
} from "@kidorui/formulas";
import { type Book, cellAt, type Entry } from "../lib/book.ts";
import { formatDate } from "../lib/format.ts";
import { escapeHtml, type Html, html } from "../lib/html.ts";

/** Rows of a spill an example shows; the rest is counted. */
const SHOWN_ROWS = 8;

/** An example as the page shows it: the formula, and what it gave when the page was made. */
export interface ShownExample {
  readonly formula: string;
  /** One value, or the rows of a spill. */
  readonly result: Html | readonly (readonly Html[])[];
  /** Rows of the spill that are not shown. */
  readonly hidden: number;
}

/** Computes an example on its edition. */
export function shownExample(book: Book, definition: FunctionDefinition, example: Example): ShownExample {
  const call = { id: definition.id, arguments: example.arguments };
  const edition = example.edition ?? book.edition;
  let entry: Entry;
  try {
    entry = book.entry(call, edition);
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    throw new Error(`Example of ${definition.id} gave ${cellErrorOf(error.code)}: ${error.message}`, {
      cause: error,
    });
  }
  const { value, formula } = entry.evaluation;
  if (!Array.isArray(value)) return { formula, result: scalar(book, entry, value as Cell), hidden: 0 };
  const matrix = value as Matrix;
  return {
    formula,
    result: matrix
      .slice(0, SHOWN_ROWS)
      .map((row, i) => row.map((_, j) => spilled(book, entry, i + 1, j + 1))),
    hidden: Math.max(0, matrix.length - SHOWN_ROWS),
  };
}

/** Digits after the point that a number has, at most four. */
function digitsOf(value: number): number {
  const [, decimals = ""] = String(Number(value.toFixed(4))).split(".");
  return decimals.length;
}

function scalar(book: Book, entry: Entry, value: Cell): Html {
  const { call, unit, edition, formula } = entry.evaluation;
  if (typeof value !== "number") return { html: escapeHtml(String(value ?? "")) };
  if (unit !== "date") {
    const digits = unit.startsWith("share") ? Math.max(0, digitsOf(value) - 2) : digitsOf(value);
    return book.number(call, { digits }, edition);
  }
  // A date is a number in a cell and words on a page.
  const day = formatDate(dateOf(value) ?? "", book.lang);
  return html`<a class="number" href="${book.address}#${entry.anchor}"><data value="${value}" data-formula="${formula}" data-edition="${edition}">${day}</data></a>`;
}

function spilled(book: Book, entry: Entry, row: number, column: number): Html {
  const value = cellAt(entry, row, column);
  if (typeof value !== "number") return { html: escapeHtml(String(value ?? "")) };
  const heading = cellAt(entry, 1, column);
  const unit = heading === "year" || heading === "period" ? "year" : "";
  return book.cell({ entry, row, column }, unit, { bare: true, digits: digitsOf(value) });
}
