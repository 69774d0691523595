import { rankedBars } from "../charts/ranked-bars.ts";
import type { Tone } from "../charts/spec.ts";
import type { Draw } from "../lib/figure.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  type FigureRequest,
  labelOf,
  MISSING,
  measureOf,
  needed,
  standing,
  toneOf,
} from "./figure-request.ts";
import type { TableRow } from "./formula-table.ts";
import { tableOf } from "./table-columns.ts";

/** What one bar is drawn from. */
interface Bar {
  readonly row: TableRow;
  readonly label: string;
  readonly tone: Tone;
}

/** Draws bars: what each is called and its colour, the rest as the table has it. */
export function barsOf(request: FigureRequest, bars: readonly Bar[]): Draw {
  const { unit, format, of } = measureOf(request);
  const rows = bars.map(({ row, label, tone }) => ({
    label,
    tone,
    value: of(row),
    standing: standing(request.table, row),
  }));
  return (width) => rankedBars({ ...chartSpec(request, width), unit, format, missing: MISSING, rows });
}

/** Horizontal bars, one a row of the table: `bars(suppliers) label=country value=share first=12`. */
export const bars: FigureKind = (request) => {
  const { table } = request;
  const label = needed(table, "label");
  const { column } = measureOf(request);
  // What is nothing has no bar; the table leaves it out too.
  const rows = table.rows.filter((row) => row.number(column) !== 0);
  if (rows.length === 0) return undefined;
  const first = Number(table.choice("first") ?? rows.length);
  const drawn = rows.slice(0, first).map((row) => {
    const code = row.text(label);
    return { row, label: labelOf(request, code), tone: toneOf(code) };
  });
  return drawnFigure(request, barsOf(request, drawn), tableOf(request.book, table, rows));
};
