import { dotRange } from "../charts/dot-range.ts";
import { formatNumber } from "../lib/format.ts";
import { chartSpec, drawnFigure, type FigureKind, MISSING, measureOf, needed } from "./figure-request.ts";
import { wordIn } from "./table-columns.ts";

/**
 * An estimate a row, with the reach of its error on either side:
 * `intervals(governance) label=dimension value=estimate error=standard_error from=-2.5 to=2.5`.
 */
export const intervals: FigureKind = (request) => {
  const { book, table } = request;
  const [label, error] = [needed(table, "label"), needed(table, "error")];
  const { of } = measureOf(request);
  if (table.rows.length === 0) return undefined;
  return drawnFigure(request, (width) =>
    dotRange({
      ...chartSpec(request, width),
      layout: "rows",
      domain: [Number(needed(table, "from")), Number(needed(table, "to"))],
      missing: MISSING,
      format: (value) => formatNumber(value, "index", book.lang, { digits: 1 }),
      rows: table.rows.map((row) => {
        const [value, reach] = [of(row), row.number(error)];
        return {
          label: wordIn(table.column(label), row.text(label), book),
          dots: [
            {
              tone: "accent" as const,
              value,
              ...(value !== null && reach !== null ? { low: value - reach, high: value + reach } : {}),
            },
          ],
        };
      }),
    }),
  );
};
