import { MetricError } from "@kidorui/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue, type FunctionDefinition, invoke, rawArgument } from "../src/index.ts";
import { dataset } from "../test/data.ts";

/** Lists a function is tried on. */
const RUNS = 100_000;

/** What stands in a cell of somebody's list. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1 }) },
  { weight: 2, arbitrary: fc.double() },
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

/** The arguments of an example, each list of it replaced by a random one, each number now and then. */
function withLists(
  { parameters, examples }: FunctionDefinition,
  lists: readonly (readonly unknown[])[],
  turn: number,
): readonly unknown[] {
  const { arguments: args } = examples[turn % examples.length] ?? examples[0];
  return parameters.map((_, i) => {
    const given = rawArgument(args[i]);
    const list = lists[i % lists.length] ?? [];
    if (Array.isArray(given)) return frozen(list.map((one) => [one]));
    return typeof given === "number" && (turn + i) % 3 === 0 ? list[0] : given;
  });
}

/** The value, or the error told in words; anything else a function throws fails the test. */
function outcome(definition: FunctionDefinition, args: readonly unknown[]): unknown {
  try {
    return invoke(definition, args, dataset).value;
  } catch (error) {
    if (error instanceof MetricError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

const isShowable = (one: unknown): boolean =>
  typeof one === "number"
    ? Number.isFinite(one) && !Object.is(one, -0)
    : typeof one === "string" || typeof one === "boolean";

const takesLists = catalogue.filter(({ examples }) =>
  examples.some(({ arguments: args }) => args.some((one) => Array.isArray(one))),
);

test.each(takesLists.map((definition) => [definition.id, definition] as const))(
  "%s: of random lists no NaN, no infinity, no foreign error, no changed input, no other answer the second time",
  (_, definition) => {
    fc.assert(
      fc.property(columns, fc.nat(), (lists, turn) => {
        const args = withLists(definition, lists, turn);
        const first = outcome(definition, args);
        if (![first].flat(2).every(isShowable)) return false;
        return JSON.stringify(outcome(definition, args)) === JSON.stringify(first);
      }),
      { numRuns: RUNS, seed: 2026 },
    );
  },
);

test("functions that take lists are many", () => {
  expect(takesLists.length).toBeGreaterThan(15);
});
