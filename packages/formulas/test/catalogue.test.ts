import { readFileSync } from "node:fs";
import { type Column, type Text, tables } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import contract from "../contract/functions.lock.json" with { type: "json" };
import { call, catalogue, EDITION_PARAMETER, evaluate, functionById, VERSION } from "../src/index.ts";
import { dataset } from "./data.ts";

const each = catalogue.map((definition) => [definition.id, definition] as const);
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

function expectText({ en, ja }: Text): void {
  expect(en.trim().length).toBeGreaterThan(2);
  expect(ja).toMatch(JAPANESE);
}

/** Equal to the digits an example prints. A spill's example may show its first rows only. */
function expectClose(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual)).toBe(true);
    const list: readonly unknown[] = Array.isArray(actual) ? actual : [];
    for (const [index, item] of expected.entries()) expectClose(list[index], item);
  } else if (typeof expected === "number") {
    const decimals = String(expected).split(".")[1]?.length ?? 0;
    // A whole number stands for itself; anything else is as exact as its last printed digit.
    if (decimals === 0) expect(actual).toBeCloseTo(expected, 9);
    else expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-12);
  } else expect(actual).toBe(expected);
}

describe.each(each)("%s", (id, definition) => {
  test("is named so that a spreadsheet takes it for no cell", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(functionById(id)).toBe(definition);
  });

  test("says everything in both languages", () => {
    for (const text of [definition.title, definition.description, definition.returns]) expectText(text);
    for (const { description } of definition.parameters) expectText(description);
    expect(definition.errors.length).toBeGreaterThan(0);
    for (const { when } of definition.errors) expectText(when);
    expect(definition.unit).not.toBe("");
  });

  test("asks for optional arguments last, the edition as the very last", () => {
    const { parameters } = definition;
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    const optional = firstOptional < 0 ? [] : parameters.slice(firstOptional);
    expect(optional.every((parameter) => parameter.optional)).toBe(true);
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    const at = parameters.findIndex(({ name }) => name === EDITION_PARAMETER);
    expect(at >= 0).toBe(definition.tier === "data");
    // Last, but for the language of the words and where they stand, which came later.
    const behind = at < 0 ? [] : parameters.slice(at + 1);
    expect(["", "lang", "lang,beside"]).toContain(behind.map(({ name }) => name).join());
  });

  test.each(definition.examples.map((example, index) => [index + 1, example] as const))(
    "example %i gives what it says",
    (_, { arguments: args, result, edition }) => {
      const evaluation = evaluate(call(id, ...args), dataset, edition ?? dataset.latest);
      expectClose(evaluation.value, result);
      expect(evaluation.formula.startsWith(`=REE.${id}(`)).toBe(true);
      expect(evaluation.rows.every(({ row }) => Object.keys(row).length > 0)).toBe(true);
    },
  );
});

test.each(["basis", "scope"])("DEPENDENCE takes every %s that its table has", (name) => {
  const columns: readonly Column[] = tables.trade_shares.columns;
  const values = columns.find((column) => column.name === name)?.values ?? [];
  const options = functionById("DEPENDENCE").parameters.find((parameter) => parameter.name === name)?.options;
  expect((options ?? []).toSorted()).toEqual(values.toSorted());
});

test("ids are unique", () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

test("names and order of parameters are only ever added to", () => {
  for (const [id, names] of Object.entries(contract)) {
    const current = functionById(id).parameters.map(({ name }) => name);
    expect(current.slice(0, names.length)).toEqual(names);
  }
});

test("every function is under contract", () => {
  expect(Object.keys(contract).toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
});

test("the version is that of the package", () => {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  expect(text).toContain(`"version": "${VERSION}"`);
});
