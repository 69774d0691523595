import type { Shown, Spreadsheet } from "./spreadsheet.ts";

/** Result of a formula: what its cell shows, or the table it spills. */
export type FormulaResult = Shown | Shown[][];

/** Rows and columns of a result. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** `INDEX` with a row and a column picks one cell of a spill, whose size then does not matter. */
const isCell = (formula: string): boolean => /^INDEX\(.*,[1-9]\d*,[1-9]\d*\)$/s.test(formula);

/** What formulas spill, asked of the sheet itself. */
async function sizesOf(sheet: Spreadsheet, formulas: readonly string[], top: number): Promise<Size[]> {
  await sheet.write(
    top,
    0,
    formulas.map((formula) => (isCell(formula) ? [1, 1] : [`=ROWS(${formula})`, `=COLUMNS(${formula})`])),
  );
  return sheet.read(top, 0, formulas.length, 2).map(([rows, columns]) => ({
    rows: typeof rows === "number" ? rows : 1,
    columns: typeof columns === "number" ? columns : 1,
  }));
}

/**
 * Evaluates many formulas on one sheet, as if each stood in a cell with free room around it. The sheet
 * below `top` must be empty, and is left so: what stayed would be looked at in every later calculation.
 *
 * Sizes come first, so that no spill meets another formula. A spill of one cell is that cell.
 */
export async function evaluateFormulas(
  sheet: Spreadsheet,
  formulas: readonly string[],
  top = 0,
): Promise<FormulaResult[]> {
  if (formulas.length === 0) return [];
  const bare = formulas.map((formula) => formula.replace(/^=/, ""));
  const sizes = await sizesOf(sheet, bare, top);
  let height = 0;
  const places = sizes.map(({ rows }) => {
    const place = height;
    height += rows;
    return place;
  });
  const blank = Array.from({ length: Math.max(height, formulas.length) }, () => ["", ""]);
  const cells: Shown[][] = blank.map((line) => [...line]);
  bare.forEach((formula, i) => {
    const line = cells[places[i] ?? 0];
    if (line) line[0] = `=${formula}`;
  });
  await sheet.write(top, 0, cells);
  const results = sizes.map(({ rows, columns }, i) => {
    const table = sheet.read(top + (places[i] ?? 0), 0, rows, columns);
    return rows === 1 && columns === 1 ? (table[0]?.[0] ?? null) : table;
  });
  await sheet.write(top, 0, blank);
  return results;
}
