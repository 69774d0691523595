import { contentOfGrid, FormulaError, type Grid, gridOf, isGrid, type Scalar } from "./value.ts";

/** A cell that is no error. */
export type Plain = Exclude<Scalar, FormulaError>;

const OUTSIDE = new FormulaError("#N/A", {
  en: "The ranges differ in size: there is no cell in this place.",
  ja: "範囲の大きさが異なり、この位置に対応するセルがない。",
});

/** The cell of a rectangle in a place; a single row, column or cell stands for all. */
function cellAt(grid: Grid, row: number, column: number): Scalar {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  const cell = cells?.length === 1 ? cells[0] : cells?.[column];
  return cell === undefined ? OUTSIDE : cell;
}

/**
 * Applies a function of cells place by place, as Excel does: a single row, column or cell is repeated;
 * where a rectangle is smaller otherwise, the place is #N/A.
 */
export function placewise(
  contents: readonly (Scalar | Grid)[],
  compute: (cells: readonly Scalar[]) => Scalar,
): Scalar | Grid {
  const grids = contents.map(gridOf);
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  return contentOfGrid(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => compute(grids.map((grid) => cellAt(grid, row, column)))),
    ),
  );
}

/** The first error among cells, or what the function makes of them. */
export function unlessError<T>(
  cells: readonly Scalar[],
  compute: (cells: readonly Plain[]) => T,
): T | FormulaError {
  const fine: Plain[] = [];
  for (const cell of cells) {
    if (cell instanceof FormulaError) return cell;
    fine.push(cell);
  }
  return compute(fine);
}

/** As `placewise`, where an error among the cells is the result. */
export const lifted = (
  contents: readonly (Scalar | Grid)[],
  compute: (cells: readonly Plain[]) => Scalar,
): Scalar | Grid =>
  // Most operands are single cells.
  contents.some(isGrid)
    ? placewise(contents, (cells) => unlessError(cells, compute))
    : unlessError(
        contents.map((content) => (isGrid(content) ? null : content)),
        compute,
      );
