import type { Shown, Spreadsheet } from "./spreadsheet.ts";

/** Result of a formula: what its cell shows, or the table it spills. */
export type FormulaResult = Shown | Shown[][];

/**
 * Evaluates many formulas on one sheet, as if each stood in a cell with free room around it.
 *
 * Sizes come first, from `ROWS` and `COLUMNS`, so that no spill meets another formula. The sheet
 * below `top` must be empty. A spill of one cell is that cell.
 */
export async function evaluateFormulas(
  sheet: Spreadsheet,
  formulas: readonly string[],
  top = 0,
): Promise<FormulaResult[]> {
  if (formulas.length === 0) return [];
  const bare = formulas.map((formula) => formula.replace(/^=/, ""));
  await sheet.write(
    top,
    0,
    bare.map((formula) => [`=ROWS(${formula})`, `=COLUMNS(${formula})`]),
  );
  const sizes = sheet.read(top, 0, formulas.length, 2).map(([rows, columns]) => ({
    rows: typeof rows === "number" ? rows : 1,
    columns: typeof columns === "number" ? columns : 1,
  }));
  let next = top;
  const places = sizes.map(({ rows }) => {
    const place = next;
    next += rows;
    return place;
  });
  const height = Math.max(next - top, formulas.length);
  const cells: Shown[][] = Array.from({ length: height }, () => ["", ""]);
  formulas.forEach((formula, i) => {
    const line = cells[(places[i] ?? 0) - top];
    if (line) line[0] = formula.startsWith("=") ? formula : `=${formula}`;
  });
  await sheet.write(top, 0, cells);
  return sizes.map(({ rows, columns }, i) => {
    const table = sheet.read(places[i] ?? 0, 0, rows, columns);
    return rows === 1 && columns === 1 ? (table[0]?.[0] ?? null) : table;
  });
}
