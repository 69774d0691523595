import { describe, expect, test } from "vitest";
import { placeOfParameter } from "../src/expression/ree-function.ts";
import { type CallArgument, call, catalogue, evaluate, functionById } from "../src/index.ts";
import { dataset } from "./data.ts";

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** The one function whose columns are those of a table asked for: its results tell them. */
const OF_TABLES = ["DATASET"];
/** Functions that give as many columns as the range they are given. */
const OF_RANGES = ["SHARES", "TRANSIT"];

const spilling = catalogue.filter(({ shape }) => shape === "spill");

/** Calls beside the examples, where those do not show every shape of the table. */
const further: readonly (readonly [id: string, ...args: readonly CallArgument[]])[] = [
  ["EXPOSURE", [["CHN"]], [[40]]],
  ["SUPPLYRISK", "Dy", "EUU", 2017, "eu", true],
  [
    "CHECK",
    [
      ["supplier", "country", "element", "kg per year"],
      ["A", "Japn", "Nd", 1],
    ],
    "suppliers",
  ],
  [
    "CHECK",
    [
      ["supplier", "country", "element", "kg per year"],
      ["A", "Japn", "Nd", 1],
    ],
    "suppliers",
    undefined,
    "ja",
  ],
  ["FAN", "stop-90d", "unmet", 20, 1, [[0.1, 0.9]]],
  ["TORNADO", "stop-90d", "survive"],
  ["BACKTEST", "2010-senkaku", "H2", "normal"],
  ["VINTAGES", "reserves.AUS"],
  ["LIST", "editions"],
  ["DATASET", "mine_production", [["year", 2024]]],
  ["DATASET", "events"],
  ["SHARES", [[1, 2, 3]]],
];
const calls = [
  ...spilling.flatMap(({ id, examples }) => examples.map(({ arguments: args }) => [id, args] as const)),
  ...further.map(([id, ...args]) => [id, args] as const),
];

test("every function that spills says what its columns are, and no other", () => {
  const stated = catalogue.filter(({ columns }) => columns !== undefined).map(({ id }) => id);
  expect([...stated, ...OF_TABLES].toSorted()).toEqual(spilling.map(({ id }) => id).toSorted());
});

describe.each(spilling.map(({ id, columns = [] }) => [id, columns] as const))(
  "columns of %s",
  (_, columns) => {
    test("have names of their own, and titles in both languages", () => {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      for (const { title, unit } of columns) {
        expect(title.en).toMatch(/^[A-Z0-9]/);
        expect(title.ja).toMatch(JAPANESE);
        expect(unit).not.toBe("");
      }
    });
  },
);

test.each(calls)("%s of %j spills the columns it states", (id, args) => {
  const { value, columns } = evaluate(call(id, ...args), dataset, "2026Q4");
  if (!Array.isArray(value)) return expect(functionById(id).id).toBe("SUPPLYRISK");
  const widths = new Set(value.map((row) => row.length));
  if (OF_RANGES.includes(id)) return expect(columns).toBeUndefined();
  expect([...widths]).toEqual([columns?.length]);
  expect((columns ?? []).filter(({ unit }) => unit === "series")).toEqual([]);
  const headings = columns?.map(({ name }) => name);
  const place = placeOfParameter(functionById(id), "headers");
  if (place >= 0) {
    expect(value[0]?.map(String)).toEqual(headings);
    const bare = [...args, ...new Array<undefined>(place)].slice(0, place);
    const { value: body } = evaluate(call(id, ...bare, false), dataset, "2026Q4");
    expect(body).toEqual(value.slice(1));
  } else if (id !== "CHECK") expect(value[0]?.map(String)).not.toEqual(headings);
});

test.each<readonly [id: string, args: readonly CallArgument[], units: readonly (string | undefined)[]]>([
  ["SUPPLIERS", ["REE", "mine", 2024], [undefined, "share", "t REO", undefined]],
  ["TORNADO", ["baseline", "monthsshort"], [undefined, "months", "months"]],
  ["SCENARIOBAND", ["baseline", "monthsshort", 20, 1], ["share", "months"]],
  ["BACKTEST", ["2010-senkaku", "H2", "normal"], ["period", "share", "share", "share"]],
  ["VINTAGES", ["mine_production.AUS", 2024], [undefined, "date", "t REO", undefined]],
  ["DIFF", ["mine_production.AUS", "2025Q2"], ["period", "t REO", "t REO", undefined]],
  [
    "DATASET",
    ["mine_production", undefined, [["year", "country_code", "quantity_t"]]],
    ["year", undefined, "t REO"],
  ],
])("%s of %j tells the unit of each column", (id, args, units) => {
  expect(evaluate(call(id, ...args), dataset, "2026Q4").columns?.map(({ unit }) => unit)).toEqual(units);
});

test("a heading that an argument gives is the name of the column", () => {
  const { columns } = evaluate(call("EXPOSURE", [["CHN"]], [[40]], undefined, "country"), dataset, "2026Q4");
  expect(columns?.[0]?.name).toBe("country");
});
