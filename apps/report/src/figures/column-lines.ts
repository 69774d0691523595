import { lineChart } from "../charts/line-chart.ts";
import type { ChartEvent, LineSeries, Standing } from "../charts/spec.ts";
import type { FigureModel } from "../lib/figure.ts";
import { TextFault } from "../text/place.ts";
import type { FigureData, TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  endsIn,
  type FigureRequest,
  idOf,
  measureOf,
  standing,
} from "./figure-request.ts";

/** Looks of lines in the order of their columns. */
const LOOKS: readonly Pick<LineSeries, "tone" | "dash">[] = [
  { tone: "ink" },
  { tone: "accent" },
  { tone: "soft" },
  { tone: "soft", dash: true },
];

/** What the words in the column `events=` say of their rows. */
function eventsIn(
  table: FigureData,
  rows: readonly TableRow[],
  place: (row: TableRow, at: number) => number,
): readonly ChartEvent[] {
  const column = table.choice("events");
  if (column === undefined) return [];
  return rows
    .map((row, at) => ({ x: place(row, at), label: row.text(column) }))
    .filter(({ label }) => label !== "");
}

/**
 * A line for each column of a written table, its rows one after another:
 * `lines(months) row=m lines=2,3 first=18`. Words in the column `reported=` say of a row that what stands in the first
 * line is only reported; `low=` and `high=` name the ends of a band around the last line; words in the column `events=`
 * stand above their row.
 */
export function columnLines(request: FigureRequest): FigureModel | undefined {
  const { table, book } = request;
  const rows = table.rows.slice(0, Number(table.choice("first") ?? table.rows.length));
  const names = table.choice("lines")?.split(",") ?? table.columns.slice(1).map(({ name }) => name);
  const measures = names.map((name) => ({ name, ...measureOf(request, name, name) }));
  const [first] = measures;
  if (!first || rows.length < 2) return undefined;
  if (table.column(first.name).unit === "")
    throw new TextFault(
      table.asked.line.place,
      `The numbers of column ${first.name} of ${idOf(request)} have no unit, so its axis says none: write one into their format, as in {0 t}.`,
    );
  const reported = table.choice("reported");
  const standingAt = (row: TableRow, name: string, isFirst: boolean): Standing =>
    isFirst && reported !== undefined && row.text(reported) !== "" ? "reported" : standing(table, row, name);
  // Steps of a number stand as far apart as they are; months and other words one step each.
  const isNumber = rows.every((row) => row.number("1") !== null);
  const place = (row: TableRow, at: number): number => (isNumber ? (row.number("1") ?? at) : at);
  const placeName = (x: number): string => (isNumber ? String(x) : (rows[Math.round(x)]?.text("1") ?? ""));
  const events = eventsIn(table, rows, place);
  const band = table.choice("low") === undefined ? () => ({}) : endsIn(request);
  const series = measures.map(
    ({ name, of }, i): LineSeries => ({
      label: table.column(name).title[book.lang],
      ...(LOOKS[i] ?? { tone: "soft" }),
      points: rows.map((row, at) => ({
        x: place(row, at),
        value: of(row),
        standing: standingAt(row, name, i === 0),
        ...(i === measures.length - 1 ? band(row) : {}),
      })),
    }),
  );
  return drawnFigure(
    request,
    (width) =>
      lineChart({
        ...chartSpec(request, width),
        unit: first.unit,
        format: first.format,
        formatX: placeName,
        series,
        events,
      }),
    table.tabled(rows),
  );
}
