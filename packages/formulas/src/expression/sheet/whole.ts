import { numberFrom } from "../coerce.ts";
import type { Argument } from "../sheet-function.ts";
import { FormulaError, isGrid, type Scalar } from "../value.ts";

/** The one cell of an argument that cannot be a rectangle. */
function cellOf(name: string, { value }: Argument): Scalar {
  const { content } = value();
  if (!isGrid(content)) return content;
  return new FormulaError("#VALUE!", {
    en: `${name}: expected one cell, received a range.`,
    ja: `${name}：1つのセルを指定する（指定：範囲）。`,
  });
}

/** The whole number of an argument, its decimals dropped as Excel does; `undefined` where it is left out. */
export function wholeFrom(name: string, argument: Argument | undefined): number | undefined | FormulaError {
  if (!argument?.given) return undefined;
  const cell = cellOf(name, argument);
  const number = numberFrom(cell);
  return number instanceof FormulaError ? number : Math.trunc(number);
}
