import {
  type AnyRow,
  type Dataset,
  type Edition,
  type Lang,
  MetricError,
  type Row,
  type TableName,
} from "@kidorui/core";
import {
  type Call,
  type Cell,
  call,
  type Evaluation,
  evaluate,
  indexFormula,
  type Matrix,
} from "@kidorui/formulas";
import { type Format, formatNumber } from "./format.ts";
import { escapeHtml, type Html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import type { ReportText } from "./report-text.ts";

/** One call used on a page, with the place where its definition, rows and sources stand. */
export interface Entry {
  readonly anchor: string;
  readonly evaluation: Evaluation;
}

/** A cell of a table whose figures come from one spilling call. */
export interface CellSource {
  readonly entry: Entry;
  readonly row: number;
  readonly column: number;
}

/** A number as a page publishes it. */
export interface PublishedNumber {
  readonly value: number;
  /** As a reader's workbook takes it. */
  readonly formula: string;
  readonly shown: string;
  /** The calls behind it in the order they were made, at least one. */
  readonly calls: readonly Evaluation[];
}

/**
 * The calls of one page. It evaluates them, writes the numbers as HTML, and remembers each, so that
 * the companion page can show definition, rows and sources without anything being said twice.
 */
export class Book implements PageContext {
  readonly dataset: Dataset;
  readonly text: ReportText;
  readonly report: ReportText;
  readonly edition: string;
  readonly view: Edition;
  readonly lang: Lang;
  /** Address of the companion page. */
  readonly address: string;
  readonly #entries = new Map<string, Entry>();

  constructor({ dataset, text, report = text, edition, view, lang }: PageContext, address: string) {
    this.dataset = dataset;
    this.text = text;
    this.report = report;
    this.edition = edition;
    this.view = view;
    this.lang = lang;
    this.address = address;
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** Evaluates a call and keeps it. */
  entry(call: Call, edition = this.edition): Entry {
    return this.keep(evaluate(call, this.dataset, edition));
  }

  /** Keeps a call that was evaluated elsewhere. */
  keep(evaluation: Evaluation): Entry {
    const known = this.#entries.get(evaluation.formula);
    if (known) return known;
    const entry = { anchor: `n${this.#entries.size + 1}`, evaluation };
    this.#entries.set(evaluation.formula, entry);
    return entry;
  }

  /** The same, or `undefined` where the edition has no answer: not collected, withheld or not available. */
  tryEntry(call: Call, edition = this.edition): Entry | undefined {
    try {
      return this.entry(call, edition);
    } catch (error) {
      if (error instanceof MetricError && error.code === "no-data") return undefined;
      throw error;
    }
  }

  /**
   * The rows of a table that satisfy equalities, read by a call, so that they stand among those of the page; none
   * where the edition has none.
   * @param where Column and value; several values of one column are alternatives.
   * @param columns What the page takes from each row.
   */
  rows<T extends TableName, C extends keyof Row<T> & string>(
    table: T,
    where: readonly (readonly [keyof Row<T> & string, string | number])[],
    columns: readonly C[],
  ): readonly Pick<Row<T>, C>[] {
    const entry = this.tryEntry(call("DATASET", table, where.length === 0 ? undefined : where, [columns]));
    const rows: readonly AnyRow[] = entry?.evaluation.rows.map(({ row }) => row) ?? [];
    return rows as readonly Row<T>[];
  }

  /** The number a scalar call gives. */
  value(call: Call): number {
    return numberOf(this.entry(call).evaluation.value, call);
  }

  /** The number, or `undefined` where there is none. */
  tryValue(call: Call): number | undefined {
    const entry = this.tryEntry(call);
    return entry && numberOf(entry.evaluation.value, call);
  }

  /** One call divided by another: a published number of two calls, as Excel takes it. Of a spill its first cell counts. */
  quotient(numerator: Call, denominator: Call, unit = "share", format: Format = {}): Html {
    const [above, below] = [this.entry(numerator), this.entry(denominator)] as const;
    const value = Number(cellAt(above, 1, 1)) / Number(cellAt(below, 1, 1));
    const formula = `${this.formulaOf(above, 1, 1)}/${this.formulaOf(below, 1, 1).slice(1)}`;
    const shown = formatNumber(value, unit, this.lang, format);
    return this.link(above.anchor, this.data(value, formula, shown, this.edition));
  }

  /** The rectangle a spilling call gives, with what is needed to point at one of its cells. */
  matrix(call: Call): { readonly entry: Entry; readonly matrix: Matrix } {
    const entry = this.entry(call);
    const { value } = entry.evaluation;
    if (!Array.isArray(value)) throw new Error(`${call.id}: expected a rectangle, received ${String(value)}`);
    return { entry, matrix: value as Matrix };
  }

  /** A published number: its raw value, its formula and a link to where it comes from. */
  number(call: Call, format: Format = {}, edition = this.edition): Html {
    const { anchor, evaluation } = this.entry(call, edition);
    const value = numberOf(evaluation.value, call);
    return this.link(
      anchor,
      this.data(value, evaluation.formula, formatNumber(value, evaluation.unit, this.lang, format), edition),
    );
  }

  /** A published number of a formula: each call behind it is kept, and the number leads to the outermost. */
  published({ value, formula, shown, calls }: PublishedNumber): Html {
    const anchors = calls.map((evaluation) => this.keep(evaluation).anchor);
    return this.link(anchors.at(-1) ?? "", this.data(value, formula, shown, this.edition));
  }

  /** The same without a link, for tables whose figure carries the link. */
  unlinked({ value, formula, shown, calls }: PublishedNumber): Html {
    for (const evaluation of calls) this.keep(evaluation);
    return this.data(value, formula, shown, this.edition);
  }

  /** A published number that is one cell of a spill. */
  cellNumber(source: CellSource, unit: string, format: Format = {}): Html {
    return this.link(source.entry.anchor, this.cell(source, unit, format));
  }

  /** The same without a link, for tables whose figure carries the link. */
  cell({ entry, row, column }: CellSource, unit: string, format: Format = {}): Html {
    const value = cellAt(entry, row, column);
    if (typeof value !== "number")
      throw new Error(`${entry.evaluation.formula}: cell ${row},${column} is no number`);
    const formula = this.formulaOf(entry, row, column);
    return this.data(value, formula, formatNumber(value, unit, this.lang, format), entry.evaluation.edition);
  }

  /** A formula for one cell of what a call gives. */
  private formulaOf({ evaluation }: Entry, row: number, column: number): string {
    return Array.isArray(evaluation.value)
      ? indexFormula(evaluation.call, row, column, evaluation.edition)
      : evaluation.formula;
  }

  private data(value: number, formula: string, shown: string, edition: string): Html {
    return {
      html: `<data value="${value}" data-formula="${escapeHtml(formula)}" data-edition="${escapeHtml(edition)}">${escapeHtml(shown)}</data>`,
    };
  }

  private link(anchor: string, content: Html): Html {
    return { html: `<a class="number" href="${escapeHtml(this.address)}#${anchor}">${content.html}</a>` };
  }
}

/** A cell of a spill by its place, from 1, as INDEX counts; a single value is the cell 1, 1. */
export function cellAt(entry: Entry, row: number, column: number): Cell {
  const { value } = entry.evaluation;
  const matrix = Array.isArray(value) ? (value as Matrix) : [[value as Cell]];
  return matrix[row - 1]?.[column - 1] ?? null;
}

function numberOf(value: Cell | Matrix, call: Call): number {
  if (typeof value !== "number")
    throw new Error(`${call.id}: expected a number, received ${JSON.stringify(value)}`);
  return value;
}
