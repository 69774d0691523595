import type { Cell } from "@kidorui/formulas";
import type { Column } from "@kidorui/formulas/expression";
import { publishExpression } from "@kidorui/formulas/expression";
import type { Book } from "../lib/book.ts";
import type { FigureCell, FigurePlace } from "../lib/figure.ts";
import { type Html, plainWords, unlinked } from "../lib/html.ts";
import type { Asked } from "../text/page-text.ts";
import { TextFault } from "../text/place.ts";
import type { WrittenCell, WrittenRows } from "../text/written-rows.ts";
import { AskedData } from "./asked-data.ts";
import type { TableRow } from "./figure-data.ts";

/** Stands where there are no data. */
const NONE = plainWords("–");

/** Rows by the numbers of a column, the largest first; as they are where none is named. */
const sorted = (rows: readonly TableRow[], column: string | undefined): readonly TableRow[] =>
  column === undefined
    ? rows
    : rows.toSorted((a, b) => (b.number(column) ?? -Infinity) - (a.number(column) ?? -Infinity));

/** A table that the text writes, its columns named by their places: `value=2`. */
export class WrittenFigure extends AskedData {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly #written: WrittenRows;

  constructor(book: Book, asked: Asked, written: WrittenRows) {
    super(book, asked);
    this.#written = written;
    for (const evaluation of written.calls) book.keep(evaluation);
    this.columns = written.head.map(({ plain }, place) => ({
      name: String(place + 1),
      unit: this.#unitOf(place, plain),
      title: { en: plain, ja: plain },
    }));
    this.rows = sorted(
      written.rows.map((cells, place) => this.#row(cells, place)),
      this.choice("sort"),
    );
  }

  #row(cells: readonly (WrittenCell | undefined)[], place: number): TableRow {
    const cell = (name: string): WrittenCell | undefined => cells[this.placeOf(name)];
    return {
      text: (name) => cell(name)?.words.plain ?? "",
      code: (name) => cell(name)?.code ?? cell(name)?.words.plain ?? "",
      number: (name) => cell(name)?.number?.value ?? null,
      mark: (name) => cell(name)?.mark ?? "",
      at: (name, mark = "") => ({
        row: place + 1,
        column: this.placeOf(name) + 1,
        ...(mark ? { mark } : {}),
      }),
    };
  }

  /** The unit that the head of a column says once. */
  #unitOf(place: number, title: string): string | undefined {
    const units = new Set(this.#written.rows.flatMap((row) => row[place]?.number?.unit ?? []));
    const [unit, ...others] = units;
    if (others.length === 0) return unit;
    throw new TextFault(
      this.asked.line.place,
      `The column ${title} has numbers in ${[...units].map((one) => one || "no unit").join(" and ")}: one column, one unit.`,
    );
  }

  protected refuse(name: string): never {
    const { id, place } = this.asked.line;
    throw new TextFault(
      place,
      `The table of ${id} has the columns 1 to ${this.columns.length}, found ${name}: say which by its place.`,
    );
  }

  /** Of the rows where a formula gives them; each number has its own. */
  get formula(): string {
    const { evaluator, line } = this.asked;
    return line.expression ? publishExpression(line.expression, evaluator) : "";
  }

  get evaluations() {
    return this.#written.calls;
  }

  raw({ row, column }: FigurePlace): Cell {
    const cell = this.#written.rows[row - 1]?.[column - 1];
    return cell?.number?.value ?? cell?.words.plain ?? null;
  }

  shown({ row, column }: FigurePlace): Html {
    return this.#written.rows[row - 1]?.[column - 1]?.number?.published ?? NONE.html;
  }

  tabled(rows = this.rows) {
    const cellOf = (row: TableRow, { name }: Column): FigureCell => {
      const place = row.at(name, row.mark(name));
      if (row.number(name) !== null) return place;
      return this.#written.rows[place.row - 1]?.[place.column - 1]?.words ?? NONE;
    };
    return {
      columns: this.columns.map(({ title, unit }, place) => ({
        title: title[this.book.lang],
        words: unlinked(this.#written.head[place]?.html ?? NONE.html),
        ...(unit === undefined ? {} : { unit }),
      })),
      rows: rows.map((row) => this.columns.map((column) => cellOf(row, column))),
    };
  }
}
