import type { BarRow } from "../charts/spec.ts";
import { worldMap } from "../charts/world-map.ts";
import { TextFault } from "../text/place.ts";
import type { FigureData } from "./figure-data.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  type FigureRequest,
  labelOf,
  MISSING,
  measureOf,
  needed,
  REST,
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

/** What all others hold together: estimated where a part of it is, missing where one is. */
function restOf(request: FigureRequest, others: readonly BarRow[]): BarRow {
  const value = others.reduce<number | null>(
    (sum, row) => (sum === null || row.value === null ? null : sum + row.value),
    0,
  );
  const guessed = others.find((row) => row.standing !== "observed");
  return { label: labelOf(request, REST), tone: "soft", value, standing: guessed?.standing ?? "observed" };
}

/**
 * A map of countries in shades, with bars of the same beside it: `map(miners) label=country value=share steps=1,5,20`.
 * Shares are stepped in per cent. Beyond the `first=` rows one bar holds the others together; the table names each.
 */
export const map: FigureKind = (request) => {
  const { table } = request;
  const label = needed(table, "label");
  const { column, unit, format, of } = measureOf(request);
  const steps = stepsOf(table);
  const rows = table.rows.filter((row) => row.number(column) !== 0);
  if (rows.length === 0) return undefined;
  const drawn = rows.map((row) => ({
    code: row.text(label),
    label: labelOf(request, row.text(label)),
    tone: "accent" as const,
    value: of(row),
    standing: standing(table, row, column),
  }));
  const first = Number(table.choice("first") ?? rows.length);
  const others = drawn.slice(first);
  const rest = others.length === 0 ? {} : { rest: restOf(request, others) };
  return drawnFigure(
    request,
    (width) =>
      worldMap({
        ...chartSpec(request, width),
        unit,
        format,
        missing: MISSING,
        steps,
        first,
        rows: drawn,
        ...rest,
      }),
    table.tabled(rows),
  );
};
