import { MetricError } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

const run = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset).value;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe("EXPOSURE counts under one key what names one thing", () => {
  test("countries by code and by name in either language, shown as written first", () => {
    const countries = column("China", "CHN", "中国", "Japan", "cn", "日本");
    for (const by of ["country", null, "site"]) {
      expect(run("EXPOSURE", countries, column(30, 20, 5, 35, 5, 5), null, by, null, false)).toEqual([
        ["China", 60, 0.6, 0.6, true],
        ["Japan", 40, 0.4, 0.4, false],
      ]);
    }
  });

  test("elements by symbol and by name, Lanthanum and no Laos", () => {
    const elements = column("Nd", "neodymium", "ネオジム", "La", "ランタン");
    expect(run("EXPOSURE", elements, column(1, 2, 3, 2, 2), null, "element", null, false)).toEqual([
      ["Nd", 6, 0.6, 0.6, true],
      ["La", 4, 0.4, 0.4, false],
    ]);
  });

  test("suppliers as typed, but for case and width", () => {
    const suppliers = column("A Corp", "Ａ corp", "B Corp", "A-Corp");
    expect(run("EXPOSURE", suppliers, column(1, 2, 3, 4), null, null, null, false)).toEqual([
      ["A-Corp", 4, 0.4, 0.4, false],
      ["A Corp", 3, 0.3, 0.3, false],
      ["B Corp", 3, 0.3, 0.3, false],
    ]);
  });

  test("a label that is no known name beside those that are", () => {
    expect(
      run("EXPOSURE", column("日本", "unknown", "JPN"), column(1, 2, 3), null, null, null, false),
    ).toEqual([
      ["日本", 4, 4 / 6, 4 / 6, true],
      ["unknown", 2, 2 / 6, 2 / 6, false],
    ]);
  });
});

test("SHOCK finds a country by any of its names, and leaves the labels as they stand", () => {
  for (const target of ["China", "中国", "cn", "CHN"]) {
    expect(run("SHOCK", column(50, 30, 20), column("CHN", "オーストラリア", "China"), target, 0.5)).toEqual([
      ["CHN", 50, 25],
      ["オーストラリア", 30, 30],
      ["China", 20, 10],
    ]);
  }
  expect(() => run("SHOCK", column(50, 30), column("CHN", "AUS"), "Japan", 0.5)).toThrow(MetricError);
});

test("MERGERDELTA takes members by any of their names", () => {
  const labels = column("China", "DEU", "フランス");
  for (const members of [column("DEU", "FRA"), column("Germany", "France"), column("ドイツ", "フランス")]) {
    expect(run("MERGERDELTA", column(60, 30, 10), labels, members, 10000)).toBeCloseTo(600, 9);
  }
});
