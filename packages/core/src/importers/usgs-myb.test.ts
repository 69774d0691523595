import { expect, test } from "vitest";
import { repositoryData } from "../../test/data-folder.ts";
import { fixtureRecords, namesOf, told } from "../../test/importing.ts";
import { formatIssue } from "../errors.ts";
import { readDataset } from "../node.ts";
import { partLabel, readUsgsMyb } from "./usgs-myb.ts";

const names = await namesOf("usgs");
const SHEET = "usgs-myb-2022-sheet.csv";
const read = (name: string, change?: (text: string) => string) =>
  readUsgsMyb(fixtureRecords(name, change), names);
const problems = (name: string, change: (text: string) => string) =>
  read(name, change).issues.map(formatIssue);

const columns = ["country_code", "year", "quantity_t", "flag", "coverage"] as const;

test("table 8 of 2022 gives 65 figures, equal to the rows that were entered by hand", async () => {
  const { rows, issues, edition } = read(SHEET);
  expect(issues).toEqual([]);
  expect(edition).toBe("2022");
  expect(rows).toHaveLength(65);
  const { tables } = await readDataset(repositoryData);
  const curated = tables.mine_production
    .filter(({ source_id }) => source_id === "usgs-myb-2022")
    .map((row) => columns.map((column) => row[column] ?? "").join(" "));
  expect(told(rows, ...columns).toSorted()).toEqual(curated.toSorted());
  const [first] = told(rows, "locator");
  expect(first).toBe("Table 8, world mine production, row Australia, 2018 (cell C7)");
});

test("the same table written out cell by cell reads the same", () => {
  const { rows, issues } = read("usgs-myb-2022-cells.csv");
  expect(issues).toEqual([]);
  const sheet = told(read(SHEET).rows, ...columns, "locator", "note");
  expect(rows).toHaveLength(6);
  for (const row of told(rows, ...columns, "locator", "note")) expect(sheet).toContain(row);
  expect(told(rows, "country_code", "note")).toContain("MDG Revised by the publisher.");
  expect(told(rows, "country_code", "note")).toContain("CHN See footnote 3 of the table.");
});

test("marks raised in print are parted from the name, never from a name that ends like one", () => {
  const isKnown = (name: string) => ["India", "Ukraine", "China"].includes(name);
  expect(partLabel("Indiae, 4", isKnown)).toEqual({ name: "India", isEstimate: true, footnotes: ["4"] });
  expect(partLabel("Ukraine", isKnown)).toEqual({ name: "Ukraine", isEstimate: false, footnotes: [] });
  expect(partLabel("Ukrainee", isKnown)).toEqual({ name: "Ukraine", isEstimate: true, footnotes: [] });
  expect(partLabel("China3, 5", isKnown)).toEqual({
    name: "China",
    isEstimate: false,
    footnotes: ["3", "5"],
  });
});

test("another table, an unknown name and a file that is cut off are refused", () => {
  expect(problems(SHEET, (text) => text.replace("WORLD MINE PRODUCTION", "U.S. IMPORTS"))).toEqual([
    expect.stringMatching(/^usgs-myb-2022-sheet\.csv:1:1 expected world mine production of rare earths/),
  ]);
  expect(problems(SHEET, (text) => text.replace("Burundi", "Urundi"))).toEqual([
    expect.stringMatching(/^usgs-myb-2022-sheet\.csv:10:1 .* found "Urundi"\. Did you mean "Burundi"\?/),
  ]);
  expect(problems(SHEET, (text) => text.slice(0, text.indexOf("24,000") - 2))).toEqual([
    "usgs-myb-2022-sheet.csv:7:1 expected 12 cells, found 8. The file is damaged or cut off: fetch it again.",
  ]);
  expect(problems(SHEET, (text) => text.replace("Country or locality", "State"))).toEqual([
    expect.stringContaining(
      "expected the columns of a known layout (sheet: Country or locality, YYYY; cells:",
    ),
  ]);
});
