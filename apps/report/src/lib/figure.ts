import type { Lang, Row } from "@kidorui/core";
import { type Cell, formulaText } from "@kidorui/formulas";
import { type Book, type CellSource, cellAt, type Entry } from "./book.ts";
import { csvText } from "./csv.ts";
import { type Format, formatNumber } from "./format.ts";
import { escapeHtml, type Html } from "./html.ts";

/** A column of a figure's table. */
export interface FigureColumn {
  readonly title: string;
  /** Unit of its numbers; absent for a column of words. */
  readonly unit?: string;
  readonly format?: Format;
}

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

/** Makes drawing, table and download of a figure from the same rectangle. */
export function figure(book: Book, spec: FigureSpec): FigureModel {
  const { entry } = spec;
  const { evaluation } = entry;
  return {
    id: spec.id,
    title: spec.title,
    subtitle: spec.subtitle,
    note: spec.note ?? "",
    wide: spec.draw("wide"),
    narrow: spec.draw("narrow"),
    table: table(book, spec),
    csv: figureCsv(book.lang, spec),
    formula: formulaText(evaluation.call, evaluation.edition),
    edition: evaluation.edition,
    sources: sourcesOf(spec),
    provenance: `${book.address}#${entry.anchor}`,
  };
}

/** The publications behind every call of the figure, the best graded first. */
function sourcesOf({ entry, rows }: FigureSpec): readonly Row<"sources">[] {
  const entries = [entry, ...rows.flat().flatMap((cell) => (typeof cell === "object" && cell.entry) || [])];
  const sources = new Set(entries.flatMap(({ evaluation }) => evaluation.sources));
  return [...sources].toSorted((a, b) => a.grade.localeCompare(b.grade));
}

/** Unit as a heading shows it: what the numbers below are in. */
function heading({ title, unit }: FigureColumn, lang: Lang): string {
  if (!unit || unit.startsWith("index") || unit === "year") return title;
  const shown = unit === "share" ? "%" : unit;
  return lang === "ja" ? `${title}（${shown}）` : `${title} (${shown})`;
}

/** A byte-order mark: without it Excel reads a CSV file in the system's own encoding. */
const BOM = "\uFEFF";

/** The table as a file: raw values, shares as 0–1, and the publisher's mark beside each marked column. */
function figureCsv(lang: Lang, { entry, columns, rows }: FigureSpec): string {
  const markOf = (cell: FigureCell | undefined): string =>
    typeof cell === "object" ? (cell.mark ?? "") : "";
  const marked = columns.map((_, i) => rows.some((row) => markOf(row[i]) !== ""));
  const unitOf = ({ title, unit }: FigureColumn): string =>
    !unit || unit === "year" || unit.startsWith("index")
      ? title
      : `${title} (${unit === "share" ? "0-1" : unit})`;
  const wide = <T>(cells: readonly T[], mark: (cell: T) => Cell, own: (cell: T) => Cell): Cell[] =>
    cells.flatMap((cell, i) => (marked[i] ? [own(cell), mark(cell)] : [own(cell)]));
  const exact = (value: Cell): Cell => (typeof value === "number" ? Number(value.toPrecision(15)) : value);
  return `${BOM}${csvText([
    wide(columns, () => (lang === "ja" ? "状態" : "state"), unitOf),
    ...rows.map((row) => wide(row, markOf, (cell) => exact(raw(entry, cell)))),
  ])}`;
}

const raw = (entry: Entry, cell: FigureCell): Cell =>
  typeof cell === "string" ? cell : cellAt(cell.entry ?? entry, cell.row, cell.column);

function table(book: Book, { entry, subtitle, columns, rows }: FigureSpec): Html {
  const head = columns
    .map(
      (column) =>
        `<th scope="col"${column.unit ? ' class="table__cell--numeric"' : ""}>${escapeHtml(heading(column, book.lang))}</th>`,
    )
    .join("");
  const body = rows
    .map(
      (row) => `<tr>${row.map((cell, i) => tableCell(book, entry, cell, columns[i], i === 0)).join("")}</tr>`,
    )
    .join("");
  return {
    html: `<table class="table"><caption>${escapeHtml(subtitle)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
  };
}

function tableCell(
  book: Book,
  entry: Entry,
  cell: FigureCell,
  column: FigureColumn | undefined,
  first: boolean,
): string {
  const tag = first ? 'th scope="row"' : "td";
  const close = first ? "th" : "td";
  if (typeof cell === "string") return `<${tag}>${escapeHtml(cell)}</${close}>`;
  const from = cell.entry ?? entry;
  const value = cellAt(from, cell.row, cell.column);
  if (typeof value !== "number")
    return `<${tag} class="table__cell--numeric">${escapeHtml(value === null || value === "" ? "–" : String(value))}</${close}>`;
  const source: CellSource = { entry: from, row: cell.row, column: cell.column };
  const unit = column?.unit ?? "";
  const content = book.cell(source, unit, { bare: true, ...column?.format }).html;
  return `<${tag} class="table__cell--numeric">${content}${cell.mark ? ` <abbr class="mark" title="${escapeHtml(markTitle(cell.mark, book.lang))}">[${escapeHtml(cell.mark)}]</abbr>` : ""}</${close}>`;
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
