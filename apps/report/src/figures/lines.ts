import { lineChart } from "../charts/line-chart.ts";
import { smallMultiples } from "../charts/small-multiples.ts";
import type { ChartEvent, LineSeries } from "../charts/spec.ts";
import { formatMonth } from "../lib/format.ts";
import { TextFault } from "../text/place.ts";
import { columnLines } from "./column-lines.ts";
import type { FigureData, TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  type FigureRequest,
  labelOf,
  measureOf,
  needed,
  standing,
  toneOf,
} from "./figure-request.ts";

const MONTHS = 12;

/** Place of a year or a month on the axis: one step from the one before. */
function placeOf(period: string): number {
  const [year = 0, month] = period.split("-").map(Number);
  return month === undefined ? year : year * MONTHS + month - 1;
}

/** The month at a place of an axis of months. */
const monthAt = (place: number): string =>
  `${Math.floor(place / MONTHS)}-${String((place % MONTHS) + 1).padStart(2, "0")}`;

/** Rows of a table in the order of their years or months, those without a value left out. */
function byYear({ table }: FigureRequest, value: string, x: string): readonly TableRow[] {
  return table.rows
    .filter((row) => row.number(value) !== null)
    .toSorted((a, b) => placeOf(a.text(x)) - placeOf(b.text(x)));
}

/** One line with a gap for each year or month that has no value. */
function lineOf(
  request: FigureRequest,
  rows: readonly TableRow[],
  x: string,
  [first, last]: readonly [number, number],
): LineSeries["points"] {
  const { column, of } = measureOf(request);
  const known = new Map(rows.map((row) => [placeOf(row.text(x)), row]));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const row = known.get(first + i);
    return {
      x: first + i,
      value: row ? of(row) : null,
      standing: row ? standing(request.table, row, column) : ("observed" as const),
    };
  });
}

/** The lines of a table, each of the rows that have one word in the column `series=`; all rows where there is none. */
function seriesOf(request: FigureRequest): {
  readonly rows: readonly TableRow[];
  readonly lines: readonly LineSeries[];
} {
  const { table } = request;
  const x = needed(table, "x");
  const rows = byYear(request, measureOf(request).column, x);
  const places = rows.map((row) => placeOf(row.text(x)));
  const ends = [Math.min(...places), Math.max(...places)] as const;
  const series = table.choice("series");
  const codes =
    series === undefined ? [table.code("of") ?? ""] : [...new Set(rows.map((row) => row.text(series)))];
  const own = (code: string) =>
    series === undefined ? rows : rows.filter((row) => row.text(series) === code);
  const kept = codes.filter((code) => own(code).length > 1);
  return {
    rows: kept.flatMap(own),
    lines: kept.map((code) => ({
      label: labelOf(request, code),
      tone: toneOf(code),
      points: lineOf(request, own(code), x, ends),
    })),
  };
}

const isMonthly = (table: FigureData): boolean => {
  const x = needed(table, "x");
  return table.rows.every((row) => /^\d{4}-\d\d$/.test(row.text(x)));
};

/** How the axis names its places: years as they are, months in words. */
const axisOf = ({ table, book: { lang } }: FigureRequest): { readonly formatX?: (x: number) => string } =>
  isMonthly(table) ? { formatX: (place) => formatMonth(monthAt(place), lang) } : {};

/** The beginnings of the episodes that the line names, above what they may explain: `episodes=2010-senkaku`. */
function eventsOf({ table, book }: FigureRequest): readonly ChartEvent[] {
  return (table.choice("episodes")?.split(",") ?? []).map((id) => {
    const [episode] = book.rows("episodes", [["episode_id", id]], ["from", "title_en", "title_ja"]);
    if (!episode) throw new TextFault(table.asked.line.place, `There is no episode ${id}.`);
    const { from } = episode;
    return { x: placeOf(isMonthly(table) ? from : from.slice(0, 4)), label: episode[`title_${book.lang}`] };
  });
}

/**
 * Lines over the years or months with gaps where no figure was found: `lines(demand) x=year value=quantity_t of=JPN`; of a
 * table that the text writes a line for each of its columns of numbers.
 */
export const lines: FigureKind = (request) => {
  if (request.table.asked.written) return columnLines(request);
  const { rows, lines: series } = seriesOf(request);
  const { unit, format } = measureOf(request);
  const events = eventsOf(request);
  if (series.length === 0) return undefined;
  return drawnFigure(
    request,
    (width) =>
      lineChart({
        ...chartSpec(request, width),
        unit,
        format,
        ...axisOf(request),
        series,
        events,
      }),
    request.table.tabled(rows),
  );
};

/** One line a panel, all on one scale: `multiples(prices) series=element_code x=year value=price_usd_per_kg scale=log`. */
export const multiples: FigureKind = (request) => {
  const { rows, lines: panels } = seriesOf(request);
  const { unit, format } = measureOf(request);
  if (panels.length === 0) return undefined;
  const scale = request.table.choice("scale") === "log" ? "log" : "linear";
  return drawnFigure(
    request,
    (width) => smallMultiples({ ...chartSpec(request, width), unit, format, panels, scale }),
    request.table.tabled(rows),
  );
};
