import { worldMap } from "../charts/world-map.ts";
import { TextFault } from "../text/place.ts";
import type { FigureData } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  labelOf,
  MISSING,
  measureOf,
  needed,
  standing,
} from "./figure-request.ts";

/** Where shades begin, as the line of the names says. */
function stepsOf(table: FigureData): readonly number[] {
  const steps = needed(table, "steps").split(",").map(Number);
  const isRising = steps.every((step, i) => step > (steps[i - 1] ?? 0));
  if (isRising && steps.length < 4) return steps;
  const { place } = table.asked.line;
  throw new TextFault(
    place,
    "steps= holds up to three numbers above nothing, each larger than the one before.",
  );
}

/**
 * A map of countries in shades, with bars of the same beside it: `map(miners) label=country value=share steps=1,5,20`.
 * Shares are stepped in per cent.
 */
export const map: FigureKind = (request) => {
  const { table } = request;
  const label = needed(table, "label");
  const { column, unit, format, of } = measureOf(request);
  const steps = stepsOf(table);
  const rows = table.rows.filter((row) => row.number(column) !== 0);
  const first = Number(table.choice("first") ?? rows.length);
  if (rows.length === 0) return undefined;
  const drawn = rows.map((row) => ({
    code: row.text(label),
    label: labelOf(request, row.text(label)),
    tone: "accent" as const,
    value: of(row),
    standing: standing(table, row, column),
  }));
  return drawnFigure(
    request,
    (width) =>
      worldMap({ ...chartSpec(request, width), unit, format, missing: MISSING, steps, first, rows: drawn }),
    table.tabled(rows),
  );
};
