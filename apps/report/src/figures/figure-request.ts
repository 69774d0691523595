import type { ChartSpec, Standing, Tone } from "../charts/spec.ts";
import { countryTone, elementTone } from "../charts/tone.ts";
import type { Book } from "../lib/book.ts";
import { type Draw, type FigureModel, type FigureParts, figureOf } from "../lib/figure.ts";
import { digitsToTell, formatNumber, percentSign, saysUnit, unitName } from "../lib/format.ts";
import { nameOfCode } from "../lib/names.ts";
import { standingOf } from "../lib/standing.ts";
import type { FigureWords } from "../text/page-text.ts";
import { TextFault } from "../text/place.ts";
import type { FigureData, TableRow } from "./figure-data.ts";
import { percentLabel } from "./percent.ts";

/** What a figure is drawn from: a table that a formula gives, the words of the text, and the choices behind it. */
export interface FigureRequest {
  readonly book: Book;
  readonly table: FigureData;
  readonly words: FigureWords;
}

/** Draws one kind of figure; nothing where its table has nothing to draw. */
export type FigureKind = (request: FigureRequest) => FigureModel | undefined;

/** The id of a figure, under which its drawing and downloads stand. */
export const idOf = ({ table }: FigureRequest): string => table.asked.line.id;

/** A choice that must be made. */
export function needed(table: FigureData, choice: string): string {
  const found = table.choice(choice);
  if (found !== undefined) return found;
  const { place, kind } = table.asked.line;
  throw new TextFault(place, `${kind} needs ${choice}=column: say which column is meant.`);
}

/** The column of numbers that a choice names, and how a drawing writes and scales them. */
export interface Measure {
  readonly column: string;
  /** Unit as a drawing says it once. */
  readonly unit: string;
  readonly format: (value: number) => string;
  of(row: TableRow): number | null;
}

/** The measure that a choice names: shares are drawn in per cent. */
export function measureOf(
  { book: { lang }, table }: FigureRequest,
  choice = "value",
  column = needed(table, choice),
): Measure {
  const unit = table.choice("unit") ?? table.column(column).unit ?? "";
  const isShare = unit === "share";
  const isPart = isShare || unit === "%";
  const chosen = table.choice("digits");
  const digits = Number(chosen ?? 0);
  const scaled = (row: TableRow): number | null => {
    const value = row.number(column);
    return value === null || !isShare ? value : value * 100;
  };
  if (isPart) return { column, unit: percentSign[lang], format: percentLabel(lang), of: scaled };
  if (saysUnit(unit))
    return { column, unit: "", format: (value) => formatNumber(value, unit, lang), of: scaled };
  const isIndex = unit.startsWith("index");
  return {
    column,
    unit: isIndex ? "" : unit.startsWith("t ") ? "t" : unitName(unit, lang),
    format: (value) =>
      isIndex
        ? formatNumber(value, "index", lang, chosen === undefined ? {} : { digits })
        : formatNumber(value, "", lang, {
            bare: true,
            digits: Number.isInteger(value) ? 0 : digitsToTell(value, digits),
          }),
    of: scaled,
  };
}

/** Lower and upper end of a row; none where a cell is empty. */
export interface Ends {
  readonly low?: number;
  readonly high?: number;
}

/** The ends of a row as the columns `low=` and `high=` have them. */
export function endsIn(request: FigureRequest): (row: TableRow) => Ends {
  const [below, above] = [measureOf(request, "low"), measureOf(request, "high")];
  return (row) => {
    const [low, high] = [below.of(row), above.of(row)];
    return low === null || high === null ? {} : { low, high };
  };
}

/** The column that names a row: of a table written in the text its first. */
export const labelColumn = (table: FigureData): string =>
  table.choice("label") ?? (table.asked.written ? "1" : needed(table, "label"));

/** The name of what a row is about. */
export const labelOf = ({ book: { view, lang } }: FigureRequest, code: string): string =>
  nameOfCode(view, code, lang) ?? code;

/** The colour of a country or element; grey for all that have none. */
export const toneOf = (code: string): Tone =>
  /^[A-Z]{3}$/.test(code) ? countryTone(code) : elementTone(code);

/** The colour of a row by the code it is named by; rows that a text writes have one colour. */
export const toneIn = (table: FigureData, code: string): Tone =>
  table.asked.written ? "accent" : toneOf(code);

/**
 * How the mark of a row is drawn: as the line says of all rows, of some, of those with words in a column (`hatched=`), or
 * of those that nothing was seen of (`seen=3`: the number in that column is none), else by the publisher's mark.
 */
export function standing(table: FigureData, row: TableRow, column: string): Standing {
  if (table.choice("claimed")?.split(",").includes(placeOf(table, row))) return "claimed";
  const hatched = table.choice("hatched");
  if (hatched !== undefined && row.text(hatched) !== "") return "claimed";
  const seen = table.choice("seen");
  if (seen !== undefined && row.number(seen) === 0) return "assumed";
  return table.choice("standing") === "assumed" ? "assumed" : standingOf(row.mark(column));
}

/** Place of a row from 1, as choices name it. */
const placeOf = ({ rows }: FigureData, row: TableRow): string => String(rows.indexOf(row) + 1);

/**
 * Whether a row is the one that others are compared with: by its place, `apart=1`, or as it has the number of a name,
 * `apart=share`; none where the name has none.
 */
export function isApart(table: FigureData, row: TableRow): boolean {
  const [apart, held] = [table.choice("apart"), table.held("apart")];
  if (apart !== undefined && held === undefined && !/^\d+$/.test(apart))
    throw new TextFault(
      table.asked.line.place,
      `apart=${apart}: expected the place of a row, such as 1, or a name of the page; the page has none of that name.`,
    );
  if (held === undefined) return apart === placeOf(table, row);
  return held !== null && row.number(needed(table, "value")) === held;
}

/** What every drawing needs, from the words of the figure. */
export const chartSpec = (
  request: FigureRequest,
  width: ChartSpec["width"],
): Pick<ChartSpec, "id" | "title" | "desc" | "width"> => ({
  id: idOf(request),
  title: request.words.title.plain,
  desc: request.words.alt.plain,
  width,
});

/** The rest that no country is named for. */
export const REST = "OTH";

/** Stands where a value is missing. */
export const MISSING = "–";

/** A figure from its drawing; the table is what its formula gives unless the kind makes another of it. */
export function drawnFigure(
  request: FigureRequest,
  draw: Draw,
  table: Pick<FigureParts, "columns" | "rows"> = request.table.tabled(),
): FigureModel {
  const { book, words } = request;
  return figureOf(book.lang, {
    id: idOf(request),
    title: words.title,
    subtitle: words.subtitle ?? words.alt,
    note: words.note?.html,
    source: request.table,
    draw,
    ...table,
  });
}
