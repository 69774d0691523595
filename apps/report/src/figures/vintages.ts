import { vintageDots } from "../charts/vintage-dots.ts";
import { formatDate } from "../lib/format.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  labelOf,
  measureOf,
  needed,
  toneOf,
} from "./figure-request.ts";

/** The same number as one publication after another gave it: `vintages(releases) of=CHN value=value`. */
export const vintages: FigureKind = (request) => {
  const { table, book } = request;
  const code = needed(table, "of");
  const { unit, format, of } = measureOf(request);
  const rows = table.rows.filter((row) => of(row) !== null);
  if (rows.length < 2) return undefined;
  return drawnFigure(request, (width) =>
    vintageDots({
      ...chartSpec(request, width),
      unit,
      format,
      rows: [
        {
          label: labelOf(request, code),
          tone: toneOf(code),
          vintages: rows.map((row) => ({
            published: formatDate(row.text("published"), book.lang),
            value: of(row) ?? 0,
          })),
        },
      ],
    }),
  );
};
