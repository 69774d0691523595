import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixturePath, fixtureRecords, namesOf, told } from "../../test/importing.ts";
import { formatIssue } from "../errors.ts";
import { readEuCrm } from "./eu-crm.ts";
import { readRecords } from "./records.ts";

const names = await namesOf("eu-crm");
const PERIOD = { period: "2016-2020" };
const EU = "EUSupplyShares.csv";
const problems = (change: (text: string) => string, options: { readonly period?: string } = PERIOD) =>
  readEuCrm(fixtureRecords(EU, change), names, options).issues.map(formatIssue);
const columns = ["stage_code", "element_code", "scope", "country_code", "period", "share_pct", "flag"];

test("world shares are read in their own encoding; materials that are no rare earth are passed over", () => {
  const file = "GlobalSupplyShares.csv";
  const records = readRecords(file, readFileSync(fixturePath(file)), ["utf-8", "windows-1252"]);
  const { rows, issues } = readEuCrm(records, names, PERIOD);
  expect(issues).toEqual([]);
  expect(told(rows, ...columns)).toEqual([
    "mine Nd world CHN 2016-2020 60.0 ",
    "mine Nd world AUS 2016-2020 25.5 ",
    "mine Nd world MMR 2016-2020 14.5 ",
    "separation Dy world CHN 2016-2020 99.9 ",
    "separation Dy world MYS 2016-2020 0.1 <",
  ]);
});

test("EU sourcing is told from world supply by the file's name", () => {
  const { rows } = readEuCrm(fixtureRecords(EU), names, PERIOD);
  expect(told(rows, ...columns)).toContain("separation Nd eu-sourcing KOR 2016-2020 4 ");
  expect(told(rows, "note")[0]).toBe("Period is the five-year average of the study.");
  expect(readEuCrm({ ...fixtureRecords(EU), file: "shares.csv" }, names, PERIOD).issues).toEqual([
    expect.objectContaining({ message: expect.stringContaining("Rename the file.") }),
  ]);
});

test("an unsaid period, an unknown name, stage, share and layout are refused at their places", () => {
  expect(problems((text) => text, {})).toEqual([
    expect.stringMatching(/^EUSupplyShares\.csv:1:1 .*Say --period 2016-2020/),
  ]);
  for (const period of ["2020-2016", "2016-2016", "2016", "2016–2020"]) {
    expect(problems((text) => text, { period })).toEqual([
      expect.stringMatching(`^EUSupplyShares\\.csv:1:1 .*found "${period}"\\. Say --period 2016-2020`),
    ]);
  }
  expect(problems((text) => text.replace("Gold", "Goldd"))).toEqual([
    expect.stringMatching(/^EUSupplyShares\.csv:5:1 .*data\/mappings\/elements\.csv.*Did you mean "Gold"\?/),
  ]);
  expect(problems((text) => text.replace("Malaysia", "Malaisie"))).toEqual([
    expect.stringMatching(/^EUSupplyShares\.csv:3:13 .*countries\.csv.*found "Malaisie"/),
  ]);
  expect(problems((text) => text.replace("85%", "0.85"))).toEqual([
    'EUSupplyShares.csv:2:19 Share: expected a share in per cent, found "0.85". Write it with its sign, as 25.5%, as the publisher prints it.',
  ]);
  expect(problems((text) => text.replace(",P,China", ",R,China"))).toEqual([
    'EUSupplyShares.csv:2:11 Stage: expected E (extraction) or P (processing), found "R".',
  ]);
  expect(problems((text) => text.replace("Share,t", "Share;t"))).toEqual([
    expect.stringContaining("found Material, Stage, Country, Share;t."),
  ]);
});
