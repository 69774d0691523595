import type { Cell } from "@kidorui/formulas";
import {
  type Column,
  FormulaError,
  gridOf,
  publishExpression,
  type Scalar,
} from "@kidorui/formulas/expression";
import type { Book } from "../lib/book.ts";
import type { FigurePlace, FigureSource } from "../lib/figure.ts";
import { formatNumber } from "../lib/format.ts";
import type { Asked } from "../text/page-text.ts";
import { TextFault } from "../text/place.ts";
import { cellOf } from "../text/slot.ts";

/** One row of what a formula gives. */
export interface TableRow {
  text(column: string): string;
  /** The number in a column, or `null` where the cell is empty or holds a word. */
  number(column: string): number | null;
  /** Where a figure's table finds the cell. */
  at(column: string, mark?: string): FigurePlace;
}

const cellValue = (cell: Scalar): Cell =>
  cell instanceof FormulaError ? cell.name : typeof cell === "boolean" ? String(cell) : cell;

/** What the formula of a figure gives, read by the names of its columns. */
export class FormulaTable implements FigureSource {
  readonly asked: Asked;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly #cells: readonly (readonly Cell[])[];
  readonly #book: Book;
  /** Rows before the first that holds values. */
  readonly #heading: number;

  constructor(book: Book, asked: Asked) {
    const { value } = asked.evaluated;
    const grid = gridOf(value.content).map((row) => row.map(cellValue));
    this.#book = book;
    this.#heading = value.headed ? 1 : 0;
    this.#cells = grid.slice(this.#heading);
    this.asked = asked;
    this.columns =
      value.columns ??
      (grid[0] ?? []).map((_, i) => ({
        name: `column${i + 1}`,
        unit: value.unit,
        title: { en: "", ja: "" },
      }));
    for (const evaluation of asked.evaluated.calls) book.keep(evaluation);
    this.rows = this.#cells.map((cells, place) => this.#row(cells, place));
  }

  #row(cells: readonly Cell[], place: number): TableRow {
    const cell = (name: string): Cell => cells[this.columnPlace(name)] ?? null;
    return {
      text: (column) => String(cell(column) ?? ""),
      number: (column) => {
        const found = cell(column);
        return typeof found === "number" ? found : null;
      },
      at: (column, mark = "") => ({
        row: place + 1,
        column: this.columnPlace(column) + 1,
        ...(mark ? { mark } : {}),
      }),
    };
  }

  has(name: string): boolean {
    return this.columns.some((column) => column.name === name);
  }

  /** Place of a column, from 0. */
  columnPlace(name: string): number {
    const place = this.columns.findIndex((column) => column.name === name);
    if (place >= 0) return place;
    const { formula, formulaPlace } = this.asked.line;
    const names = this.columns.map((column) => column.name).join(", ");
    throw new TextFault(formulaPlace, `=${formula} has no column ${name}; it has ${names}.`);
  }

  column(name: string): Column {
    return this.columns[this.columnPlace(name)] as Column;
  }

  /** The words of a choice written behind the figure: `label=country`. */
  choice(name: string): string | undefined {
    return this.asked.line.choices.get(name);
  }

  /** The same where a name of the page may stand for the code: `of=element`. */
  code(name: string): string | undefined {
    const word = this.choice(name);
    const { evaluator } = this.asked;
    if (word === undefined || !evaluator.names.has(word.toLowerCase())) return word;
    const { content } = evaluator.named(word).value;
    return typeof content === "string" ? content : word;
  }

  get formula(): string {
    return publishExpression(this.asked.line.expression, this.asked.evaluator);
  }

  get edition(): string {
    return this.#book.edition;
  }

  get evaluations() {
    return this.asked.evaluated.calls;
  }

  get provenance(): string {
    const anchors = this.evaluations.map((evaluation) => this.#book.keep(evaluation).anchor);
    return `${this.#book.address}#${anchors.at(-1) ?? ""}`;
  }

  raw({ row, column }: FigurePlace): Cell {
    return this.#cells[row - 1]?.[column - 1] ?? null;
  }

  shown(place: FigurePlace, unit: string, format: Parameters<typeof formatNumber>[3]) {
    const value = Number(this.raw(place));
    const { line, evaluator } = this.asked;
    const cell = cellOf(line.expression, place.row + this.#heading, place.column);
    return this.#book.unlinked({
      value,
      formula: publishExpression(cell, evaluator),
      shown: formatNumber(value, unit, this.#book.lang, format),
      calls: this.evaluations,
    });
  }
}
