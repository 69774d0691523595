import { gridOf } from "@kidorui/formulas/expression";
import { formatPeriod } from "../lib/format.ts";
import { punctuation } from "../lib/punctuation.ts";
import { barsOf } from "./bars.ts";
import type { TableRow } from "./figure-data.ts";
import {
  drawnFigure,
  type FigureKind,
  type FigureRequest,
  labelOf,
  needed,
  toneOf,
} from "./figure-request.ts";

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
  const printedFor = elementsOf(request);
  if (table.rows.length === 0) return undefined;
  const elements = (row: TableRow): string => {
    const [only, ...others] = printedFor(row.text(element), row.text("period"));
    if (only === undefined || others.length === 0) return labelOf(request, only ?? row.text(element));
    return [only, ...others].join(comma);
  };
  const { columns, rows } = table.tabled();
  const drawn = table.rows.map((row) => ({
    row,
    label: `${elements(row)}${comma}${formatPeriod(row.text("period"), book.lang)}`,
    tone: toneOf(table.code("of") ?? ""),
  }));
  return drawnFigure(request, barsOf(request, drawn), {
    columns,
    rows: rows.map((cells, place) => {
      const row = table.rows[place];
      return [row ? elements(row) : "", ...cells.slice(1)];
    }),
  });
};
