import { finite } from "../arithmetic.ts";
import { numberFrom } from "../coerce.ts";
import { lifted, type Plain } from "../lift.ts";
import type { Argument, SheetFunction } from "../sheet-function.ts";
import { FormulaError, plain, type Scalar, type Value } from "../value.ts";

/**
 * Rounds half away from zero at a decimal place, by the fifteen digits Excel keeps.
 * @example rounded(-2.5, 0) // -3
 * @example rounded(2.675, 2) // 2.68
 */
export function rounded(value: number, digits: number): number {
  if (value === 0 || digits > 20) return value;
  if (digits < -308) return 0;
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const scaled = Number(`${mantissa}e${Number(exponent) + digits}`);
  // From here on a number has no decimals left.
  if (!Number.isFinite(scaled) || scaled >= 2 ** 52) return value;
  return Math.sign(value) * Number(`${Math.floor(scaled + 0.5)}e${-digits}`);
}

/** A function of numbers, applied place by place; the unit is that of its first argument. */
const ofNumbers = (
  name: string,
  least: number,
  most: number,
  compute: (numbers: readonly number[]) => number,
): SheetFunction => ({
  name,
  least,
  most,
  run(args: readonly Argument[]): Value {
    const values = args.map((argument) => argument.value());
    const content = lifted(
      values.map((value) => value.content),
      (cells: readonly Plain[]): Scalar => {
        const numbers: number[] = [];
        for (const cell of cells) {
          const number = numberFrom(cell);
          if (number instanceof FormulaError) return number;
          numbers.push(number);
        }
        return finite(compute(numbers));
      },
    );
    const [first = plain(0)] = values;
    return { content, unit: first.unit, ...(first.bare && { bare: true }) };
  },
});

/** Functions of single numbers. */
export const numbers: readonly SheetFunction[] = [
  ofNumbers("ABS", 1, 1, ([value = 0]) => Math.abs(value)),
  ofNumbers("ROUND", 2, 2, ([value = 0, digits = 0]) => rounded(value, Math.trunc(digits))),
];
