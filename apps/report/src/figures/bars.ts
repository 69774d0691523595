import { rankedBars } from "../charts/ranked-bars.ts";
import type { Tone } from "../charts/spec.ts";
import type { Draw } from "../lib/figure.ts";
import { percentSign } from "../lib/format.ts";
import type { TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  type FigureRequest,
  isApart,
  labelColumn,
  MISSING,
  measureOf,
  standing,
  toneIn,
} from "./figure-request.ts";
import { wordIn } from "./table-columns.ts";

/** What one bar is drawn from. */
interface Bar {
  readonly row: TableRow;
  readonly label: string;
  readonly tone: Tone;
}

/** Draws bars: what each is called and its colour, the rest as the table has it. */
export function barsOf(request: FigureRequest, bars: readonly Bar[]): Draw {
  const { column, unit, format, of } = measureOf(request);
  const rows = bars.map(({ row, label, tone }) => ({
    label,
    tone,
    value: of(row),
    standing: standing(request.table, row, column),
  }));
  // A part by itself is seen against its whole; several are compared with one another.
  const alone = rows.length === 1 && unit === percentSign[request.book.lang] ? { whole: 100 } : {};
  return (width) =>
    rankedBars({ ...chartSpec(request, width), unit, format, missing: MISSING, rows, ...alone });
}

/**
 * Horizontal bars, one a row of the table: `bars(suppliers) label=country value=share first=12`. `apart=1` draws a row
 * in ink that the others are compared with.
 */
export const bars: FigureKind = (request) => {
  const { table } = request;
  const label = labelColumn(table);
  const { column } = measureOf(request);
  // What is nothing has no bar; the table leaves it out too, but for rows that somebody wrote.
  const rows = table.rows.filter((row) => table.asked.written || row.number(column) !== 0);
  if (rows.length === 0) return undefined;
  const first = Number(table.choice("first") ?? rows.length);
  const drawn = rows.slice(0, first).map((row) => {
    const code = row.text(label);
    return {
      row,
      label: wordIn(table.column(label), code, request.book),
      tone: isApart(table, row) ? ("ink" as const) : toneIn(table, code),
    };
  });
  return drawnFigure(request, barsOf(request, drawn), table.tabled(rows));
};
