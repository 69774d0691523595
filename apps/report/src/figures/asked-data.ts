import type { Column } from "@kidorui/formulas/expression";
import type { Book } from "../lib/book.ts";
import type { FigurePlace } from "../lib/figure.ts";
import type { Asked } from "../text/page-text.ts";
import { TextFault } from "../text/place.ts";
import type { FigureData, TableRow } from "./figure-data.ts";

/** What every table has that a line of the names asks for, whoever gives its cells. */
export abstract class AskedData implements FigureData {
  readonly asked: Asked;
  abstract readonly columns: readonly Column[];
  abstract readonly rows: readonly TableRow[];
  abstract readonly evaluations: FigureData["evaluations"];
  abstract readonly formula: string;
  protected readonly book: Book;
  /** Choices that somebody asked for. `row` and `rows` are taken where the table is evaluated. */
  readonly #heard = new Set(["row", "rows"]);

  constructor(book: Book, asked: Asked) {
    this.book = book;
    this.asked = asked;
  }

  abstract raw(place: FigurePlace): ReturnType<FigureData["raw"]>;
  abstract shown(...asked: Parameters<FigureData["shown"]>): ReturnType<FigureData["shown"]>;
  abstract tabled(rows?: readonly TableRow[]): ReturnType<FigureData["tabled"]>;

  /** Says that there is no such column. */
  protected abstract refuse(column: string): never;

  has(name: string): boolean {
    return this.columns.some((column) => column.name === name);
  }

  /** Place of a column, from 0. */
  protected placeOf(name: string): number {
    const place = this.columns.findIndex((column) => column.name === name);
    return place >= 0 ? place : this.refuse(name);
  }

  column(name: string): Column {
    return this.columns[this.placeOf(name)] as Column;
  }

  choice(name: string): string | undefined {
    this.#heard.add(name);
    return this.asked.line.choices.get(name);
  }

  code(name: string): string | undefined {
    const word = this.choice(name);
    const { evaluator } = this.asked;
    if (word === undefined || !evaluator.names.has(word.toLowerCase())) return word;
    const { content } = evaluator.named(word).value;
    return typeof content === "string" ? content : word;
  }

  held(name: string): number | null | undefined {
    const word = this.choice(name);
    const { evaluator } = this.asked;
    if (word === undefined || !evaluator.names.has(word.toLowerCase())) return undefined;
    const { content } = evaluator.named(word).value;
    return typeof content === "number" ? content : null;
  }

  /**
   * Refuses choices that nobody asked for, once all is drawn.
   * @throws {TextFault} at the line of the names.
   */
  refuseUnheard(): void {
    const { choices, kind, place } = this.asked.line;
    const unheard = [...choices.keys()].find((name) => !this.#heard.has(name));
    if (unheard === undefined) return;
    const known = [...this.#heard].toSorted().join(", ");
    throw new TextFault(place, `${kind} has no use for ${unheard}= here; it asked for ${known}.`);
  }

  get edition(): string {
    return this.book.edition;
  }

  get provenance(): string {
    const anchors = this.evaluations.map((evaluation) => this.book.keep(evaluation).anchor);
    return `${this.book.address}#${anchors.at(-1) ?? ""}`;
  }
}
