import { type MetricError, tables } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { type CallArgument, call, evaluate } from "../src/index.ts";
import { seriesOf } from "../src/series.ts";
import { dataset } from "./data.ts";

const asked = (id: string, ...args: readonly CallArgument[]) =>
  evaluate(call(id, ...args), dataset, "2026Q4");

describe("LATEST", () => {
  test.each([
    ["mine_production", 2025, "year"],
    ["鉱山生産量", 2025, "year"],
    ["mine_production.AUS", 2025, "year"],
    ["stage_shares", expect.stringMatching(/^\d{4}/), "period"],
    ["episode_months", expect.stringMatching(/^\d{4}-\d\d$/), "date"],
  ])("of %s is %s, a %s", (name, value, unit) => {
    const answer = asked("LATEST", name);
    expect([answer.value, answer.unit]).toEqual([value, unit]);
    expect(answer.rows.length).toBeGreaterThan(0);
  });

  test("of every series is a period that GET has a number for, and no later one has", () => {
    const edition = dataset.edition("2026Q4");
    const answers = [...seriesOf(edition).values()].flatMap(({ name, table, period }) => {
      if (period === undefined || table === "trade") return [];
      try {
        const { value } = asked("LATEST", name);
        if (typeof value !== "number" && typeof value !== "string") throw new Error(`${name}: no period`);
        return [typeof asked("GET", name, value).value];
      } catch (error) {
        // A series whose every number is withheld, a range or an amount in place of a share.
        expect([name, (error as MetricError).code]).toEqual([name, "no-data"]);
        return [];
      }
    });
    expect(answers.length).toBeGreaterThan(100);
    expect(new Set(answers)).toEqual(new Set(["number"]));
  });
});

describe("LEVER", () => {
  test.each([
    ["stop-12m-stock-60", "stock.initial", 60, "days"],
    ["stop-12m-stock-60", "suppliers.chn.Duration", 12, "months"],
    ["stop-12m-stock-60", "months", 36, "months"],
    ["heavy-stop-12m-caremag", "suppliers.CHN.share", 0.77, "share"],
    ["heavy-stop-12m-caremag", "demand", 122.916667, "t/month"],
  ])("of %s, %s is %f %s, inherited or own", (scenario, lever, value, unit) => {
    const answer = asked("LEVER", scenario, lever);
    expect([answer.value, answer.unit]).toEqual([value, unit]);
    expect(answer.rows.length).toBeGreaterThan(0);
  });
});

test("EDITION gives the edition before the one asked for, back to the first", () => {
  const before = (id: string) => evaluate(call("EDITION", "previous", id), dataset, "2026Q4").value;
  const [first, ...later] = dataset.editionIds;
  expect(later.map(before)).toEqual(dataset.editionIds.slice(0, -1));
  expect(() => before(first ?? "")).toThrow(expect.objectContaining({ code: "no-data" }));
});

describe("criteria on a list of codes", () => {
  const codes = (...filters: readonly (readonly [string, string])[]): readonly string[] => {
    const { value } = asked("DATASET", "products", filters, [["element_codes"]], false);
    return Array.isArray(value) ? value.map(([cell]) => String(cell)) : [];
  };
  const has = (code: string) => (cell: string) => cell.split(" ").includes(code);
  const all = dataset
    .edition("2026Q4")
    .chosen("products")
    .map((row) => row.element_codes)
    .filter((cell) => cell !== "");

  test("ask whether it is among them, by code or name", () => {
    expect(tables.products.columns.find(({ name }) => name === "element_codes")).toHaveProperty("list", true);
    expect(all.filter(has("Sm")).some((cell) => cell !== "Sm")).toBe(true);
    expect(codes(["element_codes", "Sm"])).toEqual(all.filter(has("Sm")));
    expect(codes(["element_codes", "サマリウム"])).toEqual(all.filter(has("Sm")));
  });

  test("of several codes ask for all of them, in any order", () => {
    const both = all.filter((cell) => has("Sm")(cell) && has("MREE")(cell));
    expect(both.length).toBeGreaterThan(0);
    expect(codes(["element_codes", "Sm MREE"])).toEqual(both);
  });

  test("may exclude one", () => {
    const blank = dataset.edition("2026Q4").chosen("products").length - all.length;
    expect(codes(["element_codes", "<>Sm"]).length).toBe(all.length - all.filter(has("Sm")).length + blank);
  });
});
