import { gridOf } from "@kidorui/formulas/expression";
import { rankedBars } from "../charts/ranked-bars.ts";
import { formatPeriod } from "../lib/format.ts";
import { punctuation } from "../lib/punctuation.ts";
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

/** The elements that the list of a row is printed for, by element and period: what `CONCENTRATION` says of them. */
function elementsOf({ table }: FigureRequest): (element: string, period: string) => readonly string[] {
  const { content, columns = [] } = table.asked.evaluator.named(needed(table, "lists")).value;
  const [element, period, elements] = ["element", "period", "elements"].map((name) =>
    columns.findIndex((column) => column.name === name),
  ) as [number, number, number];
  const lists = new Map(
    gridOf(content).map((row) => [`${row[element]} ${row[period]}`, String(row[elements] ?? "").split(" ")]),
  );
  return (code, when) => lists.get(`${code} ${when}`) ?? [code];
}

/**
 * A bar for each list of which a country is one, named by all elements for which its source prints the list:
 * `alike(heads) element=element_code value=share_pct of=country lists=lists`.
 */
export const alike: FigureKind = (request) => {
  const { book, table } = request;
  const element = needed(table, "element");
  const { comma } = punctuation[book.lang];
  const measure = measureOf(request);
  const printedFor = elementsOf(request);
  if (table.rows.length === 0) return undefined;
  const elements = (row: TableRow): string => {
    const [only, ...others] = printedFor(row.text(element), row.text("period"));
    if (only === undefined || others.length === 0) return labelOf(request, only ?? row.text(element));
    return [only, ...others].join(comma);
  };
  const { columns, rows } = tableOf(book, table);
  return drawnFigure(
    request,
    (width) =>
      rankedBars({
        ...chartSpec(request, width),
        unit: measure.unit,
        format: measure.format,
        missing: MISSING,
        rows: table.rows.map((row) => ({
          label: `${elements(row)}${comma}${formatPeriod(row.text("period"), book.lang)}`,
          tone: toneOf(table.code("of") ?? ""),
          value: measure.of(row),
          standing: standing(table, row),
        })),
      }),
    {
      columns,
      rows: rows.map((cells, place) => {
        const row = table.rows[place];
        return [row ? elements(row) : "", ...cells.slice(1)];
      }),
    },
  );
};
