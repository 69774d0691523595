import { expect, test } from "vitest";
import { fixtureRecords, namesOf, told } from "../../test/importing.ts";
import { formatIssue } from "../errors.ts";
import { readWgi } from "./wgi.ts";

const names = await namesOf("wgi");
const read = (change?: (text: string) => string) => readWgi(fixtureRecords("wgi-2031.csv", change), names);
const problems = (change: (text: string) => string) => read(change).issues.map(formatIssue);

test("estimates and standard errors come as printed; a country not assessed has no row", () => {
  const { rows, issues, edition } = read();
  expect(issues).toEqual([]);
  expect(edition).toBe("2031");
  expect(told(rows, "country_code", "dimension", "year", "estimate", "standard_error")).toEqual([
    "JPN CC 2030 1.25 0.15",
    "CHN CC 2030 -0.05 0.14",
    "KOR VA 2030 0.95 0.11",
    "AFG PV 2030 -2.50 0.25",
    "TLS PV 2030 0.10 0.30",
  ]);
  expect(told(rows, "locator")).toContain("WGI dataset, VA, Korea, Rep., 2030");
});

test("from 2025 on each dimension has a sheet of its own; small numbers come without exponents", () => {
  const sheet = readWgi(fixtureRecords("wgi-rl-2032.csv"), names);
  expect(sheet.issues).toEqual([]);
  expect(sheet.edition).toBe("2032");
  expect(
    told(sheet.rows, "country_code", "dimension", "year", "estimate", "standard_error", "locator"),
  ).toEqual([
    "JPN RL 2031 1.5123456 0.15 WGI dataset, RL, Japan, 2031",
    "BHS RL 2031 0.000087 0.2842523 WGI dataset, RL, Bahamas, The, 2031",
    "XKX RL 2031 -0.2500000 0.2 WGI dataset, RL, Kosovo, 2031",
  ]);
});

test("an unknown code, dimension, number and layout are refused at their places", () => {
  expect(problems((text) => text.replace(",JPN,", ",JAP,"))).toEqual([
    expect.stringMatching(/^wgi-2031\.csv:2:11 .*found "JAP"\..* Add the line wgi,JAP,CODE, there/),
  ]);
  expect(problems((text) => text.replace(",cc,1.25", ",xx,1.25"))).toEqual([
    'wgi-2031.csv:2:26 indicator: expected one of VA, PV, GE, RQ, RL, CC, found "xx".',
  ]);
  expect(problems((text) => text.replace("-0.05", "-,05"))).toEqual([
    expect.stringContaining("wgi-2031.csv:3:1 expected 11 cells, found 12."),
  ]);
  expect(problems((text) => text.replace("-0.05", "n/a"))).toEqual([
    'wgi-2031.csv:3:29 estimate: expected a number or "..", found "n/a".',
  ]);
  for (const [separator, name] of [
    [";", "semicolons"],
    ["\t", "tabs"],
  ] as const) {
    expect(problems((text) => text.replaceAll(",", separator))).toEqual([
      `wgi-2031.csv:1:1 expected columns separated by commas, found ${name}. Save the file as CSV with commas between cells and points before decimals.`,
    ]);
  }
  expect(problems((text) => text.replace("stddev", "se"))).toEqual([
    expect.stringContaining("Nearest is one sheet, which lacks stddev."),
  ]);
});
