import { expect, test } from "vitest";
import { fixtureRecords, namesOf, told } from "../../test/importing.ts";
import { formatIssue } from "../errors.ts";
import { readEuCrm } from "./eu-crm.ts";

const names = await namesOf("eu-crm");
const FILE = "CRMsOverTime.csv";
const problems = (change: (text: string) => string) =>
  readEuCrm(fixtureRecords(FILE, change), names, {}).issues.map(formatIssue);

test("results are read by assessment; what was not assessed and what is no rare earth is passed over", () => {
  const { rows, issues } = readEuCrm(fixtureRecords(FILE), names, {});
  expect(issues).toEqual([]);
  expect(told(rows, "assessment", "indicator", "element_code", "value", "unit", "note")).toEqual([
    "eu-2014 supply-risk HREE 3.5 index Mean of the group; earlier method.",
    "eu-2017 economic-importance HREE 3 index Mean of the group.",
    "eu-2017 supply-risk HREE 4.25 index Mean of the group.",
    "eu-2023 economic-importance Sc 3.75 index ",
    "eu-2023 supply-risk Sc 2 index ",
  ]);
  expect(rows.map(({ table, place }) => `${table} ${place.line}:${place.column}`)).toEqual([
    "criticality 3:12",
    "criticality 4:17",
    "criticality 4:12",
    "criticality 6:17",
    "criticality 6:15",
  ]);
});

test("an unknown material, a year and a score that are none are refused at their places", () => {
  expect(problems((text) => text.replace("HREEs,2014", "HREE,2014"))).toEqual([
    expect.stringMatching(/^CRMsOverTime\.csv:3:1 .*elements\.csv knows, found "HREE"\./),
  ]);
  expect(problems((text) => text.replace("2017,4.25", "17,4.25"))).toEqual([
    'CRMsOverTime.csv:4:7 Year: expected the year of an assessment, found "17".',
  ]);
  for (const score of ["high", "<4.25", "NA"]) {
    expect(problems((text) => text.replace("4.25", score))).toEqual([
      `CRMsOverTime.csv:4:12 SR: expected a score, or - for not assessed, found "${score}".`,
    ]);
  }
  expect(problems((text) => text.replace("2014,3.5,-", "2014,3.5"))).toEqual([
    "CRMsOverTime.csv:3:1 expected 4 cells, found 3. The file is damaged or cut off: fetch it again.",
  ]);
});
