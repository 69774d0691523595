import { MetricError } from "@kidorui/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  catalogue,
  type FunctionDefinition,
  invoke,
  isRange,
  type Parameter,
  rawArgument,
} from "../src/index.ts";
import { dataset } from "../test/data.ts";

/** Lists of arguments a function is tried on. */
const RUNS = 100_000;

/** Names as they stand in lists: of what functions of data look up, and of what they know nothing of. */
const NAMES = [
  "Nd",
  "ネオジム",
  "HREE",
  "China",
  "中国",
  "AUS",
  "mine",
  "分離・精製",
  "oxide",
  "magnet",
  "2024年",
  "2024Q3",
  "2011-05",
  "stop-12m",
  "baseline",
  "stock.initial",
  "suppliers.CHN.restriction",
  "days",
  "t",
  "supplier",
  "kg_per_year",
  "country_code",
  "mine_production",
  "mine_production.AUS",
  "Atlantis",
];

/** What stands in a cell of somebody's list. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: 2005, max: 2030 }) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NAMES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, "", 0, -0, "n.a.", "1,234", true, 5e-324, 1.7e308, -1, "#N/A"),
  },
);

/** Lists of one length as columns, so that those that belong together often do. */
const columns = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, wide]) =>
    fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: wide, maxLength: wide }),
  );

const frozen = (value: unknown): unknown => (Array.isArray(value) ? Object.freeze(value.map(frozen)) : value);

/** Draws of a simulation are few: many make it slow, and none of them unlike the others. */
const drawsIn = ({ name, kind }: Parameter): boolean => name === "n" && kind === "integer";

/** The arguments of an example: most lists a random one, each other one now and then what stands in such a list. */
function randomArguments(
  { parameters, examples }: FunctionDefinition,
  lists: readonly (readonly unknown[])[],
  turn: number,
): readonly unknown[] {
  const { arguments: args } = examples[turn % examples.length] ?? examples[0];
  const wide = lists[0]?.map((_, row) => lists.map((one) => one[row]));
  return parameters.map((parameter, i) => {
    const given = rawArgument(args[i]);
    const list = lists[i % lists.length] ?? [];
    const isAnother = (turn + 3 * i) % 7 === 0;
    if (drawsIn(parameter)) return 2 + (turn % 5);
    const isList = Array.isArray(given) && turn % 4 > 0;
    if (isRange(parameter.kind) && (isList || isAnother))
      return frozen(
        parameter.kind === "rows" || parameter.kind === "filters" ? wide : list.map((one) => [one]),
      );
    return isAnother ? list[0] : given;
  });
}

/** The value, or the error told in words; anything else a function throws fails the test. */
function outcome(
  definition: FunctionDefinition,
  args: readonly unknown[],
): { readonly value: unknown } | { readonly refusal: string } {
  try {
    return { value: invoke(definition, args, dataset).value };
  } catch (error) {
    if (error instanceof MetricError) return { refusal: `${error.code}: ${error.message}` };
    throw error;
  }
}

const isShowable = (one: unknown): boolean =>
  typeof one === "number"
    ? Number.isFinite(one) && !Object.is(one, -0)
    : typeof one === "string" || typeof one === "boolean";

test.each(catalogue.map((definition) => [definition.id, definition] as const))(
  "%s: of random lists no NaN, no infinity, no foreign error, no changed input, no other answer the second time",
  (_, definition) => {
    let values = 0;
    fc.assert(
      fc.property(columns, fc.nat(), (lists, turn) => {
        const args = randomArguments(definition, lists, turn);
        const first = outcome(definition, args);
        if ("value" in first) {
          values += 1;
          if (![first.value].flat(2).every(isShowable)) return false;
        }
        return JSON.stringify(outcome(definition, args)) === JSON.stringify(first);
      }),
      { numRuns: RUNS, seed: 2026 },
    );
    // Not all were refused before anything was computed.
    expect(values).toBeGreaterThan(RUNS / 200);
  },
);
