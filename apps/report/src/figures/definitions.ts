import { dotRange } from "../charts/dot-range.ts";
import type { Dot, DotRow } from "../charts/spec.ts";
import { formatPeriod } from "../lib/format.ts";
import { groupBy } from "../lib/group.ts";
import { punctuation } from "../lib/punctuation.ts";
import { publisherIn } from "../lib/source-name.ts";
import type { TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  type FigureRequest,
  isApart,
  MISSING,
  measureOf,
  needed,
} from "./figure-request.ts";
import { wordIn } from "./table-columns.ts";

const yearOf = (row: TableRow): number => Number(row.text("period").slice(0, 4));

/** What an answer divides, of which goods: answers of one definition differ in period and source alone. */
const PARTS = ["element", "scope", "basis"] as const;
const definitionOf = (row: TableRow): string =>
  [...PARTS, "product"].map((column) => row.text(column)).join("|");

/** The newest answers of each definition since a year; several where sources differ on one period. */
function newestOfEach(rows: readonly TableRow[], since: number): readonly TableRow[] {
  const newest = new Map<string, number>();
  for (const row of rows) {
    const key = definitionOf(row);
    newest.set(key, Math.max(newest.get(key) ?? 0, yearOf(row)));
  }
  return rows.filter((row) => yearOf(row) >= since && yearOf(row) === newest.get(definitionOf(row)));
}

/** Words of an answer: of what, of which goods, by what. All rare earths go without saying. */
const wordsOf = ({ book, table }: FigureRequest, row: TableRow): readonly string[] =>
  PARTS.filter((column) => row.text(column) !== "REE").map((column) =>
    wordIn(table.column(column), row.text(column), book),
  );

/** Who says what no whole list of partners was read for. */
const sayerOf = ({ book }: FigureRequest, row: TableRow): readonly string[] =>
  row.text("list") === "complete"
    ? []
    : book.view
        .visible("sources")
        .filter(({ source_id }) => source_id === row.text("source"))
        .map((source) => publisherIn(source, book.lang));

const bounds = { ">": "lower", "<": "upper" } as const;

/** Weak answers are hollow, bounds have an arrow. */
function dotOf({ table }: FigureRequest, row: TableRow, value: number | null, label?: string): Dot {
  const flag = row.text("flag");
  return {
    tone: isApart(table, row) ? "ink" : "accent",
    value,
    hollow: row.text("list") !== "complete",
    ...(label === undefined ? {} : { label }),
    ...(flag === ">" || flag === "<" ? { bound: bounds[flag] } : {}),
  };
}

/** The newest answer of each definition in the last `years=` years, a line each, the newest year first. */
function oneByOne(request: FigureRequest, of: (row: TableRow) => number | null): readonly DotRow[] {
  const { book, table } = request;
  const newest = Math.max(...table.rows.map(yearOf));
  return newestOfEach(table.rows, newest - Number(needed(table, "years")) + 1)
    .toSorted((a, b) => yearOf(b) - yearOf(a) || (of(b) ?? 0) - (of(a) ?? 0))
    .map((row) => {
      const period = formatPeriod(row.text("period"), book.lang);
      const words = [period, ...wordsOf(request, row), ...sayerOf(request, row)];
      return { label: words.join(punctuation[book.lang].comma), dots: [dotOf(request, row, of(row))] };
    });
}

/** A line for each year with all answers of that year, of which the least and the largest are named. */
function yearByYear(request: FigureRequest, of: (row: TableRow) => number | null): readonly DotRow[] {
  const { book, table } = request;
  return [...groupBy(table.rows, yearOf)].map(([year, answers]) => {
    const sorted = answers.toSorted((a, b) => (of(a) ?? 0) - (of(b) ?? 0));
    const ends = [sorted[0], sorted.at(-1)];
    return {
      label: String(year),
      dots: sorted.map((row) =>
        dotOf(
          request,
          row,
          of(row),
          ends.includes(row) ? wordsOf(request, row).join(punctuation[book.lang].comma) : undefined,
        ),
      ),
    };
  });
}

/**
 * Every answer to one question: the newest of each definition (`years=5`), or those of one year after another
 * (`each=year`). `apart=share` draws in ink what has the number of that name. The table holds those of all years.
 */
export const definitions: FigureKind = (request) => {
  const { of, unit, format } = measureOf(request);
  const rows = request.table.choice("each") === "year" ? yearByYear(request, of) : oneByOne(request, of);
  if (rows.length === 0) return undefined;
  return drawnFigure(request, (width) =>
    dotRange({
      ...chartSpec(request, width),
      rows,
      domain: [0, 100],
      missing: MISSING,
      unit,
      format,
    }),
  );
};
