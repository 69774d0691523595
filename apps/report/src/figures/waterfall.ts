import { waterfall as drawing } from "../charts/waterfall.ts";
import { TextFault } from "../text/place.ts";
import {
  chartSpec,
  drawnFigure,
  type FigureKind,
  labelColumn,
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
  const steps = table.rows.flatMap((row) => {
    const value = of(row);
    return value === null ? [] : [{ row, value }];
  });
  const [first, last] = [steps[0], steps.at(-1)];
  // Where a step has no number, nobody knows what moved the amount.
  if (steps.length < Math.max(3, table.rows.length) || !first || !last) return undefined;
  const sum = steps.slice(0, -1).reduce((total, { value }) => total + value, 0);
  if (Math.abs(sum - last.value) > SAME * Math.max(Math.abs(first.value), Math.abs(last.value)))
    throw new TextFault(
      table.asked.line.place,
      `The rows of ${table.asked.line.id} add up to ${sum}; the last row is ${last.value}.`,
    );
  const rows = steps.map(({ row, value }) => ({
    label: wordIn(table.column(label), row.text(label), book),
    value,
    standing: standing(table, row, column),
    isLevel: row === first.row || row === last.row,
  }));
  return drawnFigure(request, (width) => drawing({ ...chartSpec(request, width), unit, format, rows }));
};
