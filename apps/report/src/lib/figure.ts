import { compareTexts, type Lang, type Row, servedCsv } from "@kidorui/core";
import { type Cell, type Evaluation, formulaText } from "@kidorui/formulas";
import { markWords, phrases } from "../i18n/phrases.ts";
import { type Book, cellAt, type Entry } from "./book.ts";
import { type FigureColumn, figureTable, fileHeading, type ShownCell } from "./figure-table.ts";
import { type Format, formatNumber } from "./format.ts";
import { escapeHtml, type Html, html, plainWords, unlinked, type Words } from "./html.ts";
import { punctuation } from "./punctuation.ts";
import { fill } from "./text.ts";

/** A place in a spill: the figure's own, unless another call is named. */
export interface FigurePlace {
  readonly entry?: Entry;
  readonly row: number;
  readonly column: number;
  /** The publisher's mark beside the number. */
  readonly mark?: string;
}

/** A cell of a figure's table: words, words with formulas in them, or a place in a spill. */
export type FigureCell = string | Words | FigurePlace;

const isPlace = (cell: FigureCell | undefined): cell is FigurePlace =>
  typeof cell === "object" && "column" in cell;

/** One line of a figure's table. */
export type FigureRow = readonly FigureCell[];

/** One drawing at one width. */
export type Draw = (width: "wide" | "narrow") => string;

/** Where the numbers of a figure come from. */
export interface FigureSource {
  /** Empty where no formula gives them. */
  readonly formula: string;
  /** The file of the site that they are counted in, where no formula gives them. */
  readonly file?: string;
  readonly edition: string;
  /** Address of the definition, rows and sources. */
  readonly provenance: string;
  readonly evaluations: readonly Evaluation[];
  raw(place: FigurePlace): Cell;
  /** A number of it as a page publishes it. */
  shown(place: FigurePlace, unit: string, format: Format): Html;
}

/** What a page says of a figure; `figureOf` makes the rest from it. */
export interface FigureParts {
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: Words;
  /** Measure, unit, place, period. */
  readonly subtitle: Words;
  readonly note: Html | undefined;
  readonly source: FigureSource;
  readonly draw: Draw;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** The same for a figure of one call; plain words hold no numbers of their own. */
export interface FigureSpec extends Pick<FigureParts, "id" | "draw" | "columns" | "rows"> {
  readonly title: string | Words;
  readonly subtitle: string | Words;
  readonly note?: string | Words;
  readonly entry: Entry;
}

/** A figure ready for layout and for its downloads. */
export interface FigureModel {
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: Words;
  /** Measure, unit, place, period. */
  readonly subtitle: Words;
  readonly note: Html | undefined;
  readonly wide: string;
  readonly narrow: string;
  readonly table: Html;
  readonly csv: string;
  /** What its table holds, for programs. */
  readonly data: FigureGrid;
  readonly formula: string;
  readonly file?: string | undefined;
  readonly edition: string;
  readonly sources: readonly Row<"sources">[];
  /** Address of the definition, rows and sources of the figure's call. */
  readonly provenance: string;
}

/**
 * Makes drawing, table and download of a figure from the same rectangle, each when it is asked for: who only wants
 * the calls of a page draws nothing.
 */
export function figureOf(lang: Lang, parts: FigureParts): FigureModel {
  const { id, title, subtitle, source } = parts;
  const { formula, file, edition, provenance } = source;
  let drawn: string | undefined;
  const wide = (): string => {
    drawn ??= parts.draw("wide");
    return drawn;
  };
  return {
    id,
    title,
    subtitle,
    get note() {
      return noteOf(lang, parts.note, wide());
    },
    get wide() {
      return wide();
    },
    get narrow() {
      return parts.draw("narrow");
    },
    get table() {
      return table(lang, parts);
    },
    get csv() {
      return figureCsv(gridOf(lang, parts));
    },
    get data() {
      return gridOf(lang, parts);
    },
    formula,
    file,
    edition,
    get sources() {
      return sourcesOf(parts);
    },
    provenance,
  };
}

/** The note of a figure, with what the marks in its drawing mean unless it says so itself. */
function noteOf(lang: Lang, note: Html = html``, drawing: string): Html | undefined {
  const { colon, semicolon, stop, space } = punctuation[lang];
  const words = drawing.replace(/<title>.*?<\/title>/gs, "");
  const legend = Object.keys(markWords)
    .map((mark) => ({ mark, sign: escapeHtml(`[${mark}]`) }))
    .filter(({ sign }) => words.includes(sign) && !note.html.includes(sign))
    .map(({ mark, sign }) => `${sign}${colon}${markTitle(mark, lang)}`);
  if (legend.length === 0) return note.html === "" ? undefined : note;
  const said = `${legend.join(semicolon)}${stop}`;
  return { html: note.html === "" ? said : `${note.html}${space}${said}` };
}

const wordsOf = (words: string | Words): Words => (typeof words === "string" ? plainWords(words) : words);

/** A figure of one call. */
export function figure(book: Book, { entry, title, subtitle, note, ...rest }: FigureSpec): FigureModel {
  return figureOf(book.lang, {
    ...rest,
    title: wordsOf(title),
    subtitle: wordsOf(subtitle),
    note: note ? wordsOf(note).html : undefined,
    source: sourceOfCall(book, entry),
  });
}

function sourceOfCall(book: Book, own: Entry): FigureSource {
  const { call, edition } = own.evaluation;
  return {
    formula: formulaText(call, edition),
    edition,
    provenance: `${book.address}#${own.anchor}`,
    evaluations: [own.evaluation],
    raw: ({ entry = own, row, column }) => cellAt(entry, row, column),
    shown: ({ entry = own, row, column }, unit, format) => book.cell({ entry, row, column }, unit, format),
  };
}

/** The publications behind every call of the figure, the best graded first. */
function sourcesOf({ source, rows }: FigureParts): readonly Row<"sources">[] {
  const others = rows.flat().flatMap((cell) => (isPlace(cell) && cell.entry?.evaluation) || []);
  const sources = new Set([...source.evaluations, ...others].flatMap((evaluation) => evaluation.sources));
  return [...sources].toSorted((a, b) => compareTexts(a.grade, b.grade));
}

/** What a figure's table holds: raw values, shares as 0–1, and the publisher's mark beside each marked column. */
export interface FigureGrid {
  readonly columns: readonly Pick<FigureColumn, "title" | "unit">[];
  readonly rows: readonly (readonly Cell[])[];
}

function gridOf(lang: Lang, { source, columns, rows }: FigureParts): FigureGrid {
  const markOf = (cell: FigureCell | undefined): string => (isPlace(cell) ? (cell.mark ?? "") : "");
  const marked = columns.map((_, i) => rows.some((row) => markOf(row[i]) !== ""));
  const wide = <T, R>(cells: readonly T[], mark: (cell: T) => R, own: (cell: T) => R): R[] =>
    cells.flatMap((cell, i) => (marked[i] ? [own(cell), mark(cell)] : [own(cell)]));
  return {
    columns: wide<FigureColumn, FigureGrid["columns"][number]>(
      columns,
      ({ title }) => ({ title: fill(phrases.state[lang], { title }) }),
      ({ title, unit }) => (unit === undefined ? { title } : { title, unit }),
    ),
    rows: rows.map((row) => wide<FigureCell, Cell>(row, markOf, (cell) => rawOf(source, cell))),
  };
}

/** The same as a file. */
const figureCsv = ({ columns, rows }: FigureGrid): string => servedCsv([columns.map(fileHeading), ...rows]);

const rawOf = (source: FigureSource, cell: FigureCell): Cell => {
  if (isPlace(cell)) return source.raw(cell);
  return typeof cell === "string" ? cell : cell.plain;
};

function table(lang: Lang, { source, subtitle, columns, rows }: FigureParts): Html {
  const cells = rows.map((row) => row.map((cell, i) => tableCell(lang, source, cell, columns[i])));
  return figureTable(lang, unlinked(subtitle.html), columns, cells);
}

/** A cell of a table, its number as a page publishes it. */
export function tableCell(
  lang: Lang,
  source: FigureSource,
  cell: FigureCell,
  column: FigureColumn | undefined,
): ShownCell {
  if (typeof cell === "string") return { content: html`${cell}`, numeric: false };
  if (!isPlace(cell)) return { content: cell.html, numeric: column?.unit !== undefined };
  const value = source.raw(cell);
  if (typeof value !== "number")
    return { content: html`${value === null || value === "" ? "–" : String(value)}`, numeric: true };
  const number = source.shown(cell, column?.unit ?? "", { bare: true, ...column?.format });
  const mark = cell.mark
    ? html` <abbr class="mark" title="${markTitle(cell.mark, lang)}">[${cell.mark}]</abbr>`
    : html``;
  return { content: html`${number}${mark}`, numeric: true };
}

/** What a mark beside a number means. */
export const markTitle = (mark: string, lang: Lang): string => markWords[mark]?.[lang] ?? mark;

/** A formatter for axis and mark labels of charts. */
export const labelFormat =
  (lang: Lang, unit: string, format: Format = { bare: true }) =>
  (value: number): string =>
    formatNumber(value, unit, lang, format);
