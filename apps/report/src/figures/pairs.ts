import { pairedBars } from "../charts/paired-bars.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  labelOf,
  MISSING,
  measureOf,
  needed,
  toneOf,
} from "./figure-request.ts";

/** Two measures of the same things beside each other: `pairs(reserves) label=country value=share other=output_share`. */
export const pairs: FigureKind = (request) => {
  const { table, book } = request;
  const label = needed(table, "label");
  const [one, other] = [measureOf(request), measureOf(request, "other")];
  if (table.rows.length === 0) return undefined;
  const title = (column: string): string => table.column(column).title[book.lang];
  return drawnFigure(request, (width) =>
    pairedBars({
      ...chartSpec(request, width),
      unit: one.unit,
      missing: MISSING,
      measures: [title(one.column), title(other.column)],
      format: one.format,
      rows: table.rows.map((row) => ({
        label: labelOf(request, row.text(label)),
        tone: toneOf(row.text(label)),
        values: [{ value: one.of(row) }, { value: other.of(row) }] as const,
      })),
    }),
  );
};
