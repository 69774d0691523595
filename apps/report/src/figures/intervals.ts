import { dotRange } from "../charts/dot-range.ts";
import type { TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type Ends,
  endsIn,
  type FigureKind,
  type FigureRequest,
  labelColumn,
  MISSING,
  measureOf,
  needed,
  standing,
} from "./figure-request.ts";
import { wordIn } from "./table-columns.ts";

/** Lower and upper end of a row: as far as its error reaches on either side, or as its columns have them. */
function endsOf(request: FigureRequest): (row: TableRow) => Ends {
  const { table } = request;
  const value = measureOf(request);
  if (table.choice("low") === undefined) {
    const error = needed(table, "error");
    return (row) => {
      const [middle, reach] = [value.of(row), row.number(error)];
      return middle === null || reach === null ? {} : { low: middle - reach, high: middle + reach };
    };
  }
  return endsIn(request);
}

/** From where to where the axis goes, where the line says so. */
function domainOf({ table }: FigureRequest): { readonly domain?: readonly [number, number] } {
  if (table.choice("from") === undefined) return {};
  return { domain: [Number(needed(table, "from")), Number(needed(table, "to"))] };
}

/**
 * A value a row, with its ends: `intervals(governance) label=dimension value=estimate error=standard_error from=-2.5
 * to=2.5`, or `low=` and `high=` in place of the error. `stroke=` marks another number of the row on its range.
 */
export const intervals: FigureKind = (request) => {
  const { book, table } = request;
  const label = labelColumn(table);
  const { column, unit, format, of } = measureOf(request);
  const [ends, domain] = [endsOf(request), domainOf(request)];
  if (table.rows.length === 0) return undefined;
  const stroke = table.choice("stroke") === undefined ? undefined : measureOf(request, "stroke");
  const strokeOf = (row: TableRow) => {
    const value = stroke?.of(row) ?? null;
    return value === null ? {} : { stroke: value };
  };
  const rows = table.rows.map((row) => ({
    label: wordIn(table.column(label), row.text(label), book),
    dots: [
      {
        tone: "accent" as const,
        value: of(row),
        standing: standing(table, row, column),
        ...ends(row),
        ...strokeOf(row),
      },
    ],
  }));
  return drawnFigure(request, (width) =>
    dotRange({
      ...chartSpec(request, width),
      ...domain,
      missing: MISSING,
      ...(unit === "" ? {} : { unit }),
      format,
      rows,
    }),
  );
};
