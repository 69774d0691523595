import { FormulaError, gridOf, type Scalar } from "@kidorui/formulas/expression";
import { type Account, explain, type Sheet } from "../explain/explain.ts";
import { shows } from "../explain/shows.ts";
import { reeCells } from "./ree-cells.ts";
import { resolve } from "./resolve.ts";

/** A cell that would show something else. */
export interface Change {
  /** As `Sheet1!A1`. */
  readonly address: string;
  readonly before: string;
  readonly after: string;
  /** How many cells of its result differ. */
  readonly cells: number;
}

/** What computing with another edition would change in a workbook. */
export interface Changes {
  readonly changes: readonly Change[];
  /** Cells that would stay as they are. */
  readonly same: number;
  /** Cells the pane cannot compute. */
  readonly unknown: readonly string[];
}

const shownAs = (cell: Scalar | undefined): string =>
  cell instanceof FormulaError ? cell.name : String(cell ?? "");

function changeOf(
  address: string,
  values: readonly (readonly unknown[])[],
  { value }: Account,
): Change | undefined {
  const grid = gridOf(value.content);
  const rows = Math.max(grid.length, values.length);
  const columns = Math.max(grid[0]?.length ?? 0, values[0]?.length ?? 0);
  const places = Array.from({ length: rows * columns }, (_, i) => ({
    before: values[Math.floor(i / columns)]?.[i % columns],
    after: grid[Math.floor(i / columns)]?.[i % columns],
  }));
  const differing = places.filter(({ before, after }) => !shows(before, after));
  const [first] = differing;
  if (first === undefined) return undefined;
  return {
    address,
    before: shownAs(first.before as Scalar),
    after: shownAs(first.after),
    cells: differing.length,
  };
}

/** What the formulas of every sheet would show on another edition, computed without touching a cell. */
export function changesOn(about: Omit<Sheet, "resolve">): Promise<Changes> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const changes: Change[] = [];
    const unknown: string[] = [];
    let same = 0;
    for (const sheet of worksheets.items) {
      const cells = await reeCells(context, sheet, about.namespace);
      for (const { area } of cells) area.load("values");
      await context.sync();
      for (const { formula, cell, area } of cells) {
        const shown: unknown = area.values[0]?.[0];
        const result = await explain(
          { formula, shown },
          { ...about, resolve: (names) => resolve(context, cell, names) },
        );
        if (result.kind !== "account") unknown.push(cell.address);
        else {
          const change = changeOf(cell.address, area.values, result);
          if (change) changes.push(change);
          else same += 1;
        }
      }
    }
    return { changes, same, unknown };
  });
}

/** Has Excel compute every formula again. */
export function recalculate(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
