import { join } from "node:path";
import { readDataset } from "@kidorui/core/node";
import {
  catalogue,
  invoke as compute,
  EDITION_PARAMETER,
  type Example,
  type FunctionDefinition,
  rawArgument,
} from "@kidorui/formulas";
import { expect, test } from "vitest";
import { loadRuntime } from "./support/runtime.ts";

const runtime = loadRuntime();
const { invoke } = runtime;

const examples = catalogue.flatMap((definition) =>
  definition.examples.map((example, i) => [`${definition.id} ${i + 1}`, definition, example] as const),
);

/** Arguments as Excel sends them: every declared parameter, `null` for what is left out. */
function wire({ parameters }: FunctionDefinition, { arguments: args, edition }: Example): unknown[] {
  return parameters.map(
    ({ name }, i) => rawArgument(args[i]) ?? (name === EDITION_PARAMETER ? (edition ?? null) : null),
  );
}

/** A printed number is as exact as its last digit; the rest is compared with the function itself. */
function expectPrinted(received: unknown, printed: unknown, place: string): void {
  if (typeof printed !== "number") {
    expect(received, place).toEqual(printed ?? "");
    return;
  }
  const decimals = String(printed).split(".")[1]?.length;
  const half = decimals === undefined ? 1e-9 : 0.5 * 10 ** -decimals + 1e-12;
  expect(Math.abs(Number(received) - printed), place).toBeLessThanOrEqual(half);
}

const dataset = await readDataset(join(import.meta.dirname, "../../../data"));
const outcomes = new Map(
  await Promise.all(
    examples.map(
      async ([name, definition, example]) =>
        [name, await invoke(definition.id, wire(definition, example))] as const,
    ),
  ),
);

test.each(examples)(
  "%s gives its documented result through Microsoft's runtime",
  (name, definition, example) => {
    const raw = wire(definition, example);
    const direct = compute(definition, raw, dataset).value;
    const blanks = (cell: unknown) => cell ?? "";
    expect(outcomes.get(name)).toEqual({
      value: Array.isArray(direct)
        ? direct.map((row: readonly unknown[]) => row.map(blanks))
        : blanks(direct),
    });
    const printed = Array.isArray(example.result) ? example.result : [[example.result]];
    const rows = Array.isArray(direct) ? direct : [[direct]];
    printed.forEach((row: readonly unknown[], r: number) => {
      row.forEach((cell, c) => {
        expectPrinted(blanks(rows[r]?.[c]), cell, `${name} row ${r + 1}, column ${c + 1}`);
      });
    });
  },
);

test.each([
  ["HHI", [[[0], [0]], null], "#DIV/0!"],
  ["HHI", [[[1], [-1]], null], "#NUM!"],
  ["HHI", [[["many"]], null], "#VALUE!"],
  ["PRODUCTION", ["REE", "mine", "Atlantis", 2024, null, null], "#VALUE!"],
  ["PRODUCTION", ["REE", "mine", "AUS", 1850, null, null], "#N/A"],
  ["PRODUCTION", ["REE", "mine", "AUS", 2024, null, "1999Q1"], "#VALUE!"],
])("%s%j shows its error and sends a message", async (id, args, error) => {
  const outcome = await invoke(id, args as unknown[]);
  expect(outcome).toMatchObject({ error });
  expect("message" in outcome && outcome.message.length).toBeGreaterThan(10);
});

test("messages are in the language of the reader", async () => {
  const wrong = [[[1], [-1]], null];
  expect(await invoke("HHI", wrong)).toMatchObject({
    message: "values, row 2, column 1: expected a number of at least 0, received -1.",
  });
  expect(await loadRuntime("ja-JP").invoke("HHI", wrong)).toMatchObject({
    error: "#NUM!",
    message: "valuesの2行1列目：0以上の数値を指定する（指定値：-1）。",
  });
});

test("a cell that holds an error passes it on, with its place", async () => {
  const broken = { type: "Error", basicValue: "#DIV/0!", basicType: "Error", errorType: "Div0" };
  const outcome = await invoke("HHI", [[[1], [broken]], null]);
  expect(outcome).toMatchObject({ error: "#DIV/0!", message: expect.stringContaining("row 2") });
});

test("a blank is the same as 0, nothing or empty text: hosts differ in what they send", async () => {
  const results = await Promise.all(
    [0, null, ""].map((blank) => invoke("HHI", [[[60], [30], [blank], [10]], blank === 0 ? null : blank])),
  );
  for (const result of results) expect(result).toEqual({ value: 0.46 });
});

test("the object Excel appends is no argument, and left-out options arrive as null", async () => {
  let received: readonly unknown[] = [];
  runtime.associate("PROBE", (...args) => {
    received = args;
    return 1;
  });
  await invoke("PROBE", [[[60], [30], [10]], null]);
  expect(received).toHaveLength(3);
  expect(received[1]).toBeNull();
  expect(await invoke("HHI", [[[60], [30], [10]], null])).toEqual({ value: 0.46 });
});

test("ids are found in any case", async () => {
  expect(await invoke("hhi", [[[1]], null])).toEqual({ value: 1 });
});

test("two hundred calls at once are all answered", async () => {
  const results = await Promise.all(Array.from({ length: 200 }, (_, i) => invoke("HHI", [[[1], [i]], null])));
  expect(results.every((result) => "value" in result)).toBe(true);
});

test("the runtime itself loses NaN, Infinity and undefined in a table: the reason for our guard", async () => {
  runtime.associate("UNGUARDED", () => [[1, Number.NaN, Number.POSITIVE_INFINITY, undefined]]);
  expect(await invoke("UNGUARDED", [])).toEqual({ value: [[1, null, null, null]] });
});
