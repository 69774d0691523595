import { tables } from "@kidorui/core";
import { expect, test } from "vitest";
import { catalogue } from "../src/index.ts";
import { unitNames } from "../src/unit-names.ts";

test("every unit of the catalogue has a name in both languages", () => {
  expect(catalogue.map(({ unit }) => unit).filter((unit) => !unitNames[unit])).toEqual([]);
});

test("every unit of a column of the tables has a name in both languages", () => {
  const units = Object.values(tables).flatMap(({ columns }) =>
    columns.flatMap((column) => ("unit" in column && column.unit !== undefined ? [column.unit] : [])),
  );
  expect([...new Set(units)].filter((unit) => !unitNames[unit])).toEqual([]);
});
