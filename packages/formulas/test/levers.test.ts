import type { MetricErrorCode } from "@kidorui/core";
import { describe, expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

type Rows = readonly (readonly unknown[])[];
const value = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset).value;

const CUT = [
  ["months", 12],
  ["demand", 100],
  ["suppliers.A.share", 1],
  ["suppliers.A.restriction", 0.5],
  ["stock.initial", 100],
];
const widened = (rows: Rows): Rows => rows.map((row) => [...row, "", ""]);
const simulated = (rows: Rows, ...args: readonly unknown[]) =>
  value("SIMULATE", rows, ...(args.length > 0 ? args : ["unmet", 200]));

describe("what SIMULATE makes of its range", () => {
  test("a certain lever in two columns, in four, and three times over is one and the same", () => {
    const thrice = CUT.map(([name, number]) => [name, number, number, number]);
    expect(simulated(widened(CUT))).toEqual(simulated(CUT));
    expect(simulated(thrice)).toEqual(simulated(CUT));
  });

  test("uniform in place of the most likely value is another spread than one with its peak at 0", () => {
    const stock = (middle: unknown) =>
      simulated([...widened(CUT.slice(0, 4)), ["stock.initial", 0, middle, 200]]);
    expect(stock("Uniform")).toEqual(stock("uniform"));
    expect(stock("uniform")).not.toEqual(stock(0));
    expect(stock("")).toEqual(stock(0));
  });

  test("every line of LEVERS but its unit and basis can be handed to it", () => {
    const levers = value("LEVERS", "stop-12m", false);
    if (!Array.isArray(levers)) throw new Error("LEVERS gave one cell.");
    const lines = levers.map(([name, , , low, mode, high]) => [name, low, mode, high]);
    expect(lines.flat()).toContain("uniform");
    expect(simulated(lines)).toEqual([
      [0.05, expect.any(Number)],
      [0.5, expect.any(Number)],
      [0.95, expect.any(Number)],
    ]);
  });
});

test.each(["heavy-stop-12m", "stop-12m", "2010-h2", "heavy-stop-12m-caremag"])(
  "SIMULATE gives of the levers of %s what SCENARIOBAND gives of it",
  (id) => {
    const levers = value("LEVERS", id, false);
    if (!Array.isArray(levers)) throw new Error("LEVERS gave one cell.");
    const lines = levers.map(([name, , , low, mode, high]) => [name, low, mode, high]);
    expect(value("SIMULATE", lines, "unmet", 200, 3)).toEqual(value("SCENARIOBAND", id, "unmet", 200, 3));
  },
);

describe("a table of LEVERS is taken with its headings", () => {
  const levers = value("LEVERS", "stop-12m") as readonly (readonly unknown[])[];
  const bare = levers.slice(1);

  test("by SCENARIO, which reads value and unit", () => {
    const own = value("SCENARIO", "stop-12m", "unmet");
    expect(value("SCENARIO", "stop-12m", "unmet", null, levers)).toBeCloseTo(Number(own), 6);
    const shorter = levers.map((row) => (row[0] === "months" ? ["months", 12, "months"] : row.slice(0, 3)));
    expect(value("SCENARIO", "stop-12m", "unmet", null, shorter)).not.toBe(own);
  });

  test("by SIMULATE, which reads the lowest, most likely and highest value, else the value", () => {
    const ranges = bare.map(([name, , , low, mode, high]) => [name, low, mode, high]);
    expect(value("SIMULATE", levers, "unmet", 200, 3)).toEqual(value("SIMULATE", ranges, "unmet", 200, 3));
    const values = bare.filter(([name]) => name !== "shares").map((row) => row.slice(0, 2));
    expect(value("SIMULATE", [["Lever", "Value"], ...values], "unmet", 200, 3)).toEqual(
      value("SIMULATE", values, "unmet", 200, 3),
    );
  });

  test("and a bad cell is named by where it stands in the range", () => {
    const bad = levers.map((row) => (row[0] === "demand" ? row.with(5, "many") : row));
    expect(() => value("SIMULATE", bad, "unmet", 200, 3)).toThrow(
      'levers, row 3, column 6: expected a number, received "many".',
    );
  });
});

describe("SCENARIO refuses with one message that names the lever and its range", () => {
  test.each<[string, Rows]>([
    [
      "expected stock.initial to be from 0 to 19392100 (days-of-demand), received -1.",
      [["stock.initial", -1, "days-of-demand"]],
    ],
    ["expected stock.initial to be from 0 to 1000000000 (t), received -1.", [["stock.initial", -1]]],
    [
      "expected suppliers.CHN.restriction to be from 0 to 1 (share), received 1.2.",
      [["suppliers.CHN.restriction", 1.2]],
    ],
    ["expected suppliers.CHN.share to be from 0 to 1 (share), received 1.2.", [["suppliers.CHN.share", 1.2]]],
    ["sum to at most 1, received a sum of 1.22: CHN 0.9, OTH 0.32.", [["suppliers.CHN.share", 0.9]]],
    ['expected a lever, received "stock.days"; the levers are months, demand,', [["stock.days", 3]]],
    [
      "expected suppliers.CHM.share beside suppliers.CHM.restriction, received none; the suppliers are CHN, OTH.",
      [["suppliers.CHM.restriction", 1]],
    ],
    [
      "expected suppliers.CHN.start to be a whole number from 0 to 35 (months), received 36.",
      [["suppliers.CHN.start", 36]],
    ],
  ])("%s", (message, levers) => {
    expect(() => value("SCENARIO", "stop-12m", "unmet", null, levers)).toThrow(message);
  });
});

test("an empty value sets a lever to 0, as 0 does", () => {
  const cover = (content: unknown) =>
    value("SCENARIO", "stop-12m", "cover", null, [
      ["stock.initial", content],
      ["stock.floor", content],
    ]);
  expect([cover(""), cover(null), cover(0)]).toEqual([0, 0, 0]);
});

describe("a message names the lever and its range", () => {
  test.each<[string, MetricErrorCode, RegExp, Rows, ...unknown[]]>([
    [
      "a negative stock",
      "out-of-range",
      /stock\.initial to be from 0 to .* received -1/,
      [["stock.initial", -1]],
    ],
    [
      "a restriction above 1",
      "out-of-range",
      /suppliers\.A\.restriction to be from 0 to 1 \(share\), received 1\.2/,
      [["suppliers.A.restriction", 1.2]],
    ],
    [
      "shares above 1",
      "out-of-range",
      /shares of the suppliers to sum to at most 1, received a sum of 1\.5/,
      [
        ["suppliers.A.share", 0.75],
        ["suppliers.B.share", 0.75],
      ],
    ],
    [
      "an unknown lever",
      "invalid-argument",
      /received "stock\.days"; the levers are months, demand/,
      [["stock.days", 3]],
    ],
    [
      "a supplier that is misspelt",
      "invalid-argument",
      /suppliers\.CHM\.share beside suppliers\.CHM\.restriction, received none; the suppliers are CHN/,
      [
        ["suppliers.CHN.share", 1],
        ["suppliers.CHM.restriction", 1],
      ],
    ],
    [
      "an uncertain share with nobody to make room",
      "invalid-argument",
      /another supplier to take what suppliers\.A\.share leaves/,
      [["suppliers.A.share", 0.7, 1, 1]],
    ],
    [
      "a start after the horizon",
      "out-of-range",
      /suppliers\.A\.start to be a whole number from 0 to 11 \(months\), received 12/,
      [["suppliers.A.start", 12]],
    ],
    [
      "a thousand million draws",
      "out-of-range",
      /n: expected a whole number from 2 to 10000, received 1000000000/,
      [],
      1e9,
    ],
    [
      "a percentile of 1",
      "out-of-range",
      /percentiles, row 1, column 2: expected a number above 0 and below 1, received 1/,
      [],
      10,
      1,
      [[0.5, 1]],
    ],
    [
      "a lever twice",
      "invalid-argument",
      /row 4: expected every lever once, received "demand" twice/,
      [["demand", 3]],
    ],
    [
      "a range in disorder",
      "invalid-argument",
      /row 4: expected stock\.initial to have a lowest, a most likely and a highest .*"uniform".* received 5, 0 and 9/,
      [["stock.initial", 5, "", 9]],
    ],
    [
      "a uniform range in disorder",
      "invalid-argument",
      /row 4: expected stock\.initial to have a lowest value below its highest, received 5 and 1/,
      [["stock.initial", 5, "uniform", 1]],
    ],
    [
      "a value below 0 alone in four columns",
      "invalid-argument",
      /row 4: expected growth three times if it is certain/,
      [["growth", -0.05, "", ""]],
    ],
    [
      "a spread that leaves the range",
      "out-of-range",
      /suppliers\.A\.restriction to be from 0 to 1 \(share\), received 1\.5/,
      [
        ["suppliers.A.share", 1],
        ["suppliers.A.restriction", 0.5, 1, 1.5],
      ],
    ],
  ])("%s", (_, code, message, lines, ...args) => {
    const rows: Rows = [["months", 12], ["demand", 100], [], ...lines];
    const run = () => value("SIMULATE", rows, "unmet", ...args);
    expect(run).toThrow(message);
    expect(run).toThrow(expect.objectContaining({ code }));
  });
});

describe("units of levers", () => {
  const stocked = (amount: number, unit: string) =>
    value("SCENARIO", "stop-12m", "unmet", "", [["stock.initial", amount, unit]]);

  test("are taken in larger ones, as people write tonnes", () => {
    expect(stocked(2, "千トン")).toBe(stocked(2000, "t"));
    expect(stocked(0.2, "万トン")).toBe(stocked(2000, "トン"));
    expect(stocked(2, "kt")).toBe(stocked(2000, "t"));
    expect(stocked(60, "日")).toBe(stocked(60, "days-of-demand"));
    expect(stocked(60, "日")).not.toBe(stocked(2000, "t"));
  });
});

describe("the unit of a lever", () => {
  const cover = (...line: readonly unknown[]) => value("SCENARIO", "stop-12m", "unmet", undefined, [line]);

  test.each([
    ["stock.initial", 3, "months", "t, kt, 10kt, days-of-demand, share-of-demand for stock.initial"],
    ["stock.initial", 3, "t/month", "t, kt, 10kt, days-of-demand, share-of-demand for stock.initial"],
    ["demand", 3, "kt", "t/month, kt/month, 10kt/month, days-of-demand, share-of-demand for demand"],
    ["suppliers.CHN.duration", 3, "t", "one of months for suppliers.CHN.duration"],
    ["suppliers.China.restriction", 0.5, "months", "one of share for suppliers.CHN.restriction"],
    ["suppliers.CHN.restriction", 30, "days-of-demand", "one of share for suppliers.CHN.restriction"],
    ["substitution.lag", 1, "share", "one of months for substitution.lag"],
  ])("%s takes no %s %s", (lever, amount, unit, expected) => {
    expect(() => cover(lever, amount, unit)).toThrow(expected);
  });

  test("is that of the model or one that counts into it", () => {
    expect(cover("stock.initial", 3, "kt")).toBe(cover("stock.initial", 3000, "t"));
    expect(cover("stock.initial", 3000)).toBe(cover("stock.initial", 3000, "トン"));
    expect(cover("demand", 2, "kt/month")).toBe(cover("demand", 2000));
    expect(cover("suppliers.CHN.duration", 3, "months")).toBe(cover("suppliers.CHN.duration", 3));
  });
});
