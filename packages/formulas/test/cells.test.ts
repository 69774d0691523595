import { MetricError, type MetricErrorCode } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { call, cellErrorOf, functionById, invoke, metricErrorOf, rawArgument } from "../src/index.ts";
import { dataset } from "./data.ts";

const run = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset).value;

function refusal(id: string, ...args: readonly unknown[]): MetricError {
  try {
    run(id, ...args);
  } catch (error) {
    if (error instanceof MetricError) return error;
    throw error;
  }
  throw new Error(`${id} did not refuse`);
}

describe("numbers written as text", () => {
  test.each([
    ["100", 0.6],
    [" 100 ", 0.6],
    ["１００", 0.6],
    ["1e2", 0.6],
  ])("%j reads as 100", (text) => {
    expect(run("NIR", 40, text, 0)).toBeCloseTo(100 / 140, 12);
  });

  test("thousands separators are taken where they can mean nothing else", () => {
    expect(run("STOCKFOR", 1, "1,234,567")).toBe(1234567);
    expect(run("STOCKFOR", 1, "1,234.5")).toBe(1234.5);
    expect(refusal("STOCKFOR", 1, "1,234").code).toBe("invalid-argument");
  });

  test("truth values are no numbers", () => {
    expect(refusal("STOCKFOR", true, 1).code).toBe("invalid-argument");
  });
});

describe("cells that hold an error", () => {
  test.each<[unknown, MetricErrorCode]>([
    ["#N/A", "no-data"],
    [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, "undefined-ratio"],
    [{ code: "#NUM!" }, "out-of-range"],
    ["#REF!", "invalid-argument"],
  ])("%j comes out as the same error, with its place", (cell, code) => {
    const error = refusal("HHI", [[1], [cell], [2]]);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^values, row 2, column 1 /);
  });

  test("metric errors and Excel errors translate both ways", () => {
    for (const code of ["no-data", "out-of-range", "undefined-ratio", "invalid-argument"] as const) {
      expect(metricErrorOf(cellErrorOf(code))).toBe(code);
    }
  });
});

describe("names", () => {
  test.each(["CHN", "chn", "CN", "China", "china", "中国", "中華人民共和国"])("%s is China", (name) => {
    expect(run("PRODUCTION", "REE", "mine", name, 2024)).toBe(270000);
  });

  test.each(["*", "world", "世界", "WLD"])("%s is the world", (name) => {
    expect(run("PRODUCTION", "REE", "mine", name, 2024)).toBe(380000);
  });

  test("a slip of the pen gets a suggestion", () => {
    const error = refusal("PRODUCTION", "Dyy", "mine", "CHN", 2024);
    expect([error.code, error.message]).toEqual([
      "invalid-argument",
      expect.stringContaining("Did you mean Dy?"),
    ]);
    expect(refusal("GET", "mine_production.AUZ", 2024).message).toContain("Did you mean mine_production.AU");
  });
});

describe("periods", () => {
  test("a month typed into a cell, which a spreadsheet turns into its first day, is that month", () => {
    const series = "trade.CHN.WLD.cn-rare-earths.export.weight";
    expect(run("GET", series, "2023-05")).toBe(run("GET", series, 45047));
    expect(run("GET", series, "2023-05")).toBeGreaterThan(0);
  });

  test("a number up to 9999 is a year", () => {
    expect(refusal("GET", "mine_production.AUS", 45047).code).toBe("no-data");
    expect(run("GET", "mine_production.AUS", 2024)).toBe(29000);
  });
});

describe("editions", () => {
  test("an older edition keeps the number of its time", () => {
    expect(run("PRODUCTION", "REE", "mine", "AUS", 2024, null, "2025Q2")).toBe(13000);
    expect(run("PRODUCTION", "REE", "mine", "AUS", 2024, null, "2026q4")).toBe(29000);
  });

  test("a function of numbers does not mind that there are no data", () => {
    expect(invoke(functionById("HHI"), [[[1], [1]]], dataset, "no such edition").value).toBe(0.5);
  });

  test("an unknown edition is named with those there are", () => {
    expect(refusal("EDITION", "id", "2030Q1").message).toContain("2026Q4");
  });
});

describe("filters", () => {
  const years = (...filters: readonly (readonly unknown[])[]) =>
    run("DATASET", "mine_production", filters, [["year"]], false);

  test("lines must all hold, equalities on one column are alternatives", () => {
    expect(years(["country_code", "AUS"], ["year", ">=2024"], ["year", "<>2025"])).toEqual([[2024]]);
    expect(years(["country_code", "AUS"], ["year", 2023], ["year", 2024])).toEqual([[2023], [2024]]);
  });

  test("a line without a criterion asks for nothing", () => {
    expect(years(["country_code", "AUS"], ["year", 2024], ["flag", 0])).toEqual([[2024]]);
  });

  test("an unknown column or a criterion that is no number is refused", () => {
    const error = refusal("DATASET", "mine_production", [["year", "many"]]);
    expect(error.code).toBe("invalid-argument");
    expect(refusal("DATASET", "mine_production", [["yaer", 2024]]).message).toContain("Did you mean year?");
  });
});

describe("reasons for the absence of a figure", () => {
  test("not collected names the edition and the nearest period", () => {
    const { code, message } = refusal("PRODUCTION", "REE", "mine", "AUS", 1950, null, "2026Q4");
    expect(code).toBe("no-data");
    expect(message).toMatch(/not collected in edition 2026Q4.*nearest period with a figure is \d{4}/);
  });

  test("a definition nobody published names those that exist", () => {
    const { code, message } = refusal("DEPENDENCE", "JPN", "CHN", "REE", 2020, "weight", "magnets");
    expect(code).toBe("no-data");
    expect(message).toContain("Nearest definitions: REE 2020");
  });
});

test("pairs of blanks are no supplier, wherever they stand", () => {
  const supplies = [[60], [null], [30], [10], [0]];
  const labels = [["CHN"], [null], ["AUS"], ["VNM"], [""]];
  expect(run("SHOCK", supplies, labels, "chn", 0.5)).toEqual([
    ["CHN", 60, 30],
    ["AUS", 30, 30],
    ["VNM", 10, 10],
  ]);
  expect(refusal("SHOCK", [[60], [30]], [["CHN"], [null]], "CHN", 0.5).message).toContain("supply 2");
});

test("dates of calls arrive as spreadsheets send them", () => {
  expect(call("RUNOUT", { date: "2026-11-23" }).arguments.map(rawArgument)).toEqual([46349]);
});
