import { within } from "./address.ts";
import { isFormula } from "./ree-formula.ts";
import { SPILLS, supports } from "./supports.ts";

/** The selected cell, or the one whose formula fills it. */
export interface ActiveCell {
  readonly address: string;
  /** `undefined` where it holds a value or nothing. */
  readonly formula: string | undefined;
  /** What it shows: the word of an error, as it is written in the cell. */
  readonly shown: unknown;
  readonly range: Excel.Range;
}

/** Reads the selected cell; of a cell that a neighbour spills into, the neighbour. */
export async function activeCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell();
  const parent = supports(SPILLS) ? cell.getSpillParentOrNullObject() : undefined;
  for (const range of [cell, parent]) range?.load("address,formulas,values");
  await context.sync();
  const range = parent && !parent.isNullObject ? parent : cell;
  const formula: unknown = range.formulas[0]?.[0];
  return {
    address: range.address,
    formula: isFormula(formula) ? formula : undefined,
    shown: range.values[0]?.[0],
    range,
  };
}

/** Cells in the way of a result that cannot spill from a cell, a few of them. */
export async function inTheWay(
  context: Excel.RequestContext,
  cell: Excel.Range,
  rows: number,
  columns: number,
): Promise<readonly string[]> {
  const area = cell.getResizedRange(rows - 1, columns - 1);
  area.load("formulas");
  await context.sync();
  const used = area.formulas.flatMap((row: readonly unknown[], r) =>
    row.flatMap((content, c) => (content === "" || (r === 0 && c === 0) ? [] : [area.getCell(r, c)])),
  );
  const told = used.slice(0, 5);
  for (const one of told) one.load("address");
  await context.sync();
  return told.map(({ address }) => within(address));
}
