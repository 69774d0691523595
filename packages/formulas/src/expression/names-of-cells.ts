/** The last column of a sheet, XFD, as a number. */
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Whether Excel reads a word as a cell or a row or column, so that it cannot be a name: `Q4`, `ND1`,
 * `r`, `C`, `R1C1`.
 * @example isNameOfCell("y1") // true
 * @example isNameOfCell("year1") // false
 */
export function isNameOfCell(word: string): boolean {
  if (/^[rc]$/i.test(word) || /^r\d*c\d*$/i.test(word)) return true;
  const [, letters, digits] = /^([a-z]{1,3})(\d+)$/i.exec(word) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const row = Number(digits);
  return columnNumber(letters) <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
}
