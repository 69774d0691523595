import { referenceOf } from "./reference.ts";
import { usedPart } from "./used-part.ts";

/** Something CHECK found, and the cell it speaks of. */
export interface Finding {
  readonly address: string;
  readonly problem: string;
  readonly fix: string;
}

type Rows = readonly (readonly unknown[])[];

/** Runs CHECK on rows by a template. */
export type Check = (rows: Rows, template: string) => Rows;

const TEMPLATES = ["suppliers", "stocks"];
const isHeading = (row: readonly unknown[]): boolean => row[0] === 1;

/** What CHECK says by the template that the headings suit best; no rows where all is well. */
function findings(rows: Rows, check: Check): Rows {
  const [best] = TEMPLATES.map((template) =>
    check(rows, template)
      .slice(1)
      .filter((row) => typeof row[0] === "number"),
  )
    .map((found) => ({ found, misses: found.filter(isHeading).length }))
    .toSorted((a, b) => a.misses - b.misses);
  return best?.found ?? [];
}

/** Checks the selected table, headings in its first row; each finding is told with its cell. */
export function checkSelection(
  check: Check,
): Promise<{ readonly rows: number; readonly found: readonly Finding[] }> {
  return Excel.run(async (context) => {
    const range = await usedPart(context, context.workbook.getSelectedRange());
    if (!range) return { rows: 0, found: [] };
    range.load("values");
    await context.sync();
    const [headings = []] = range.values;
    const found = findings(range.values, check).map(([row, column, problem, fix]) => {
      const place = headings.findIndex(
        (heading: unknown) => String(heading).trim() === String(column).trim(),
      );
      const cell = range.getCell(Number(row) - 1, Math.max(place, 0));
      cell.load("address");
      return { cell, problem: `${String(column)}: ${String(problem)}`, fix: String(fix) };
    });
    await context.sync();
    return {
      rows: range.values.length - 1,
      found: found.map(({ cell, problem, fix }) => ({ address: cell.address, problem, fix })),
    };
  });
}

/** Goes to a cell, on whichever sheet it stands. */
export function goTo(address: string): Promise<void> {
  return Excel.run(async (context) => {
    const found = referenceOf(address);
    if (found.kind !== "range" || found.sheet === undefined) return;
    const sheet = context.workbook.worksheets.getItem(found.sheet);
    sheet.activate();
    sheet.getRange(found.address).select();
    await context.sync();
  });
}
