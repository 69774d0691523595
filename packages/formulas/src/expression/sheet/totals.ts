import { finite } from "../arithmetic.ts";
import { numberFrom } from "../coerce.ts";
import { type Argument, MOST, type SheetFunction } from "../sheet-function.ts";
import { commonUnit } from "../units-of-results.ts";
import { FormulaError, gridOf, isGrid, isRange, plain, type Value } from "../value.ts";

/** The numbers of one argument: of a range only the numbers, of a single value what reads as one. */
function numbersOf(value: Value): readonly number[] | FormulaError {
  const { content } = value;
  if (!isGrid(content) && !isRange(value)) {
    const number = numberFrom(content);
    return number instanceof FormulaError ? number : [number];
  }
  const numbers: number[] = [];
  for (const cell of gridOf(content).flat()) {
    if (cell instanceof FormulaError) return cell;
    if (typeof cell === "number") numbers.push(cell);
  }
  return numbers;
}

const total = (name: string, compute: (numbers: readonly number[]) => number): SheetFunction => ({
  name,
  least: 1,
  most: MOST,
  run(args) {
    const values = args.map((argument) => argument.value());
    const numbers: number[] = [];
    for (const value of values) {
      const own = numbersOf(value);
      if (own instanceof FormulaError) return plain(own);
      for (const number of own) numbers.push(number);
    }
    return { content: finite(compute(numbers)), unit: commonUnit(values) };
  },
});

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);

/** How many of one argument are numbers; an error is none. */
function counted({ given, value }: Argument): number {
  const own = value();
  const { content } = own;
  if (isGrid(content) || isRange(own))
    return gridOf(content)
      .flat()
      .filter((cell) => typeof cell === "number").length;
  if (!given || content === null) return 1;
  return numberFrom(content) instanceof FormulaError ? 0 : 1;
}

/** Functions of all the numbers in their arguments. */
export const totals: readonly SheetFunction[] = [
  total("SUM", (numbers) => numbers.reduce((a, b) => a + b, 0)),
  total("MIN", (numbers) => (numbers.length === 0 ? 0 : least(numbers))),
  total("MAX", (numbers) => (numbers.length === 0 ? 0 : greatest(numbers))),
  {
    name: "COUNT",
    least: 1,
    most: MOST,
    run: (args) => ({ content: args.reduce((sum, argument) => sum + counted(argument), 0), unit: "count" }),
  },
];
