import type { Cell } from "@kidorui/formulas";
import {
  type Column,
  type Expression,
  FormulaError,
  gridOf,
  publishExpression,
  type Scalar,
} from "@kidorui/formulas/expression";
import type { Book } from "../lib/book.ts";
import type { FigurePlace } from "../lib/figure.ts";
import { formatNumber, percentSign } from "../lib/format.ts";
import type { Asked } from "../text/page-text.ts";
import { TextFault } from "../text/place.ts";
import { cellOf } from "../text/slot.ts";
import { AskedData } from "./asked-data.ts";
import type { FigureData, TableRow } from "./figure-data.ts";
import { MARK, tableOf } from "./table-columns.ts";

const cellValue = (cell: Scalar): Cell =>
  cell instanceof FormulaError ? cell.name : typeof cell === "boolean" ? String(cell) : cell;

/** What the formula of a figure gives, read by the names of its columns. */
export class FormulaTable extends AskedData {
  readonly #expression: Expression;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly evaluations: FigureData["evaluations"];
  readonly #cells: readonly (readonly Cell[])[];
  /** Rows before the first that holds values. */
  readonly #heading: number;

  constructor(book: Book, asked: Asked) {
    super(book, asked);
    const { evaluated, line } = asked;
    if (!evaluated || !line.expression) throw new TextFault(line.formulaPlace, "A formula is missing here.");
    const { value } = evaluated;
    const grid = gridOf(value.content).map((row) => row.map(cellValue));
    this.#heading = value.headed ? 1 : 0;
    this.#cells = grid.slice(this.#heading);
    this.evaluations = evaluated.calls;
    this.#expression = line.expression;
    this.columns =
      value.columns ??
      (grid[0] ?? []).map((_, i) => ({
        name: `column${i + 1}`,
        unit: value.unit,
        title: { en: "", ja: "" },
      }));
    for (const evaluation of evaluated.calls) book.keep(evaluation);
    this.rows = this.#cells.map((cells, place) => this.#row(cells, place));
  }

  #row(cells: readonly Cell[], place: number): TableRow {
    const cell = (name: string): Cell => cells[this.placeOf(name)] ?? null;
    const text = (column: string): string => String(cell(column) ?? "");
    return {
      text,
      code: text,
      number: (column) => {
        const found = cell(column);
        return typeof found === "number" ? found : null;
      },
      mark: () => (this.has(MARK) ? String(cell(MARK) ?? "") : ""),
      at: (column, mark = "") => ({
        row: place + 1,
        column: this.placeOf(column) + 1,
        ...(mark ? { mark } : {}),
      }),
    };
  }

  protected refuse(name: string): never {
    const { formula, formulaPlace } = this.asked.line;
    const names = this.columns.map((column) => column.name).join(", ");
    throw new TextFault(formulaPlace, `=${formula} has no column ${name}; it has ${names}.`);
  }

  get formula(): string {
    return publishExpression(this.#expression, this.asked.evaluator);
  }

  raw({ row, column }: FigurePlace): Cell {
    return this.#cells[row - 1]?.[column - 1] ?? null;
  }

  shown(place: FigurePlace, unit: string, format: Parameters<typeof formatNumber>[3]) {
    const value = Number(this.raw(place));
    const { evaluator } = this.asked;
    const cell = cellOf(this.#expression, place.row + this.#heading, place.column);
    const shown = formatNumber(value, unit, this.book.lang, format);
    return this.book.unlinked({
      value,
      formula: publishExpression(cell, evaluator),
      // The head of the column says the sign.
      shown: format?.bare ? shown.replace(percentSign[this.book.lang], "") : shown,
      calls: this.evaluations,
    });
  }

  tabled(rows = this.rows) {
    return tableOf(this.book, this, rows);
  }
}
