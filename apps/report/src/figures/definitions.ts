import { dotRange } from "../charts/dot-range.ts";
import { formatPeriod } from "../lib/format.ts";
import { punctuation } from "../lib/punctuation.ts";
import type { TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  type FigureRequest,
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

/** Words of an answer: when, of what, of which goods, by what. All rare earths go without saying. */
function label({ book, table }: FigureRequest, row: TableRow): string {
  const words = PARTS.filter((column) => row.text(column) !== "REE").map((column) =>
    wordIn(table.column(column), row.text(column), book),
  );
  return [formatPeriod(row.text("period"), book.lang), ...words].join(punctuation[book.lang].comma);
}

const bounds = { ">": "lower", "<": "upper" } as const;

/**
 * Every answer to one question on one line: the newest of each definition in the last `years=` years. Weak ones are
 * hollow, bounds have an arrow; the table holds those of all years.
 */
export const definitions: FigureKind = (request) => {
  const { table } = request;
  const { of, unit, format } = measureOf(request);
  const newest = Math.max(...table.rows.map(yearOf));
  const drawn = newestOfEach(table.rows, newest - Number(needed(table, "years")) + 1);
  if (drawn.length === 0) return undefined;
  return drawnFigure(request, (width) =>
    dotRange({
      ...chartSpec(request, width),
      layout: "shared",
      domain: [0, 100],
      missing: MISSING,
      unit,
      format,
      rows: drawn.map((row) => {
        const flag = row.text("flag");
        return {
          label: label(request, row),
          dots: [
            {
              tone: "accent" as const,
              value: of(row),
              hollow: row.text("list") !== "complete",
              ...(flag === ">" || flag === "<" ? { bound: bounds[flag] } : {}),
            },
          ],
        };
      }),
    }),
  );
};
