import { tornadoBars } from "../charts/tornado-bars.ts";
import { word } from "../i18n/ui.ts";
import { withEnds } from "../lib/percentiles.ts";
import { leverName } from "../models/lever-name.ts";
import { chartSpec, drawnFigure, type FigureKind, measureOf, needed } from "./figure-request.ts";

/**
 * What each assumption does on its own: `tornado(bars) label=lever low=low high=high scenario=stop first=8`. The first
 * row is the case in which all stand at their middle.
 */
export const tornado: FigureKind = (request) => {
  const { book, table } = request;
  const label = needed(table, "label");
  const [low, high] = [measureOf(request, "low"), measureOf(request, "high")];
  const first = Number(table.choice("first") ?? table.rows.length);
  const scenario = table.code("scenario") ?? needed(table, "scenario");
  const [middle, ...rest] = table.rows;
  const base = middle && low.of(middle);
  const moving = rest.filter((row) => low.of(row) !== high.of(row));
  if (base === undefined || base === null || moving.length === 0) return undefined;
  const name = (lever: string): string => leverName(book.view, scenario, lever, book.lang);
  const { columns, rows } = table.tabled(moving);
  return drawnFigure(
    request,
    (width) =>
      tornadoBars({
        ...chartSpec(request, width),
        unit: low.unit,
        format: low.format,
        tone: "accent",
        base,
        baseLabel: word("allMedian", book.lang),
        ends: [
          withEnds(word("lowEnd", book.lang), book.lang),
          withEnds(word("highEnd", book.lang), book.lang),
        ],
        rows: moving.slice(0, first).map((row) => ({
          label: name(row.text(label)),
          low: low.of(row) ?? base,
          high: high.of(row) ?? base,
        })),
      }),
    { columns, rows: rows.map((cells, at) => [name(moving[at]?.text(label) ?? ""), ...cells.slice(1)]) },
  );
};
