import { waterfall as drawing } from "../charts/waterfall.ts";
import { TextFault } from "../text/place.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  labelColumn,
  MISSING,
  measureOf,
  standing,
} from "./figure-request.ts";
import { wordIn } from "./table-columns.ts";

/** Digits beyond which a sum of binary numbers may differ. */
const SAME = 1e-9;

/**
 * From the amount of the first row to that of the last, by what the rows between add: `waterfall() value=2`.
 * @throws {TextFault} where they do not add up.
 */
export const waterfall: FigureKind = (request) => {
  const { table, book } = request;
  const label = labelColumn(table);
  const { column, unit, format, of } = measureOf(request);
  const values = table.rows.map(of);
  const [first, last] = [values[0], values.at(-1)];
  if (values.length < 3 || typeof first !== "number" || typeof last !== "number") return undefined;
  const sum = values.slice(0, -1).reduce<number>((total, value) => total + (value ?? 0), 0);
  if (Math.abs(sum - last) > SAME * Math.max(Math.abs(first), Math.abs(last)))
    throw new TextFault(
      table.asked.line.place,
      `The rows of ${table.asked.line.id} add up to ${sum}; the last row is ${last}.`,
    );
  const rows = table.rows.map((row, i) => ({
    label: wordIn(table.column(label), row.text(label), book),
    value: of(row),
    standing: standing(table, row, column),
    isLevel: i === 0 || i === values.length - 1,
  }));
  return drawnFigure(request, (width) =>
    drawing({ ...chartSpec(request, width), unit, format, missing: MISSING, rows }),
  );
};
