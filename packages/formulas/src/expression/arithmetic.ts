import { numberFrom, textFrom, toDigits } from "./coerce.ts";
import { compareCells } from "./compare-cells.ts";
import type { BinaryOperator, Comparison } from "./expression.ts";
import { lifted, type Plain } from "./lift.ts";
import { FormulaError, type Grid, type Scalar } from "./value.ts";

type Arithmetic = "+" | "-" | "*" | "/" | "^";

const tooLarge = (): FormulaError =>
  new FormulaError("#NUM!", {
    en: "The result is too large for a number.",
    ja: "結果が数値の範囲を超える。",
  });
const divided = (): FormulaError =>
  new FormulaError("#DIV/0!", { en: "Division by zero.", ja: "0で割っている。" });

/** A number a cell can hold, or the error for one it cannot. */
export const finite = (value: number): number | FormulaError =>
  Number.isFinite(value) ? value + 0 : tooLarge();

/** Excel takes a difference that is nothing but the rounding of its operands for zero. */
function nearZero(result: number, a: number, b: number): number {
  return result !== 0 && toDigits(a) === toDigits(b) ? 0 : result;
}

const powers = (base: number, exponent: number): number | FormulaError => {
  if (base === 0 && exponent === 0) {
    return new FormulaError("#NUM!", { en: "0^0 is not defined.", ja: "0^0は定義されない。" });
  }
  if (base === 0 && exponent < 0) return divided();
  if (base < 0 && !Number.isInteger(exponent)) {
    return new FormulaError("#NUM!", {
      en: "A negative number can only be raised to a whole power.",
      ja: "負の数のべき指数は整数とする。",
    });
  }
  return finite(base ** exponent);
};

const operations: Readonly<Record<Arithmetic, (a: number, b: number) => number | FormulaError>> = {
  "+": (a, b) => finite(nearZero(a + b, a, -b)),
  "-": (a, b) => finite(nearZero(a - b, a, b)),
  "*": (a, b) => finite(a * b),
  "/": (a, b) => (b === 0 ? divided() : finite(a / b)),
  "^": powers,
};

const comparisons: Readonly<Record<Comparison, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

export const isComparison = (operator: BinaryOperator): operator is Comparison => operator in comparisons;

function arithmetic(operator: Arithmetic, a: Plain, b: Plain): Scalar {
  const [left, right] = [numberFrom(a), numberFrom(b)];
  if (left instanceof FormulaError) return left;
  return right instanceof FormulaError ? right : operations[operator](left, right);
}

function joined(a: Plain, b: Plain): Scalar {
  const [left, right] = [textFrom(a), textFrom(b)];
  if (left instanceof FormulaError) return left;
  return right instanceof FormulaError ? right : left + right;
}

/** What an operator makes of two cells or rectangles. */
export function applied(operator: BinaryOperator, left: Scalar | Grid, right: Scalar | Grid): Scalar | Grid {
  return lifted([left, right], ([a = null, b = null]) => {
    if (operator === "&") return joined(a, b);
    if (isComparison(operator)) return comparisons[operator](compareCells(a, b));
    return arithmetic(operator, a, b);
  });
}

/** A sign before a cell or a rectangle; `+` leaves everything as it is, texts too. */
export const signed = (operator: "+" | "-", content: Scalar | Grid): Scalar | Grid =>
  operator === "+" ? content : lifted([content], ([cell = null]) => arithmetic("-", 0, cell));

/** A percent sign after a cell or a rectangle. */
export const hundredth = (content: Scalar | Grid): Scalar | Grid =>
  lifted([content], ([cell = null]) => arithmetic("/", cell, 100));
