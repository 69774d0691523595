import { stackedBars } from "../charts/stacked-bars.ts";
import type { TableRow } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  labelOf,
  MISSING,
  measureOf,
  needed,
  REST,
  standing,
  toneOf,
} from "./figure-request.ts";

/** The whole, which is no part of itself. */
const WHOLE = "WLD";

/**
 * Columns over the years, a part for each named code and one for all others:
 * `stacked(output) x=year series=country_code value=quantity_t named=CHN,USA`. The table names each. Words in the column
 * `hatched=` say that a number stands for another.
 */
export const stacked: FigureKind = (request) => {
  const { table, book } = request;
  const [x, series] = [needed(table, "x"), needed(table, "series")];
  const named = needed(table, "named").split(",");
  const { column, unit, format, of } = measureOf(request);
  const place = (code: string, at: string): string => `${code}|${at}`;
  const rowOf = new Map(table.rows.map((row) => [place(row.text(series), row.text(x)), row]));
  const value = (code: string, at: string): number | null => {
    const row: TableRow | undefined = rowOf.get(place(code, at));
    return row ? of(row) : null;
  };
  const datum = (code: string, at: string) => {
    const row = rowOf.get(place(code, at));
    return { value: value(code, at), ...(row ? { standing: standing(table, row, column) } : {}) };
  };
  const years = [...new Set(table.rows.map((row) => row.text(x)))].toSorted();
  const last = years.at(-1);
  if (last === undefined) return undefined;
  const codes = [...new Set(table.rows.map((row) => row.text(series)))];
  const others = codes
    .filter((code) => code !== WHOLE && !named.includes(code))
    .toSorted((a, b) => (value(b, last) ?? 0) - (value(a, last) ?? 0));
  const sumOfOthers = (at: string) => others.reduce((sum, code) => sum + (value(code, at) ?? 0), 0);
  const columns = years.map((at) => ({
    label: at,
    values: [...named.map((code) => datum(code, at)), { value: sumOfOthers(at) }],
  }));
  return drawnFigure(
    request,
    (width) =>
      stackedBars({
        ...chartSpec(request, width),
        mode: "absolute",
        unit,
        missing: MISSING,
        format,
        series: [...named, REST].map((code) => ({ label: labelOf(request, code), tone: toneOf(code) })),
        columns,
      }),
    {
      columns: [
        { title: table.column(series).title[book.lang] },
        ...years.map((title) => ({ title, unit: table.column(column).unit ?? "", format: { digits: 0 } })),
      ],
      rows: [...named, ...others, ...codes.filter((code) => code === WHOLE)].map((code) => [
        labelOf(request, code),
        ...years.map((at) => {
          const row = rowOf.get(place(code, at));
          return row ? row.at(column, table.has("flag") ? row.text("flag") : "") : "";
        }),
      ]),
    },
  );
};
