import { truthFrom } from "../coerce.ts";
import { compareCells } from "../compare-cells.ts";
import { lifted, placewise, unlessError } from "../lift.ts";
import { type Argument, MOST, type SheetFunction } from "../sheet-function.ts";
import { commonUnit } from "../units-of-results.ts";
import {
  FormulaError,
  type Grid,
  gridOf,
  isError,
  isGrid,
  isRange,
  plain,
  type Scalar,
  type Value,
} from "../value.ts";

const EMPTY: Argument = { given: false, value: () => plain(null) };

/** A branch as it comes out: one that is left out shows as 0. */
const branch = ({ given, value }: Argument): Value => (given ? value() : plain(0));

/** Chooses place by place among values that have all been computed. */
const chosen = (
  values: readonly Value[],
  pick: (cells: readonly Scalar[]) => Scalar,
  of: readonly Value[],
): Value => ({
  content: placewise(
    values.map(({ content }) => content),
    pick,
  ),
  unit: commonUnit(of),
});

const ifFunction: SheetFunction = {
  name: "IF",
  least: 2,
  most: 3,
  run([condition = EMPTY, then = EMPTY, otherwise]) {
    const test = condition.value();
    const no = (): Value => (otherwise === undefined ? plain(false) : branch(otherwise));
    if (isGrid(test.content)) {
      const branches = [branch(then), no()];
      return chosen(
        [test, ...branches],
        ([cell = null, yes = null, other = null]) => {
          const truth = truthFrom(cell);
          return truth instanceof FormulaError ? truth : truth ? yes : other;
        },
        branches,
      );
    }
    const truth = truthFrom(test.content);
    if (truth instanceof FormulaError) return plain(truth);
    return truth ? branch(then) : no();
  },
};

/** IFNA and IFERROR: another value where there is an error of some kinds. */
const caught = (name: string, catches: (error: FormulaError) => boolean): SheetFunction => ({
  name,
  least: 2,
  most: 2,
  run([first = EMPTY, other = EMPTY]) {
    const value = first.value();
    const isCaught = (cell: Scalar): boolean => cell instanceof FormulaError && catches(cell);
    if (!isGrid(value.content))
      return isCaught(value.content) ? branch(other) : branch({ ...first, value: () => value });
    if (!value.content.some((row) => row.some(isCaught))) return value;
    const both = [value, branch(other)];
    return chosen(both, ([cell = null, instead = null]) => (isCaught(cell) ? instead : cell), both);
  },
});

const isNA: SheetFunction = {
  name: "ISNA",
  least: 1,
  most: 1,
  run: ([first = EMPTY]) =>
    plain(
      placewise([first.value().content], ([cell]) => cell instanceof FormulaError && cell.name === "#N/A"),
    ),
};

/** The truth values among arguments: of a range, texts and empty cells are passed over. */
function truths(args: readonly Argument[]): readonly boolean[] | FormulaError {
  const found: boolean[] = [];
  for (const argument of args) {
    const value = argument.value();
    const inRange = isRange(value);
    for (const cell of gridOf(value.content).flat()) {
      if (inRange && (typeof cell === "string" || cell === null)) continue;
      const truth = truthFrom(cell);
      if (truth instanceof FormulaError) return truth;
      found.push(truth);
    }
  }
  if (found.length > 0) return found;
  return new FormulaError("#VALUE!", {
    en: "Expected at least one TRUE or FALSE.",
    ja: "TRUEまたはFALSEが一つ以上必要である。",
  });
}

const overAll = (name: string, decide: (all: readonly boolean[]) => boolean): SheetFunction => ({
  name,
  least: 1,
  most: MOST,
  run(args) {
    const all = truths(args);
    return plain(all instanceof FormulaError ? all : decide(all));
  },
});

const not: SheetFunction = {
  name: "NOT",
  least: 1,
  most: 1,
  run: ([first = EMPTY]) =>
    plain(
      lifted([first.value().content], ([cell = null]) => {
        const truth = truthFrom(cell);
        return truth instanceof FormulaError ? truth : !truth;
      }),
    ),
};

/** Pairs of a value and its result, and the result where none is equal. */
function casesOf(args: readonly Argument[]): {
  pairs: (readonly [Argument, Argument])[];
  rest: Argument | undefined;
} {
  const pairs: (readonly [Argument, Argument])[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) pairs.push([args[at] ?? EMPTY, args[at + 1] ?? EMPTY]);
  return { pairs, rest: args.length % 2 === 1 ? args.at(-1) : undefined };
}

const noCase = (): FormulaError =>
  new FormulaError("#N/A", {
    en: "SWITCH: no value is equal, and there is no last argument for that case.",
    ja: "SWITCH：一致する値がなく、その場合の最後の引数もない。",
  });

/** The result for one cell; a kind equals only its own kind. */
function switched(cell: Scalar, { pairs, rest }: ReturnType<typeof casesOf>): Value {
  if (cell instanceof FormulaError) return plain(cell);
  for (const [wanted, result] of pairs) {
    const { content } = wanted.value();
    const equal = unlessError(
      gridOf(content).flat().slice(0, 1),
      ([other = null]) => compareCells(cell, other) === 0,
    );
    if (equal instanceof FormulaError) return plain(equal);
    if (equal) return branch(result);
  }
  return rest ? branch(rest) : plain(noCase());
}

const switchFunction: SheetFunction = {
  name: "SWITCH",
  least: 3,
  most: MOST - 1,
  run([first = EMPTY, ...others]) {
    const { content } = first.value();
    const cases = casesOf(others);
    if (!isGrid(content)) return switched(content, cases);
    const cells: Grid = content;
    const results = cells.map((row) => row.map((cell) => switched(cell, cases)));
    return {
      content: results.map((row) =>
        row.map((result) => (isGrid(result.content) ? (result.content[0]?.[0] ?? null) : result.content)),
      ),
      unit: commonUnit(results.flat().filter((result) => !isError(result.content))),
    };
  },
};

/** Functions that decide: their branches are computed only where they are taken. */
export const logic: readonly SheetFunction[] = [
  ifFunction,
  caught("IFNA", ({ name }) => name === "#N/A"),
  caught("IFERROR", () => true),
  isNA,
  overAll("AND", (all) => all.every(Boolean)),
  overAll("OR", (all) => all.some(Boolean)),
  not,
  switchFunction,
];
