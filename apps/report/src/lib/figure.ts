import { type Lang, type Row, servedCsv } from "@kidorui/core";
import { type Cell, formulaText } from "@kidorui/formulas";
import { type Book, type CellSource, cellAt, type Entry } from "./book.ts";
import { type FigureColumn, figureTable, fileHeading, type ShownCell } from "./figure-table.ts";
import { type Format, formatNumber } from "./format.ts";
import { type Html, html } from "./html.ts";

/** A place in a spill: the figure's own, unless another call is named. */
export interface FigurePlace {
  readonly entry?: Entry;
  readonly row: number;
  readonly column: number;
  /** The publisher's mark beside the number. */
  readonly mark?: string;
}

/** A cell of a figure's table: words, or a place in a spill. */
export type FigureCell = string | FigurePlace;

/** One line of a figure's table. */
export type FigureRow = readonly FigureCell[];

/** One drawing at one width. */
export type Draw = (width: "wide" | "narrow") => string;

/** What a page says of a figure; `figure()` makes the rest from it. */
export interface FigureSpec {
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Measure, unit, place, period. */
  readonly subtitle: string;
  readonly note?: string;
  readonly entry: Entry;
  readonly draw: Draw;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** A figure ready for layout and for its downloads. */
export interface FigureModel {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly wide: string;
  readonly narrow: string;
  readonly table: Html;
  readonly csv: string;
  readonly formula: string;
  readonly edition: string;
  readonly sources: readonly Row<"sources">[];
  /** Address of the definition, rows and sources of the figure's call. */
  readonly provenance: string;
}

/**
 * Makes drawing, table and download of a figure from the same rectangle, each when it is asked for: who only wants
 * the calls of a page draws nothing.
 */
export function figure(book: Book, spec: FigureSpec): FigureModel {
  const { entry } = spec;
  const { evaluation } = entry;
  return {
    id: spec.id,
    title: spec.title,
    subtitle: spec.subtitle,
    note: spec.note ?? "",
    get wide() {
      return spec.draw("wide");
    },
    get narrow() {
      return spec.draw("narrow");
    },
    get table() {
      return table(book, spec);
    },
    get csv() {
      return figureCsv(book.lang, spec);
    },
    formula: formulaText(evaluation.call, evaluation.edition),
    edition: evaluation.edition,
    get sources() {
      return sourcesOf(spec);
    },
    provenance: `${book.address}#${entry.anchor}`,
  };
}

/** The publications behind every call of the figure, the best graded first. */
function sourcesOf({ entry, rows }: FigureSpec): readonly Row<"sources">[] {
  const entries = [entry, ...rows.flat().flatMap((cell) => (typeof cell === "object" && cell.entry) || [])];
  const sources = new Set(entries.flatMap(({ evaluation }) => evaluation.sources));
  return [...sources].toSorted((a, b) => a.grade.localeCompare(b.grade));
}

/** The table as a file: raw values, shares as 0–1, and the publisher's mark beside each marked column. */
function figureCsv(lang: Lang, { entry, columns, rows }: FigureSpec): string {
  const markOf = (cell: FigureCell | undefined): string =>
    typeof cell === "object" ? (cell.mark ?? "") : "";
  const marked = columns.map((_, i) => rows.some((row) => markOf(row[i]) !== ""));
  const wide = <T>(cells: readonly T[], mark: (cell: T) => Cell, own: (cell: T) => Cell): Cell[] =>
    cells.flatMap((cell, i) => (marked[i] ? [own(cell), mark(cell)] : [own(cell)]));
  return servedCsv([
    wide(columns, ({ title }) => (lang === "ja" ? `${title}の状態` : `${title} state`), fileHeading),
    ...rows.map((row) => wide(row, markOf, (cell) => raw(entry, cell))),
  ]);
}

const raw = (entry: Entry, cell: FigureCell): Cell =>
  typeof cell === "string" ? cell : cellAt(cell.entry ?? entry, cell.row, cell.column);

function table(book: Book, { entry, subtitle, columns, rows }: FigureSpec): Html {
  const cells = rows.map((row) => row.map((cell, i) => tableCell(book, entry, cell, columns[i])));
  return figureTable(book.lang, subtitle, columns, cells);
}

function tableCell(book: Book, entry: Entry, cell: FigureCell, column: FigureColumn | undefined): ShownCell {
  if (typeof cell === "string") return { content: html`${cell}`, numeric: false };
  const from = cell.entry ?? entry;
  const value = cellAt(from, cell.row, cell.column);
  if (typeof value !== "number")
    return { content: html`${value === null || value === "" ? "–" : String(value)}`, numeric: true };
  const source: CellSource = { entry: from, row: cell.row, column: cell.column };
  const number = book.cell(source, column?.unit ?? "", { bare: true, ...column?.format });
  const mark = cell.mark
    ? html` <abbr class="mark" title="${markTitle(cell.mark, book.lang)}">[${cell.mark}]</abbr>`
    : html``;
  return { content: html`${number}${mark}`, numeric: true };
}

const marks: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  e: { en: "estimated", ja: "推計" },
  d: { en: "derived here from printed figures", ja: "公表値から算出" },
  ">": { en: "lower bound", ja: "下限" },
  "<": { en: "upper bound", ja: "上限" },
  W: { en: "withheld", ja: "秘匿" },
  NA: { en: "not available", ja: "不明" },
};

/** What a mark beside a number means. */
export const markTitle = (mark: string, lang: Lang): string => marks[mark]?.[lang] ?? mark;

/** A formatter for axis and mark labels of charts. */
export const labelFormat =
  (lang: Lang, unit: string, format: Format = { bare: true }) =>
  (value: number): string =>
    formatNumber(value, unit, lang, format);
