import { catalogue, type FunctionDefinition, rawArgument } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { direct } from "./support/direct.ts";
import { loadRuntime } from "./support/runtime.ts";

const { invoke } = loadRuntime();

/** What Excel may send in the place of an argument. */
const sent = {
  null: null,
  zero: 0,
  "empty text": "",
  "a text": "Atlantis",
  "a truth value": true,
  "a cell as a range": [[2]],
  "a blank range": [[null], [""]],
  "a range inside a range": [[[[60], [30]]]],
  "an entity": {
    type: "Entity",
    text: "China",
    basicType: "Error",
    basicValue: "#VALUE!",
    properties: {},
  },
  "a number with a format": {
    type: "FormattedNumber",
    basicType: "Double",
    basicValue: 3,
    numberFormat: "0.0",
  },
  "an error": { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
} as const;

const ERRORS = ["#N/A", "#VALUE!", "#NUM!", "#DIV/0!"];

const isShowable = (cell: unknown): boolean =>
  typeof cell === "number" ? Number.isFinite(cell) : typeof cell === "string" || typeof cell === "boolean";

/** Every argument of an example replaced by each of these, and all from it on left out. */
function variants({ id, parameters, examples }: FunctionDefinition) {
  const args = parameters.map((_, i) => rawArgument(examples[0].arguments[i]));
  return parameters.flatMap(({ name }, at) => [
    { place: `${id} without ${name} and what follows`, id, args: args.slice(0, at) },
    ...Object.entries(sent).map(([what, value]) => ({
      place: `${id} with ${what} as ${name}`,
      id,
      args: args.with(at, value),
    })),
  ]);
}

const calls = catalogue.flatMap(variants);
const outcomes = await Promise.all(calls.map(({ id, args }) => invoke(id, args)));

test("whatever Excel sends for an argument, every function answers with a value or an error of its own", () => {
  expect(calls.length).toBeGreaterThan(2000);
  for (const [i, { place }] of calls.entries()) {
    const outcome = outcomes[i];
    if (outcome && "error" in outcome) {
      expect(ERRORS, place).toContain(outcome.error);
      expect(String(outcome.message).length, place).toBeGreaterThan(10);
    } else {
      expect([outcome?.value].flat(2).every(isShowable), `${place}: ${JSON.stringify(outcome)}`).toBe(true);
    }
  }
});

test("and Microsoft's runtime changes none of it", () => {
  const blank = (cell: unknown) => cell ?? "";
  const plain = (value: unknown) =>
    Array.isArray(value) ? value.map((row: readonly unknown[]) => row.map(blank)) : blank(value);
  for (const [i, { place, id, args }] of calls.entries()) {
    const expected = direct({ id, arguments: args as never });
    expect(outcomes[i], place).toEqual("value" in expected ? { value: plain(expected.value) } : expected);
  }
});
