import type { Call } from "@kidorui/formulas";
import { type Asked, bandCall, fanCall, pathCall, resultCall, riskCall, tornadoCall } from "../lab/calls.ts";
import {
  type ChartId,
  type LabChart,
  serviceChart,
  stockChart,
  stockFan,
  tornadoChart,
  unmetChart,
} from "../lab/charts.ts";
import { DEFAULT_SCENARIO, definitionOf, type LabData, labSentences } from "../lab/data.ts";
import { columnsOf } from "../lab/figure-columns.ts";
import { type LeverField, leverFields } from "../lab/lever-field.ts";
import { fullLeverName } from "../lab/lever-name.ts";
import { type FanRow, type PathRow, type ShownMetric, shownMetrics, uncut } from "../lab/result.ts";
import {
  absentText,
  type MetricCells,
  metricFormat,
  type ResultCells,
  riskErrorText,
} from "../lab/result-view.ts";
import { type Book, cellAt, type Entry } from "../lib/book.ts";
import { type FigureCell, type FigureModel, figure } from "../lib/figure.ts";
import { formatMonth } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import type { SiteContext } from "../lib/page-context.ts";
import { type SpillRow, spill } from "./edition/spill.ts";
import { labData } from "./lab-data.ts";
import { type PartedPage, plainOf, sitePage } from "./site-page.ts";

const PARTS = { lab: labSentences } as const;

/** The text of the page. */
export const labText = (context: SiteContext): PartedPage<typeof PARTS> =>
  sitePage(context, "lab", "lab/", PARTS);

/** The scenario lab as it is before anybody moves a lever. */
export interface LabPage extends PartedPage<typeof PARTS> {
  readonly data: LabData;
  readonly fields: readonly LeverField[];
  readonly cells: ResultCells;
  readonly figures: readonly FigureModel[];
  /** The state the page comes with. */
  readonly asked: Asked;
}

export function labPage(context: SiteContext): LabPage {
  const { edition } = context;
  const page = labText(context);
  const { book } = page;
  const data = labData(context, plainOf(page.parts.lab));
  const definition = definitionOf(data, DEFAULT_SCENARIO);
  if (!definition) throw new Error(`The edition ${edition} has no scenario ${DEFAULT_SCENARIO}.`);
  const asked: Asked = { definition, changed: new Map(), edition };
  const parts = { book, asked, data };
  return {
    ...page,
    data,
    fields: leverFields(data, definition),
    cells: resultCells(book, asked),
    figures: [...pathFigures(parts), fanFigure(parts), tornadoFigure(parts)],
    asked,
  };
}

/** A number, or the word for one that lies beyond the horizon. */
function result(book: Book, asked: Call, metric: ShownMetric): Html {
  return book.tryEntry(asked)
    ? book.number(asked, metricFormat(metric))
    : html`${absentText(metric, book.lang)}`;
}

function side(book: Book, entry: Entry | undefined, row: number, metric: ShownMetric): Html {
  if (!entry || typeof cellAt(entry, row, 2) !== "number") return html`${absentText(metric, book.lang)}`;
  return book.cellNumber({ entry, row, column: 2 }, entry.evaluation.unit, metricFormat(metric));
}

function resultCells(book: Book, asked: Asked): ResultCells {
  const before = uncut(asked);
  const metrics = Object.fromEntries(
    shownMetrics.map((metric): [ShownMetric, MetricCells] => {
      const band = book.tryEntry(bandCall(asked, metric));
      return [
        metric,
        {
          scenario: result(book, resultCall(asked, metric), metric),
          low: side(book, band, 1, metric),
          high: side(book, band, 3, metric),
          baseline: result(book, resultCall(before, metric), metric),
        },
      ];
    }),
  ) as Record<ShownMetric, MetricCells>;
  const risk = riskCall(asked);
  const [low, high] = book.entry(risk).evaluation.interval ?? [0, 0];
  return {
    metrics,
    risk: book.number(risk, { digits: 1 }),
    riskError: riskErrorText(low, high, book.value(risk), book.lang),
  };
}

/** A spill that every edition with the scenario has. */
function rowsOf(book: Book, asked: Call): { readonly entry: Entry; readonly rows: readonly SpillRow[] } {
  const found = spill(book, asked);
  if (!found) throw new Error(`${asked.id}: expected rows.`);
  return found;
}

function pathRows(rows: readonly SpillRow[]): readonly PathRow[] {
  return rows.map((row) => {
    const amount = (column: string) => row.number(column) ?? 0;
    return {
      month: row.text("month"),
      demand: amount("effective_demand"),
      imports: amount("imports"),
      alternatives: amount("alternatives"),
      release: amount("release"),
      unmet: amount("unmet"),
      service: amount("service"),
      stock: amount("stock"),
    };
  });
}

/** What the figures of a state are made of. */
interface FigureParts {
  readonly book: Book;
  readonly asked: Asked;
  readonly data: LabData;
}

type FigureRows = readonly (readonly FigureCell[])[];

function drawn(
  { book, data }: FigureParts,
  id: ChartId,
  { title, subtitle, draw }: LabChart,
  entry: Entry,
  rows: FigureRows,
  note: keyof LabData["words"] = "note",
): FigureModel {
  const columns = columnsOf(id, data.lang);
  return figure(book, { id, title, subtitle, note: data.words[note], entry, draw, columns, rows });
}

/** Stock, unmet demand and service month by month: they rest on the levers as set. */
function pathFigures(parts: FigureParts): readonly FigureModel[] {
  const { book, asked, data } = parts;
  const path = rowsOf(book, pathCall(asked));
  const before = rowsOf(book, pathCall(uncut(asked)));
  const [months, monthsBefore] = [pathRows(path.rows), pathRows(before.rows)];
  const month = (row: SpillRow): string => formatMonth(row.text("month"), data.lang);
  const beside = (column: string): FigureRows =>
    path.rows.map((row, i) => [month(row), row.at(column), before.rows[i]?.at(column) ?? ""]);
  const amounts = ["effective_demand", "imports", "alternatives", "release", "unmet"];
  const unmet = path.rows.map((row) => [month(row), ...amounts.map((column) => row.at(column))]);
  return [
    drawn(parts, "stock-path", stockChart(months, monthsBefore, data), path.entry, beside("stock")),
    drawn(parts, "unmet-demand", unmetChart(months, data), path.entry, unmet),
    drawn(parts, "service-level", serviceChart(months, monthsBefore, data), path.entry, beside("service")),
  ];
}

/** The stock as the assumptions vary over their ranges. */
function fanFigure(parts: FigureParts): FigureModel {
  const { book, asked, data } = parts;
  const { entry, rows } = rowsOf(book, fanCall(asked));
  const points: readonly FanRow[] = rows.map((row) => ({
    month: row.text("month"),
    low: row.number("0.05") ?? 0,
    median: row.number("0.5") ?? 0,
    high: row.number("0.95") ?? 0,
  }));
  const cells = rows.map((row) => [
    formatMonth(row.text("month"), data.lang),
    ...["0.05", "0.5", "0.95"].map((column) => row.at(column)),
  ]);
  return drawn(parts, "stock-fan", stockFan(points, data), entry, cells, "fanNote");
}

/** Which assumption moves what is missing. */
function tornadoFigure(parts: FigureParts): FigureModel {
  const { book, asked, data } = parts;
  const {
    entry,
    rows: [middle, ...bars],
  } = rowsOf(book, tornadoCall(asked));
  const lines = bars.map((row) => ({
    path: row.text("lever"),
    low: row.number("low") ?? 0,
    high: row.number("high") ?? 0,
  }));
  const cells = bars.map((row) => [
    fullLeverName(row.text("lever"), data.lang, data.countries),
    row.at("low"),
    row.at("high"),
  ]);
  const chart = tornadoChart({ base: middle?.number("low") ?? 0, lines }, data);
  return drawn(parts, "what-matters", chart, entry, cells, "tornadoNote");
}
