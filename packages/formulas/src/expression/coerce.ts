import { FormulaError, type Scalar } from "./value.ts";

/** Digits Excel keeps of a number when it writes it out or compares it. */
const DIGITS = 15;

/** A number as Excel sees it: fifteen digits. */
export const toDigits = (value: number): number => Number(value.toPrecision(DIGITS));

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;

const notANumber = (text: string): FormulaError =>
  new FormulaError("#VALUE!", {
    en: `Expected a number, received "${text}".`,
    ja: `数値が必要である（値：「${text}」）。`,
  });

/** A cell as arithmetic takes it: TRUE is 1, what was left out is 0, a text must read as a number. */
export function numberFrom(cell: Scalar): number | FormulaError {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (cell === null) return 0;
  if (cell instanceof FormulaError) return cell;
  const [, digits, exponent = "", percent] = NUMBER.exec(cell.trim()) ?? [];
  if (digits === undefined) return notANumber(cell);
  const text = cell.trim().replace(/%$/, "");
  const value = Number(text);
  if (!Number.isFinite(value) || exponent.length > 5) return notANumber(cell);
  return percent ? value / 100 : value;
}

/** A cell as a condition: a number other than 0 is true; a text must read TRUE or FALSE. */
export function truthFrom(cell: Scalar): boolean | FormulaError {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  if (cell === null) return false;
  if (cell instanceof FormulaError) return cell;
  const word = cell.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  return new FormulaError("#VALUE!", {
    en: `Expected TRUE or FALSE, received "${cell}".`,
    ja: `TRUEまたはFALSEが必要である（値：「${cell}」）。`,
  });
}

/** A number as `&` writes it: fifteen digits, an exponent only where twenty characters do not do. */
export function numberText(value: number): string {
  const short = toDigits(value);
  const [mantissa = "", exponent] = String(short).split("e");
  const power = exponent === undefined ? 0 : Number(exponent);
  if (exponent === undefined) return mantissa;
  if (power < 0 && -power + mantissa.replace(/[-.]/g, "").length < 20) {
    const digits = mantissa.replace(/[-.]/g, "");
    return `${short < 0 ? "-" : ""}0.${"0".repeat(-power - 1)}${digits}`;
  }
  return `${mantissa}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** A cell as `&` writes it. */
export function textFrom(cell: Scalar): string | FormulaError {
  if (typeof cell === "string" || cell instanceof FormulaError) return cell;
  if (cell === null) return "";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : numberText(cell);
}
