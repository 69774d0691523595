import { MetricError } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import {
  catalogue,
  EDITION_PARAMETER,
  functionById,
  invoke,
  type Parameter,
  rawArgument,
} from "../src/index.ts";
import { dataset } from "./data.ts";

/** What a function answers: its value, or its error with the message. */
function answer(id: string, args: readonly unknown[]): unknown {
  try {
    return invoke(functionById(id), args, dataset).value;
  } catch (error) {
    if (error instanceof MetricError) return { error: error.code, message: error.message };
    throw error;
  }
}

/** Every optional parameter of every function, with the arguments of each example around it. */
const optional = catalogue.flatMap((definition) =>
  definition.examples.flatMap((example, index) => {
    const count = definition.parameters.length;
    const padded = Array.from({ length: count }, (_, i) => rawArgument(example.arguments[i]));
    const edition = definition.parameters.findIndex(({ name }) => name === EDITION_PARAMETER);
    if (edition >= 0) padded[edition] ??= example.edition ?? null;
    return definition.parameters.flatMap((parameter, at) => {
      if (!parameter.optional) return [];
      const given = (value: unknown) => answer(definition.id, padded.with(at, value));
      return [
        {
          name: `${definition.id} ${index + 1} ${parameter.name}`,
          parameter,
          padded,
          at,
          given,
          id: definition.id,
        },
      ];
    });
  }),
);

const isNumber = ({ kind }: Parameter): boolean =>
  ["number", "integer", "year", "numbers", "grid"].includes(kind);

describe.each(optional)("$name", ({ parameter, padded, at, given, id }) => {
  const whenLeftOut = given(undefined);

  test("is left out by nothing and by an empty text, alone or in a cell", () => {
    for (const nothing of [null, "", " ", [[null]], [[""]], [[undefined]]])
      expect(given(nothing)).toEqual(whenLeftOut);
    if (padded.slice(at + 1).every((later) => later === null)) {
      expect(answer(id, padded.slice(0, at))).toEqual(whenLeftOut);
    }
  });

  test("has its default where it is left out", () => {
    if (parameter.default !== undefined) expect(given(parameter.default)).toEqual(whenLeftOut);
  });

  test("takes 0 for a value, alone or in a cell, or refuses it by name", () => {
    const zero = given(0);
    expect(given([[0]])).toEqual(zero);
    expect(given(-0)).toEqual(zero);
    // A text can be no blank cell.
    if (isNumber(parameter)) expect(zero).toEqual(given("0"));
    else if (parameter.kind === "boolean") expect([zero, given(1)]).toEqual([given(false), given(true)]);
    else {
      const message = expect.stringMatching(new RegExp(`^${parameter.name}: .*received (0|"0")`));
      expect(zero).toEqual({ error: "invalid-argument", message });
    }
  });

  test("takes FALSE for a value, or refuses it by name", () => {
    const no = given(false);
    expect(given([[false]])).toEqual(no);
    if (parameter.kind === "boolean") expect(no).toEqual(given("FALSE"));
    else
      expect(no).toMatchObject({
        message: expect.stringMatching(new RegExp(`^${parameter.name}\\b.*FALSE`)),
      });
  });
});

test("a bound that shuts 0 out says so by the name of the parameter", () => {
  const refused = optional.flatMap(({ parameter, given }) => {
    const { bounds } = parameter;
    const shut = bounds && ((bounds.from ?? 0) > 0 || (bounds.above ?? -1) >= 0);
    return shut ? [[parameter.name, given(0)] as const] : [];
  });
  expect(refused.length).toBeGreaterThan(10);
  for (const [name, zero] of refused) {
    expect(zero).toMatchObject({
      error: "out-of-range",
      message: expect.stringMatching(new RegExp(`^${name}\\b`)),
    });
  }
});

describe("a 0 that is meant", () => {
  test.each<readonly [string, readonly unknown[], unknown]>([
    // 440 t that are never delivered cover nothing of 1,475 t.
    ["COVERAGE", [[[440]], 1475, [[0]]], 0],
    ["COVERAGE", [[[440]], 1475, 0], 0],
    ["COVERAGE", [[[440]], 1475, null], 440 / 1475],
    ["OREOUTPUT", [350, 2000, null, null, 0], 0],
    ["OREOUTPUT", [350, 2000, null, 0], 0],
    ["OREOUTPUT", [350, 2000, 0], 0],
    ["NMINUS1", [[[60], [30], [10]], 100, 0], 1],
    ["NMINUS1", [[[60], [30], [10]], 100, null], 0.4],
    ["DAYSCOVER", [6000, 100, null, 0], 0],
  ])("%s%j is %d", (id, args, value) => {
    expect(answer(id, args)).toBeCloseTo(Number(value), 12);
  });

  test("of a table's headings means none", () => {
    const table = answer("SUPPLIERS", ["REE", "mine", 2024, 0, "2026Q4"]);
    expect(table).toEqual(answer("SUPPLIERS", ["REE", "mine", 2024, false, "2026Q4"]));
    expect(answer("SUPPLIERS", ["REE", "mine", 2024, 1, "2026Q4"])).toHaveLength(
      (table as unknown[]).length + 1,
    );
    expect(answer("SUPPLIERS", ["REE", "mine", 2024, 2, "2026Q4"])).toEqual({
      error: "invalid-argument",
      message: "headers: expected TRUE or FALSE, received 2.",
    });
  });

  test.each<readonly [string, readonly unknown[], string]>([
    ["EXPOSURE", [[["A"]], [[1]], [[0]]], "risk, cell 1: expected a risk above 0"],
    ["EXPOSURE", [[["A"]], [[1]], null, null, 0], "threshold: expected a number above 0"],
    ["BAND", [[[1], [2], [3]], 0], "p: expected a number above 0"],
    ["SHORTAGERISK", ["stop-12m", 0], "n: expected a whole number from 2"],
    ["PLEDGEIMPACT", ["jp-recycle-2027", null, 0], "year: expected a whole number"],
    ["HHI", [[[60], [40]], 0], "scale: expected 1 or 10000"],
    [
      "SIMULATE",
      [[["demand", 1]], "unmet", null, null, [[0]]],
      "percentiles, row 1, column 1: expected a number above 0",
    ],
  ])("%s%j is refused where it cannot be", (id, args, message) => {
    expect(answer(id, args)).toMatchObject({ message: expect.stringContaining(message) });
  });
});

test("a blank among percentiles is none, however it arrives", () => {
  const bands = [null, 0, ""].map((blank) =>
    answer("SCENARIOBAND", ["stop-12m", "unmet", 20, 1, [[0.1], [blank], [0.9]], null, "2026Q4"]),
  );
  expect(bands[0]).toHaveLength(2);
  expect(bands).toEqual([bands[0], bands[0], bands[0]]);
});
