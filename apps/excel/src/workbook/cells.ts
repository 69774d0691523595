import {
  contentOfGrid,
  type ErrorName,
  FormulaError,
  type Grid,
  type Scalar,
  type Value,
} from "@kidorui/formulas/expression";
import { errorText } from "../words/errors.ts";

const names: Readonly<Record<string, ErrorName>> = {
  "#N/A": "#N/A",
  "#VALUE!": "#VALUE!",
  "#NUM!": "#NUM!",
  "#DIV/0!": "#DIV/0!",
  "#REF!": "#REF!",
  "#CALC!": "#CALC!",
  "#NAME?": "#NAME?",
  "#NULL!": "#NULL!",
  "#SPILL!": "#SPILL!",
  "#BUSY!": "#BUSY!",
};

/** One cell: Excel gives "" for an empty one and the word of an error, and says beside it what it is. */
function cellOf(value: unknown, type: unknown): Scalar {
  if (type === "Empty") return null;
  if (type === "Error") {
    const shown = String(value);
    return new FormulaError(names[shown] ?? "#VALUE!", errorText(shown).meaning);
  }
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** What a range holds, as a formula receives it. */
export function valueOfCells(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly unknown[])[],
): Value {
  const grid: Grid = values.map((row, r) => row.map((value, c) => cellOf(value, types[r]?.[c])));
  return { content: contentOfGrid(grid), unit: undefined };
}
