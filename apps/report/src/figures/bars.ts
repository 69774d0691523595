import { rankedBars } from "../charts/ranked-bars.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  labelOf,
  MISSING,
  measureOf,
  needed,
  standing,
  toneOf,
} from "./figure-request.ts";
import { tableOf } from "./table-columns.ts";

/** Horizontal bars, one a row of the table: `bars(suppliers) label=country value=share first=12`. */
export const bars: FigureKind = (request) => {
  const { table } = request;
  const label = needed(table, "label");
  const measure = measureOf(request);
  // What is nothing has no bar; the table leaves it out too.
  const rows = table.rows.filter((row) => row.number(measure.column) !== 0);
  if (rows.length === 0) return undefined;
  const first = Number(table.choice("first") ?? rows.length);
  return drawnFigure(
    request,
    (width) =>
      rankedBars({
        ...chartSpec(request, width),
        unit: measure.unit,
        format: measure.format,
        missing: MISSING,
        rows: rows.slice(0, first).map((row) => ({
          label: labelOf(request, row.text(label)),
          tone: toneOf(row.text(label)),
          value: measure.of(row),
          standing: standing(table, row),
        })),
      }),
    tableOf(request.book, table, rows),
  );
};
