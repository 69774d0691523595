/** What happened when cells were to be filled. */
export type Insertion =
  | { readonly inserted: string }
  /** Nothing was written: these cells are in use. */
  | { readonly occupied: string }
  /** Nothing was written: no result of several cells spills in a table of Excel. */
  | { readonly inTables: readonly string[] };

/** How many cells a result needs. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Most cells whose use is looked at, and told. */
const LOOKED_AT = 20_000;
const TOLD = 5;

const column = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${column(Math.floor(index / 26) - 1)}${column(index % 26)}`;

/** The tables of Excel that a range meets. */
async function tablesAt(context: Excel.RequestContext, range: Excel.Range): Promise<readonly string[]> {
  const { tables } = range.worksheet;
  tables.load("items/name");
  await context.sync();
  const meetings = tables.items.map((table) => table.getRange().getIntersectionOrNullObject(range));
  for (const meeting of meetings) meeting.load("address");
  await context.sync();
  return tables.items.filter((_, i) => meetings[i]?.isNullObject === false).map(({ name }) => name);
}

/**
 * Writes words into the selected cells and a formula beside them, unless these or the cells that its result would
 * spill into are in use, or in a table of Excel.
 * @param words What stands before the formula: a label, a unit.
 */
export function insertBeside(words: readonly string[], formula: string, size: Size): Promise<Insertion> {
  return Excel.run(async (context) => {
    const start = context.workbook.getActiveCell();
    const target = start.getResizedRange(0, words.length);
    const rows = Math.min(size.rows, Math.floor(LOOKED_AT / (words.length + size.columns)));
    const needed = start.getResizedRange(rows - 1, words.length + size.columns - 1);
    target.load("address");
    needed.load("formulas,rowIndex,columnIndex");
    await context.sync();
    const inUse = needed.formulas.flatMap((row: readonly unknown[], r) =>
      row.flatMap((content, c) =>
        // Below the words nothing is needed.
        content === "" || (r > 0 && c < words.length)
          ? []
          : [`${column(needed.columnIndex + c)}${needed.rowIndex + r + 1}`],
      ),
    );
    if (inUse.length > 0) {
      return { occupied: `${inUse.slice(0, TOLD).join(", ")}${inUse.length > TOLD ? " …" : ""}` };
    }
    const inTables = size.rows * size.columns > 1 ? await tablesAt(context, needed) : [];
    if (inTables.length > 0) return { inTables };
    target.formulas = [[...words.map((word) => `'${word}`), formula]];
    await context.sync();
    return { inserted: target.address };
  });
}
