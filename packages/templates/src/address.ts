/** Cells from one corner to the other, counted from 0. */
export interface Area {
  /** Sheet by its name in lower case; `undefined` for the formula's own. */
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const REFERENCE = /^(?:'?([^'!]+)'?!)?\$?([a-z]{1,3})\$?(\d+)(?::\$?([a-z]{1,3})\$?(\d+))?$/i;

/**
 * A reference as a formula spells it.
 * @throws {Error} If it is none: a template has no names.
 * @example areaOf("'Stock'!$B$2:C9") // {"sheet": "stock", "top": 1, "left": 1, "bottom": 8, "right": 2}
 */
export function areaOf(reference: string): Area {
  const [, sheet, left, top, right = left, bottom = top] = REFERENCE.exec(reference) ?? [];
  if (left === undefined || right === undefined) throw new Error(`Expected a reference, found ${reference}.`);
  return {
    sheet: sheet?.toLowerCase(),
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  };
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/**
 * A cell as formulas spell it.
 * @example addressOf(8, 27) // "AB9"
 */
export const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;
