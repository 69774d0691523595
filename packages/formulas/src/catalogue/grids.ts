type Grid = readonly (readonly (number | undefined)[])[];

/** The cells of a range, row by row, blanks as 0. */
export function filled(grid: Grid): number[] {
  return grid.flatMap((row) => row.map((cell) => cell ?? 0));
}

/** Whether an optional range was left out: a host sends one cell, blank or 0. */
export function isLeftOut(grid: Grid): boolean {
  const cells = filled(grid);
  return cells.length <= 1 && (cells[0] ?? 0) === 0;
}
