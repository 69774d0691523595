import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixturePath, namesOf, told } from "../../test/importing.ts";
import { formatIssue } from "../errors.ts";
import { readEuCrm } from "./eu-crm.ts";
import { readRecords } from "./records.ts";

const names = await namesOf("eu-crm");
const FILE = "MaterialUseShares.csv";
const STUDY = { assessment: "eu-2023" };

/** The fixture in the publisher's own encoding, its bytes changed first. */
function read(change: (text: string) => string = (text) => text, options: { assessment?: string } = STUDY) {
  const bytes = Buffer.from(change(readFileSync(fixturePath(FILE), "latin1")), "latin1");
  return readEuCrm(readRecords(FILE, bytes, ["utf-8", "windows-1252"]), names, options);
}
const problems = (...args: Parameters<typeof read>) => read(...args).issues.map(formatIssue);

test("uses are read with the division of the industry, none where the study names none", () => {
  const { rows, issues } = read();
  expect(issues).toEqual([]);
  const columns = [
    "country_code",
    "element_code",
    "use_code",
    "sector_code",
    "assessment",
    "share_pct",
    "flag",
  ];
  expect(told(rows, ...columns)).toEqual([
    "EUU Tb magnets C25 eu-2023 85 ",
    "EUU Tb lighting C27 eu-2023 14.5 ",
    "EUU Tb other none eu-2023 1 <",
    "EUU Pr autocatalysts C29 eu-2023 100 ",
  ]);
  expect(rows[0]?.cells["locator"]).toBe("Annex table of uses, Tb, Magnets");
});

test("an unsaid assessment, an unknown use, a share and an industry that are none are refused at their places", () => {
  expect(problems((text) => text, {})).toEqual([
    expect.stringMatching(
      /^MaterialUseShares\.csv:1:1 .* one of eu-2011, .*eu-2023, found ""\. Say it with --assessment/,
    ),
  ]);
  expect(problems((text) => text, { assessment: "eu-2032" })).toEqual([
    expect.stringMatching(/^MaterialUseShares\.csv:1:1 .*, found "eu-2032"\. Did you mean "eu-20/),
  ]);
  expect(problems((text) => text.replace("Terbium,Magnets", "Terbium,Magnet"))).toEqual([
    expect.stringMatching(
      /^MaterialUseShares\.csv:3:9 .*data\/mappings\/uses\.csv knows, found "Magnet"\. Did you mean "Magnets"\?/,
    ),
  ]);
  expect(problems((text) => text.replace("14.5%,C27 - ", "14.5,27 "))).toEqual([
    'MaterialUseShares.csv:4:18 Share: expected a share in per cent, found "14.5". Write it with its sign, as 25.5%, as the publisher prints it.',
    expect.stringMatching(/^MaterialUseShares\.csv:4:23 NACE sector: .*found "27 Manufacture of electrical/),
  ]);
});
