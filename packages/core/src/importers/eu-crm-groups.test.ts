import { expect, test } from "vitest";
import { fixtureRecords, namesOf } from "../../test/importing.ts";
import { formatIssue } from "../errors.ts";
import { readEuCrm } from "./eu-crm.ts";

const names = await namesOf("eu-crm");
const FILE = "ScreenedMatGroupings.csv";
const read = (change: (text: string) => string = (text) => text) =>
  readEuCrm(fixtureRecords(FILE, change), names, {});

test("the class of each rare earth is compared, and scandium has none", () => {
  const { rows, issues } = read();
  expect(issues).toEqual([]);
  expect(rows.map(({ table, cells, compared }) => ({ table, ...cells, compared }))).toEqual([
    { table: "elements", element_code: "Dy", class: "HREE", compared: true },
    { table: "elements", element_code: "Nd", class: "LREE", compared: true },
    { table: "elements", element_code: "Sc", class: "", compared: true },
  ]);
});

test("a group that no rare earth is in, and an unknown material, are refused at their places", () => {
  expect(read((text) => text.replace("HREE,HREE", "HREE,PGM")).issues.map(formatIssue)).toEqual([
    "ScreenedMatGroupings.csv:2:25 perm_XREE_PGM: expected LREE, HREE or REE for dysprosium, and REE under perm_noXREE_noPGM, found PGM and REE.",
  ]);
  expect(read((text) => text.replace("neodymium,REE", "neodymium,PGM")).issues).toHaveLength(1);
  expect(read((text) => text.replace("platinum", "platina")).issues.map(formatIssue)).toEqual([
    expect.stringMatching(/^ScreenedMatGroupings\.csv:5:1 .*elements\.csv knows, found "platina"\./),
  ]);
});
