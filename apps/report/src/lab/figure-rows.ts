import { type Lang, servedCsv } from "@kidorui/core";
import type { Call } from "@kidorui/formulas";
import { type FigureColumn, figureTable, fileHeading } from "../lib/figure-table.ts";
import { formatMonth, formatNumber } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import { type Asked, fanCall, pathCall, tornadoCall } from "./calls.ts";
import type { TornadoResult } from "./chance.ts";
import type { ChartId } from "./charts.ts";
import { columnsOf } from "./figure-columns.ts";
import { fullLeverName } from "./lever-name.ts";
import { cellFormula, numberHtml } from "./number-html.ts";
import { type FanRow, type Outcome, type PathRow, uncut } from "./result.ts";

/** A number and the place in a spill where a cell finds it. */
export interface PlacedNumber {
  readonly value: number;
  readonly call: Call;
  readonly row: number;
  readonly column: number;
}

export type LabRow = readonly [string, ...PlacedNumber[]];

/** Columns of SCENARIOPATH, counted from 1. */
const PATH_COLUMN = {
  demand: 3,
  imports: 4,
  alternatives: 7,
  release: 8,
  unmet: 10,
  service: 11,
  stock: 12,
} as const satisfies Partial<Record<keyof PathRow, number>>;

type PathColumn = keyof typeof PATH_COLUMN;

/** The heading is the first row of every spill. */
const placed = (call: Call, i: number, column: number, value: number): PlacedNumber => ({
  value,
  call,
  row: i + 2,
  column,
});

/** Rows of the table of a chart that shows the run. */
export function pathTable(
  id: Extract<ChartId, "stock-path" | "unmet-demand" | "service-level">,
  asked: Asked,
  { path }: Outcome,
  before: Outcome,
  lang: Lang,
): readonly LabRow[] {
  const [call, callBefore] = [pathCall(asked), pathCall(uncut(asked))];
  const cell = (i: number, row: PathRow, column: PathColumn) =>
    placed(call, i, PATH_COLUMN[column], row[column]);
  return path.map((row, i): LabRow => {
    const month = formatMonth(row.month, lang);
    if (id === "unmet-demand") {
      const columns = ["demand", "imports", "alternatives", "release", "unmet"] as const;
      return [month, ...columns.map((column) => cell(i, row, column))];
    }
    const column = id === "stock-path" ? "stock" : "service";
    const other = before.path[i]?.[column] ?? 0;
    return [month, cell(i, row, column), placed(callBefore, i, PATH_COLUMN[column], other)];
  });
}

/** Rows of the table of the fan. */
export function fanTable(asked: Asked, rows: readonly FanRow[], lang: Lang): readonly LabRow[] {
  const call = fanCall(asked);
  return rows.map(({ month, low, median, high }, i): LabRow => {
    const numbers = [low, median, high].map((value, at) => placed(call, i, at + 2, value));
    return [formatMonth(month, lang), ...numbers];
  });
}

/** Rows of the table of the tornado; the first row of the spill is the middle. */
export function tornadoTable(
  asked: Asked,
  { lines }: TornadoResult,
  lang: Lang,
  countries: Readonly<Record<string, string>>,
): readonly LabRow[] {
  const call = tornadoCall(asked);
  return lines.map(
    ({ path, low, high }, i): LabRow => [
      fullLeverName(path, lang, countries),
      placed(call, i + 1, 2, low),
      placed(call, i + 1, 3, high),
    ],
  );
}

const columnOf = (columns: readonly FigureColumn[], i: number): FigureColumn => columns[i] ?? { title: "" };

/** Rows as the table under their chart. */
export function rowsHtml(
  id: ChartId,
  caption: string,
  rows: readonly LabRow[],
  edition: string,
  lang: Lang,
): Html {
  const columns = columnsOf(id, lang);
  const shown = rows.map(([name, ...numbers]) => [
    { content: html`${name}`, numeric: false },
    ...numbers.map(({ value, call, row, column }, i) => {
      const { unit = "", format } = columnOf(columns, i + 1);
      const text = formatNumber(value, unit, lang, { bare: true, ...format });
      return {
        content: numberHtml(value, cellFormula(call, row, column), text, edition),
        numeric: true,
      };
    }),
  ]);
  return figureTable(lang, caption, columns, shown);
}

/** Rows as a CSV file. */
export const rowsFile = (id: ChartId, rows: readonly LabRow[], lang: Lang): string =>
  servedCsv([
    columnsOf(id, lang).map(fileHeading),
    ...rows.map(([name, ...numbers]) => [name, ...numbers.map(({ value }) => value)]),
  ]);
