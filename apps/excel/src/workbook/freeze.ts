import { withoutResult } from "../words/errors.ts";
import { within } from "./address.ts";
import { BOX, overlap, reeCells } from "./ree-cells.ts";
import { functionsIn, isFormula } from "./ree-formula.ts";
import { SPILLS, supports } from "./supports.ts";
import { usedPart } from "./used-part.ts";

/** A formula of ours with all the cells that show its result. */
export interface Block {
  /** Address of the cell of the formula, within its sheet. */
  readonly cell: string;
  /** Address of all cells of the result, the formula's among them. */
  readonly area: string;
  readonly cells: number;
  readonly formula: string;
}

/** What would be turned into values. */
export interface FreezePlan {
  readonly sheet: string;
  readonly blocks: readonly Block[];
  /** Formulas of ours that show no result: nothing could be kept of them. */
  readonly unfinished: readonly string[];
  /** Formulas of others in the selection, which stay. */
  readonly others: number;
}

/** What was turned into values, and what the cells held then, so that it can be taken back. */
export interface Frozen {
  readonly sheet: string;
  readonly blocks: readonly (Block & { readonly written: readonly (readonly unknown[])[] })[];
}

/** Thrown where cells changed between the question and the answer. */
export class Changed extends Error {
  override readonly name = "Changed";
}

/**
 * What turning the selection into values would do. A result stands in several cells: it is taken whole, wherever
 * the selection touches it, since a formula without its table, or a table without its formula, destroys it.
 * @returns `undefined` where this Excel cannot tell how far a result reaches.
 */
export function planFreeze(namespace: string): Promise<FreezePlan | undefined> {
  if (!supports(SPILLS)) return Promise.resolve(undefined);
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = selected.worksheet;
    sheet.load("name");
    selected.load(BOX);
    const all = await reeCells(context, sheet, namespace);
    const part = await usedPart(context, selected);
    part?.load("formulas");
    const touched = all.filter(({ area }) => overlap(area, selected));
    for (const { cell } of touched) cell.load("values");
    await context.sync();
    const isUnfinished = ({ cell }: (typeof touched)[number]) =>
      withoutResult.has(String(cell.values[0]?.[0]));
    const formulas: readonly unknown[] = part?.formulas.flat() ?? [];
    return {
      sheet: sheet.name,
      blocks: touched
        .filter((one) => !isUnfinished(one))
        .map(({ cell, area, formula }) => ({
          cell: within(cell.address),
          area: within(area.address),
          cells: area.rowCount * area.columnCount,
          formula,
        })),
      unfinished: touched.filter(isUnfinished).map(({ cell }) => within(cell.address)),
      others: formulas.filter((one) => isFormula(one) && functionsIn(one, namespace).length === 0).length,
    };
  });
}

/** What to enter so that a cell holds a value as it is: a text stays one, also where it looks like a number or a day. */
const entry = (value: unknown, type: unknown): unknown =>
  type === "String" && value !== "" ? `'${value}` : value;

/**
 * Puts formulas back in the place of what they gave. Each in one step: where Excel refuses a formula, whose sheet is
 * gone say, its values stay.
 */
function putBack(sheet: Excel.Worksheet, blocks: Frozen["blocks"]): void {
  for (const { area, formula, written } of blocks) {
    sheet.getRange(area).formulas = written.map((row, r) =>
      row.map((_, c) => (r === 0 && c === 0 ? formula : "")),
    );
  }
}

/**
 * Turns results into values, whole or not at all: everything is read before anything is written, and put back where
 * Excel refuses some of it.
 * @throws {Changed} where a formula or its reach is no more what was planned.
 */
export function freeze({ sheet: name, blocks }: FreezePlan): Promise<Frozen> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const read = blocks.map((block) => {
      const cell = sheet.getRange(block.cell);
      const area = sheet.getRange(block.area);
      const reach = cell.getSpillingToRangeOrNullObject();
      cell.load("formulas,address");
      area.load("values,valueTypes");
      reach.load("address");
      return { block, cell, area, reach };
    });
    await context.sync();
    for (const { block, cell, reach } of read) {
      const now = within(reach.isNullObject ? cell.address : reach.address);
      if (cell.formulas[0]?.[0] !== block.formula || now !== block.area) throw new Changed(block.cell);
    }
    const entries = read.map(({ area }) =>
      area.values.map((row, r) => row.map((value, c) => entry(value, area.valueTypes[r]?.[c]))),
    );
    try {
      read.forEach(({ area }, i) => {
        area.values = entries[i] ?? [];
      });
      for (const { area } of read) area.load("formulas");
      await context.sync();
    } catch (error) {
      putBack(
        sheet,
        blocks.map((block, i) => ({ ...block, written: entries[i] ?? [] })),
      );
      await context.sync();
      throw error;
    }
    return { sheet: name, blocks: read.map(({ block, area }) => ({ ...block, written: area.formulas })) };
  });
}

/** What became of an undo. */
export interface Thawed {
  readonly restored: number;
  /** Areas that were changed since, and left. */
  readonly left: readonly string[];
  /** Areas whose formula Excel does not take now: they keep their values, and may be put back later. */
  readonly refused: readonly string[];
}

const same = (a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Puts formulas back one by one, so that one that Excel refuses holds up no other. */
async function putBackEach(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: Frozen["blocks"],
): Promise<Frozen["blocks"]> {
  const refused: Frozen["blocks"][number][] = [];
  for (const block of blocks) {
    try {
      putBack(sheet, [block]);
      await context.sync();
    } catch {
      refused.push(block);
    }
  }
  return refused;
}

/** Puts the formulas back, except where somebody has changed a value since. */
export function thaw({ sheet: name, blocks }: Frozen): Promise<Thawed> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const read = blocks.map((block) => {
      const area = sheet.getRange(block.area);
      area.load("formulas");
      return { block, area };
    });
    await context.sync();
    // Of an undo that was refused in part some are back already.
    const waiting = read.filter(({ block, area }) => area.formulas[0]?.[0] !== block.formula);
    const untouched = waiting.filter(({ block, area }) => same(area.formulas, block.written));
    const refused = await putBackEach(
      context,
      sheet,
      untouched.map(({ block }) => block),
    );
    return {
      restored: untouched.length - refused.length,
      left: waiting.filter((one) => !untouched.includes(one)).map(({ block }) => block.area),
      refused: refused.map(({ area }) => area),
    };
  });
}
