import { functionsIn, isFormula } from "./ree-formula.ts";
import { SPILLS, supports } from "./supports.ts";

/** A cell with a formula of ours, and the cells that show its result. */
export interface ReeCell {
  readonly formula: string;
  readonly cell: Excel.Range;
  readonly area: Excel.Range;
}

/** A rectangle of a sheet, counted from 0. */
export interface Box {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const meet = (from: number, count: number, other: number, many: number): boolean =>
  from < other + many && other < from + count;

/** Whether two rectangles have a cell in common. */
export const overlap = (a: Box, b: Box): boolean =>
  meet(a.rowIndex, a.rowCount, b.rowIndex, b.rowCount) &&
  meet(a.columnIndex, a.columnCount, b.columnIndex, b.columnCount);

export const BOX = "address,rowIndex,columnIndex,rowCount,columnCount";

/**
 * The cells of a sheet whose formula calls one of our functions, each with all it spills; cells that a
 * neighbour spills into are no formulas of their own.
 */
export async function reeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  namespace: string,
): Promise<readonly ReeCell[]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas");
  await context.sync();
  if (used.isNullObject) return [];
  const spills = supports(SPILLS);
  const cells = used.formulas.flatMap((row: readonly unknown[], r) =>
    row.flatMap((formula, c) => {
      if (!isFormula(formula) || functionsIn(formula, namespace).length === 0) return [];
      const cell = used.getCell(r, c);
      const parent = spills ? cell.getSpillParentOrNullObject() : undefined;
      const spill = spills ? cell.getSpillingToRangeOrNullObject() : undefined;
      cell.load(BOX);
      parent?.load("address");
      spill?.load(BOX);
      return [{ formula, cell, parent, spill }];
    }),
  );
  await context.sync();
  return cells
    .filter(({ cell, parent }) => !parent || parent.isNullObject || parent.address === cell.address)
    .map(({ formula, cell, spill }) => ({
      formula,
      cell,
      area: spill && !spill.isNullObject ? spill : cell,
    }));
}
