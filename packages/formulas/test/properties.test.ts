import { MetricError } from "@kidorui/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue, type FunctionDefinition, invoke, rawArgument } from "../src/index.ts";
import { dataset } from "./data.ts";

const each = catalogue.map((definition) => [definition.id, definition] as const);

/** What a function answers: its value, or the code of its error. Anything else fails the test. */
function answer(definition: FunctionDefinition, args: readonly unknown[]): unknown {
  try {
    return invoke(definition, args, dataset).value;
  } catch (error) {
    if (error instanceof MetricError) return error.code;
    throw error;
  }
}

function expectSafe(value: unknown): void {
  if (typeof value === "number") expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
  else expect(["string", "boolean"]).toContain(typeof value);
}

function expectSafeValue(value: unknown): void {
  if (!Array.isArray(value)) {
    expectSafe(value);
    return;
  }
  const rows: readonly (readonly unknown[])[] = value;
  const widths = new Set(rows.map((row) => row.length));
  expect(widths.size).toBe(1);
  expect(widths.has(0)).toBe(false);
  for (const cell of rows.flat()) expectSafe(cell);
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 3000 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      "CHN",
      "REE",
      "mine",
      "2024",
      "#N/A",
      "1,234",
      "１２",
      "=",
      ">=0",
      "year",
      "mine_production",
      "mine_production.AUS",
      "",
      " ",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      false,
      0,
      -0,
      1e308,
      1n,
      new Date(0),
      Symbol("s"),
      { basicValue: "#REF!" },
      { type: "Error", code: "#NUM!" },
      { type: "Double", basicValue: 3 },
    ),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }) },
);
const junk = fc.oneof(
  cell,
  fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
  fc.array(cell, { maxLength: 4 }),
);

const BLANKS: readonly unknown[] = [null, undefined, "", 0];

/** The examples of a function, as a spreadsheet sends them. */
const examplesOf = (definition: FunctionDefinition): readonly (readonly unknown[])[] =>
  definition.examples.map((example) => example.arguments.map(rawArgument));

describe.each(each)("%s", (_, definition) => {
  test("answers junk with a safe value or a metric error", () => {
    fc.assert(
      fc.property(fc.array(junk, { maxLength: definition.parameters.length + 1 }), (args) => {
        const value = answer(definition, args);
        expectSafeValue(value);
      }),
      { numRuns: 150 },
    );
  });

  test("answers junk in one argument of an example likewise", () => {
    fc.assert(
      fc.property(fc.constantFrom(...examplesOf(definition)), fc.nat(), junk, (args, at, value) => {
        expectSafeValue(answer(definition, args.with(...placed(args, at, value))));
      }),
      { numRuns: definition.examples[0].arguments.length === 0 ? 0 : 60 },
    );
  });

  test("cannot tell one blank from another, nor from 0 where something must be given", () => {
    for (const args of examplesOf(definition)) {
      for (const [at, { optional }] of definition.parameters.entries()) {
        const padded = Array.from({ length: definition.parameters.length }, (_, index) => args[index]);
        const blanks = optional ? BLANKS.filter((blank) => blank !== 0) : BLANKS;
        const answers = blanks.map((blank) => JSON.stringify(answer(definition, padded.with(at, blank))));
        expect(new Set(answers).size).toBe(1);
      }
    }
  });

  test("cannot tell one blank in a range from another", () => {
    for (const args of examplesOf(definition)) {
      const ranges = args.map((value) => Array.isArray(value));
      if (!ranges.includes(true)) continue;
      const answers = BLANKS.map((blank) =>
        JSON.stringify(
          answer(
            definition,
            args.map((value) => withBlankRow(value, blank)),
          ),
        ),
      );
      expect(new Set(answers).size).toBe(1);
    }
  });

  test("cannot tell one blank from another in any single cell of a range", () => {
    for (const args of examplesOf(definition)) {
      for (const { argument, row, column, alone } of cellsOf(args)) {
        // A single cell that may be left out is an argument of its own: there 0 is a value.
        const isOption = alone && definition.parameters[argument]?.optional;
        const blanks = isOption ? BLANKS.filter((blank) => blank !== 0) : BLANKS;
        const answers = blanks.map((blank) =>
          JSON.stringify(
            answer(definition, args.with(argument, withCell(args[argument], row, column, blank))),
          ),
        );
        expect(new Set(answers).size, `argument ${argument + 1}, row ${row + 1}, column ${column + 1}`).toBe(
          1,
        );
      }
    }
  });
});

/** The places of all cells of the ranges among arguments. */
function cellsOf(args: readonly unknown[]) {
  return args.flatMap((value, argument) => {
    const rows = rowsIn(value);
    const alone = rows.flat().length === 1;
    return rows.flatMap((cells, row) => cells.map((_, column) => ({ argument, row, column, alone })));
  });
}

function rowsIn(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [];
  const rows: readonly unknown[] = value;
  return rows.map((row) => (Array.isArray(row) ? row : [row]));
}

function withCell(value: unknown, row: number, column: number, cell: unknown): unknown {
  const rows = rowsIn(value);
  return rows.with(row, (rows[row] ?? []).with(column, cell));
}

function placed(args: readonly unknown[], at: number, value: unknown): [number, unknown] {
  return [args.length === 0 ? 0 : at % args.length, value];
}

function withBlankRow(value: unknown, blank: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows: readonly unknown[] = value;
  const first = rows[0];
  return [...rows, Array.isArray(first) ? first.map(() => blank) : blank];
}
