import { functionsIn, isFormula, isSavedUnknown, mended } from "./ree-formula.ts";

/** What a repair found and did, over all sheets. */
export interface Repair {
  readonly found: number;
  readonly repaired: number;
  /** Cells Excel did not let the pane write to, or that still show the error, as `Sheet1!A1`. */
  readonly left: readonly string[];
}

/** Whether a cell needs repair: it was saved where the add-in was missing, or Excel did not know our function. */
function isBroken(formula: unknown, shown: unknown, namespace: string): formula is string {
  if (!isFormula(formula)) return false;
  return (
    isSavedUnknown(formula, namespace) || (shown === "#NAME?" && functionsIn(formula, namespace).length > 0)
  );
}

/** Enters one formula; a protected sheet or a part of an array refuses, and that costs this cell only. */
async function enter(context: Excel.RequestContext, cell: Excel.Range, formula: string): Promise<boolean> {
  try {
    cell.formulas = [[formula]];
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/**
 * Enters the formulas of ours again that Excel does not know, on every sheet, and no other: `_xldudf_REE_…` and those
 * that show `#NAME?`.
 */
export function repair(namespace: string): Promise<Repair> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("formulas,values");
      return used;
    });
    await context.sync();
    const broken = ranges.flatMap((used) =>
      used.isNullObject
        ? []
        : used.formulas.flatMap((row: readonly unknown[], r) =>
            row.flatMap((formula, c) =>
              isBroken(formula, used.values[r]?.[c], namespace)
                ? [{ cell: used.getCell(r, c), formula: mended(formula, namespace) }]
                : [],
            ),
          ),
    );
    for (const { cell } of broken) cell.load("address");
    await context.sync();
    const entered: Excel.Range[] = [];
    for (const { cell, formula } of broken) {
      if (await enter(context, cell, formula)) entered.push(cell);
    }
    for (const cell of entered) cell.load("values,formulas");
    await context.sync();
    const isMended = (cell: Excel.Range) =>
      entered.includes(cell) && !isBroken(cell.formulas[0]?.[0], cell.values[0]?.[0], namespace);
    const left = broken.map(({ cell }) => cell).filter((cell) => !isMended(cell));
    return {
      found: broken.length,
      repaired: broken.length - left.length,
      left: left.map(({ address }) => address),
    };
  });
}
