import { truthFrom } from "../coerce.ts";
import { compareCells } from "../compare-cells.ts";
import { type Argument, MOST, type SheetFunction } from "../sheet-function.ts";
import { commonUnit } from "../units-of-results.ts";
import { FormulaError, type Grid, gridOf, plain, type Scalar, type Value, valueOfGrid } from "../value.ts";
import { wholeFrom } from "./whole.ts";

const EMPTY: Argument = { given: false, value: () => plain(null) };

const error = (name: "#CALC!" | "#VALUE!", en: string, ja: string): Value =>
  plain(new FormulaError(name, { en, ja }));

/** The same table with other rows; what its columns are stays. */
const withRows = ({ unit, columns }: Value, rows: Grid): Value => ({
  ...valueOfGrid(rows),
  unit,
  ...(columns && { columns }),
});

/** The same table with some of its columns. */
function withColumns({ unit, columns }: Value, grid: Grid, places: readonly number[]): Value {
  const value = valueOfGrid(grid.map((row) => places.map((place) => row[place] ?? null)));
  if (columns === undefined) return { ...value, unit };
  const kept = places.flatMap((place) => columns[place] ?? []);
  return kept.length === 1
    ? { ...value, unit: kept[0]?.unit }
    : { ...value, unit: commonUnit(kept), columns: kept };
}

const nothingLeft = (name: string): Value =>
  error("#CALC!", `${name}: nothing is left.`, `${name}：何も残らない。`);

function marksOf(content: Value["content"]): readonly boolean[] | FormulaError {
  const marks: boolean[] = [];
  for (const cell of gridOf(content).flat()) {
    const mark = truthFrom(cell);
    if (mark instanceof FormulaError) return mark;
    marks.push(mark);
  }
  return marks;
}

const filter: SheetFunction = {
  name: "FILTER",
  least: 2,
  most: 3,
  run([first = EMPTY, include = EMPTY, otherwise]) {
    const value = first.value();
    if (value.content instanceof FormulaError) return plain(value.content);
    const grid = gridOf(value.content);
    const which = gridOf(include.value().content);
    const marks = marksOf(include.value().content);
    if (marks instanceof FormulaError) return plain(marks);
    const down = which.length === grid.length && which[0]?.length === 1;
    const across = which.length === 1 && marks.length === grid[0]?.length;
    if (!down && !across) {
      return error(
        "#VALUE!",
        `FILTER: expected a condition for each of the ${grid.length} rows, received ${marks.length}.`,
        `FILTER：${grid.length}行のそれぞれに条件が必要である（指定：${marks.length}個）。`,
      );
    }
    if (!marks.some(Boolean)) return otherwise?.given ? otherwise.value() : nothingLeft("FILTER");
    if (down)
      return withRows(
        value,
        grid.filter((_, row) => marks[row]),
      );
    return withColumns(
      value,
      grid,
      marks.flatMap((mark, column) => (mark ? [column] : [])),
    );
  },
};

/** Excel's order, errors last. */
function orderOf(a: Scalar, b: Scalar): number {
  if (a instanceof FormulaError || b instanceof FormulaError) {
    return Number(a instanceof FormulaError) - Number(b instanceof FormulaError);
  }
  return compareCells(a, b);
}

interface SortKey {
  readonly cells: readonly Scalar[];
  readonly direction: 1 | -1;
}

function sortKeys(args: readonly Argument[], rows: number): readonly SortKey[] | Value {
  const keys: SortKey[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const { content } = (args[at] ?? EMPTY).value();
    if (content instanceof FormulaError) return plain(content);
    const cells = gridOf(content).flat();
    const direction = wholeFrom("SORTBY", args[at + 1]) ?? 1;
    if (direction instanceof FormulaError) return plain(direction);
    if (cells.length !== rows || (direction !== 1 && direction !== -1)) {
      return error(
        "#VALUE!",
        `SORTBY: expected ${rows} cells to sort by and an order of 1 or -1.`,
        `SORTBY：並べ替えの基準は${rows}個、順序は1または-1とする。`,
      );
    }
    keys.push({ cells, direction });
  }
  return keys;
}

const isKeys = (keys: readonly SortKey[] | Value): keys is readonly SortKey[] => Array.isArray(keys);

const sortBy: SheetFunction = {
  name: "SORTBY",
  least: 2,
  most: MOST,
  run([first = EMPTY, ...others]) {
    const value = first.value();
    if (value.content instanceof FormulaError) return plain(value.content);
    const grid = gridOf(value.content);
    const keys = sortKeys(others, grid.length);
    if (!isKeys(keys)) return keys;
    const places = grid.map((_, row) => row);
    places.sort((a, b) => {
      for (const { cells, direction } of keys) {
        const order = orderOf(cells[a] ?? null, cells[b] ?? null) * direction;
        if (order !== 0) return order;
      }
      return a - b;
    });
    return withRows(
      value,
      places.map((row) => grid[row] ?? []),
    );
  },
};

/** Places that are kept when a number of them is taken from the front, or from the end where it is negative. */
function taken(size: number, count: number | undefined): readonly number[] {
  const all = Array.from({ length: size }, (_, place) => place);
  if (count === undefined) return all;
  return count < 0 ? all.slice(Math.max(0, size + count)) : all.slice(0, count);
}

/** Places that are left when a number of them is dropped. */
function left(size: number, count: number | undefined): readonly number[] {
  const all = Array.from({ length: size }, (_, place) => place);
  if (count === undefined) return all;
  return count < 0 ? all.slice(0, Math.max(0, size + count)) : all.slice(count);
}

const cut = (name: string, keep: typeof taken): SheetFunction => ({
  name,
  least: 2,
  most: 3,
  run([first = EMPTY, rowArgument, columnArgument]) {
    const value = first.value();
    const [rows, columns] = [wholeFrom(name, rowArgument), wholeFrom(name, columnArgument)];
    if (rows instanceof FormulaError) return plain(rows);
    if (columns instanceof FormulaError) return plain(columns);
    if (value.content instanceof FormulaError) return plain(value.content);
    const grid = gridOf(value.content);
    const down = keep(grid.length, rows);
    const across = keep(grid[0]?.length ?? 0, columns);
    if (down.length === 0 || across.length === 0) return nothingLeft(name);
    const kept = down.map((row) => grid[row] ?? []);
    return columns === undefined ? withRows(value, kept) : withColumns(value, kept, across);
  },
});

const chooseCols: SheetFunction = {
  name: "CHOOSECOLS",
  least: 2,
  most: MOST,
  run([first = EMPTY, ...others]) {
    const value = first.value();
    if (value.content instanceof FormulaError) return plain(value.content);
    const grid = gridOf(value.content);
    const width = grid[0]?.length ?? 0;
    const places: number[] = [];
    for (const argument of others) {
      const number = wholeFrom("CHOOSECOLS", argument) ?? 0;
      if (number instanceof FormulaError) return plain(number);
      const place = number < 0 ? width + number : number - 1;
      if (number === 0 || place < 0 || place >= width) {
        return error(
          "#VALUE!",
          `CHOOSECOLS: expected columns from 1 to ${width}, received ${number}.`,
          `CHOOSECOLS：列は1から${width}までとする（指定値：${number}）。`,
        );
      }
      places.push(place);
    }
    return withColumns(value, grid, places);
  },
};

const size = (name: string, of: (grid: Grid) => number): SheetFunction => ({
  name,
  least: 1,
  most: 1,
  run([first = EMPTY]) {
    const { content } = first.value();
    if (content instanceof FormulaError) return plain(content);
    return { content: of(gridOf(content)), unit: "count" };
  },
});

/** Functions that give a rectangle another shape, or tell its own. */
export const shapes: readonly SheetFunction[] = [
  filter,
  sortBy,
  cut("TAKE", taken),
  cut("DROP", left),
  chooseCols,
  size("ROWS", (grid) => grid.length),
  size("COLUMNS", (grid) => grid[0]?.length ?? 0),
];
