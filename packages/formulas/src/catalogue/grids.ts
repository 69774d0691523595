type Grid = readonly (readonly (number | undefined)[])[];

/** The cells of a range, row by row, blanks as 0. */
export function filled(grid: Grid): number[] {
  return grid.flatMap((row) => row.map((cell) => cell ?? 0));
}

/** Whether an optional range was left out; one with a single 0 was given. */
export function isLeftOut(grid: Grid): boolean {
  return grid.length === 0;
}
