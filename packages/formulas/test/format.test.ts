import { expect, test } from "vitest";
import { call, dateOf, evaluate, formulaText, indexFormula, serialOf } from "../src/index.ts";
import { plainNumber } from "../src/plain-number.ts";
import { dataset } from "./data.ts";

test("a call of data is written with its edition", () => {
  expect(formulaText(call("PRODUCTION", "REE", "mine", "AUS", 2024), "2026Q4")).toBe(
    '=REE.PRODUCTION("REE","mine","AUS",2024,,"2026Q4")',
  );
});

test("an edition given in the call is kept", () => {
  const given = call("PRODUCTION", "REE", "mine", "AUS", 2024, undefined, "2025Q2");
  expect(formulaText(given, "2026Q4")).toContain('"2025Q2")');
  expect(evaluate(given, dataset, "2026Q4").edition).toBe("2025Q2");
});

test("a call of numbers has no edition, and drops what is left out at the end", () => {
  expect(formulaText(call("DAYSCOVER", 6000, 100, undefined, undefined), "2026Q4")).toBe(
    "=REE.DAYSCOVER(6000,100)",
  );
});

test("quotes are doubled, dates are calls of DATE, arrays have no blanks", () => {
  expect(formulaText(call("SHOCK", [[1, null]], [['a"b', true]], 'a"b', 0.5))).toBe(
    '=REE.SHOCK({1,""},{"a""b",TRUE},"a""b",0.5)',
  );
  expect(formulaText(call("RUNOUT", { date: "2026-11-23" }, 1, 1))).toBe("=REE.RUNOUT(DATE(2026,11,23),1,1)");
});

test("an array with short rows cannot be written", () => {
  expect(() => formulaText(call("HHI", [[1, 2], [3]]))).toThrow(/same length/);
});

test("one cell of a spill is addressed with INDEX", () => {
  expect(indexFormula(call("SHARES", [[60], [30], [10]]), 2, 1, "2026Q4")).toBe(
    "=INDEX(REE.SHARES({60;30;10}),2,1)",
  );
});

test.each([
  [1.5e-7, "0.00000015"],
  [-1e21, "-1000000000000000000000"],
  [1.25e22, "12500000000000000000000"],
  [-0, "0"],
  [0.1 + 0.2, "0.30000000000000004"],
])("%d is written as %s", (value, text) => {
  expect(plainNumber(value)).toBe(text);
  expect(Number(text)).toBe(value === 0 ? 0 : value);
});

test.each(["1900-03-01", "2026-11-23", "2027-02-16", "9999-12-31"])(
  "%s comes back from its serial number",
  (date) => {
    expect(dateOf(serialOf(date) ?? 0)).toBe(date);
  },
);

test("days that are none have no serial number", () => {
  expect(["2026-02-30", "1899-12-31", "26-1-1"].map(serialOf)).toEqual([undefined, undefined, undefined]);
});

test("a figure knows its rows and their publications, newest first", () => {
  const { rows, sources, unit } = evaluate(call("VINTAGES", "mine_production.AUS", 2024), dataset, "2026Q4");
  expect(rows.map(({ table }) => table)).toEqual(Array(4).fill("mine_production"));
  expect(sources.map(({ source_id }) => source_id)).toEqual([
    "bgs-wms-2024-data",
    "wmd-2026",
    "usgs-mcs-2026",
    "usgs-mcs-2025",
  ]);
  expect(unit).toBe("t REO");
});

test("the same call is evaluated once", () => {
  const one = evaluate(call("HHI", [[1], [2]]), dataset, "2026Q4");
  expect(evaluate(call("HHI", [[1], [2]]), dataset, "2026Q4")).toBe(one);
});
