import { compareCells } from "../compare-cells.ts";
import { placewise, unlessError } from "../lift.ts";
import type { Argument, SheetFunction } from "../sheet-function.ts";
import {
  contentOfGrid,
  FormulaError,
  type Grid,
  gridOf,
  isGrid,
  plain,
  type Scalar,
  type Value,
} from "../value.ts";
import { wholeFrom } from "./whole.ts";

const EMPTY: Argument = { given: false, value: () => plain(null) };

const outside = (): FormulaError =>
  new FormulaError("#REF!", {
    en: "INDEX: there is no such row or column.",
    ja: "INDEX：その行または列はない。",
  });

/** Unit of a column of a table, or of all of it. */
const unitAt = ({ unit, columns }: Value, column: number): string | undefined =>
  columns === undefined ? unit : columns[column - 1]?.unit;

/** Row and column of `INDEX`, where a single number counts along a single row or column. */
function placeOf(grid: Grid, row: number, column: number | undefined): readonly [number, number] {
  const isRow = grid.length === 1 && (grid[0]?.length ?? 0) > 1;
  if (column !== undefined) return [row, column];
  return isRow ? [1, row] : [row, grid[0]?.length === 1 ? 1 : 0];
}

/** A cell of a rectangle; 0 stands for the whole row or column. */
function indexed(grid: Grid, row: number, column: number): Scalar | Grid {
  if (row < 0 || column < 0 || row > grid.length || column > (grid[0]?.length ?? 0)) return outside();
  const rows = row === 0 ? grid : grid.slice(row - 1, row);
  return contentOfGrid(column === 0 ? rows : rows.map((cells) => cells.slice(column - 1, column)));
}

const index: SheetFunction = {
  name: "INDEX",
  least: 2,
  most: 3,
  run([first = EMPTY, rowArgument, columnArgument]) {
    const value = first.value();
    const row = wholeFrom("INDEX", rowArgument) ?? 0;
    const column = wholeFrom("INDEX", columnArgument);
    if (row instanceof FormulaError) return plain(row);
    if (column instanceof FormulaError) return plain(column);
    if (value.content instanceof FormulaError) return plain(value.content);
    const grid = gridOf(value.content);
    const [atRow, atColumn] = placeOf(grid, row, columnArgument === undefined ? undefined : (column ?? 0));
    const content = indexed(grid, atRow, atColumn);
    if (atColumn === 0 && value.columns) return { content, unit: undefined, columns: value.columns };
    return { content, unit: unitAt(value, atColumn) };
  },
};

/** Order in which `XLOOKUP` takes what is nearest, by its match mode. */
const MODES = new Set([0, -1, 1]);

const refused = (en: string, ja: string): Value => plain(new FormulaError("#VALUE!", { en, ja }));

/** Place of a cell in a list: equal, or else the next smaller or larger one. */
function placeIn(
  list: readonly Scalar[],
  wanted: Scalar,
  mode: number,
  fromEnd: boolean,
): number | FormulaError {
  const places = list.map((_, place) => place);
  if (fromEnd) places.reverse();
  let best: number | undefined;
  for (const place of places) {
    const cell = list[place];
    if (cell === undefined || cell instanceof FormulaError) continue;
    const order = unlessError([cell, wanted], ([a = null, b = null]) =>
      typeof a === typeof b ? compareCells(a, b) : undefined,
    );
    if (order instanceof FormulaError) return order;
    if (order === 0) return place;
    if (order !== undefined && order === mode) {
      const held = best === undefined ? undefined : list[best];
      const nearer = held === undefined || held instanceof FormulaError || compareCells(cell, held) === -mode;
      if (nearer) best = place;
    }
  }
  return best ?? -1;
}

const nowhere = (cell: Scalar): FormulaError =>
  new FormulaError("#N/A", {
    en: `XLOOKUP: found no ${String(cell)}.`,
    ja: `XLOOKUP：${String(cell)}が見つからない。`,
  });

const xlookup: SheetFunction = {
  name: "XLOOKUP",
  least: 3,
  most: 6,
  run([wanted = EMPTY, where = EMPTY, what = EMPTY, otherwise, modeArgument, searchArgument]) {
    const mode = wholeFrom("XLOOKUP", modeArgument) ?? 0;
    const search = wholeFrom("XLOOKUP", searchArgument) ?? 1;
    if (mode instanceof FormulaError) return plain(mode);
    if (search instanceof FormulaError) return plain(search);
    if (!MODES.has(mode) || Math.abs(search) !== 1) {
      return refused(
        "XLOOKUP: expected a match mode of 0, -1 or 1 and a search mode of 1 or -1.",
        "XLOOKUP：照合モードは0、-1、1、検索モードは1、-1のいずれかとする。",
      );
    }
    const [keys, found] = [where.value(), what.value()];
    if (keys.content instanceof FormulaError) return plain(keys.content);
    if (found.content instanceof FormulaError) return plain(found.content);
    const [list, results] = [gridOf(keys.content), gridOf(found.content)];
    const across = list.length === 1 && (list[0]?.length ?? 0) > 1;
    const cells = across ? (list[0] ?? []) : list.map(([cell = null]) => cell);
    const size = across ? (results[0]?.length ?? 0) : results.length;
    if (size !== cells.length || (!across && (list[0]?.length ?? 0) > 1)) {
      return refused(
        `XLOOKUP: the list has ${cells.length} cells and the results ${size}; both need as many.`,
        `XLOOKUP：検索範囲は${cells.length}個、結果の範囲は${size}個であり、同数でなければならない。`,
      );
    }
    const look = (cell: Scalar): Scalar | Grid => {
      if (cell instanceof FormulaError) return cell;
      const place = placeIn(cells, cell, mode, search < 0);
      if (place instanceof FormulaError) return place;
      if (place < 0) return otherwise?.given ? otherwise.value().content : nowhere(cell);
      const line = across ? results.map((row) => [row[place] ?? null]) : results.slice(place, place + 1);
      return contentOfGrid(line);
    };
    const { content } = wanted.value();
    const result = isGrid(content)
      ? placewise([content], ([cell = null]) => {
          const one = look(cell);
          return isGrid(one) ? (one[0]?.[0] ?? null) : one;
        })
      : look(content);
    return { content: result, unit: found.unit, ...(found.columns && { columns: found.columns }) };
  },
};

/** Functions that take something out of a rectangle. */
export const lookups: readonly SheetFunction[] = [index, xlookup];
