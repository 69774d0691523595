import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { repositoryData } from "../../test/data-folder.ts";
import { fixturePath, fixtureRecords, namesOf, told } from "../../test/importing.ts";
import { formatIssue, TableError } from "../errors.ts";
import { gatherSheets } from "../node/import.ts";
import { readWmd } from "./wmd.ts";

const names = await namesOf("wmd");
const FILE = "wmd-2032-rare-earths.csv";
const read = (change?: (text: string) => string) => readWmd(fixtureRecords(FILE, change), names);
const columns = ["country_code", "year", "quantity_t", "flag", "coverage", "note"] as const;
const put =
  (before: string, after: string) =>
  (text: string): string => {
    if (!text.includes(before)) throw new Error(`expected ${before}`);
    return text.replace(before, after);
  };

test("a sheet gives five years with their total; years without mining are no rows", () => {
  const { rows, issues, edition } = read();
  expect(issues).toEqual([]);
  expect(edition).toBe("2032");
  expect(rows).toHaveLength(22);
  expect(told(rows, ...columns).filter((row) => / 2028 | 2029 /.test(row))).toEqual([
    "AUS 2028 13000.5  full ",
    "AUS 2029 14000  full ",
    "BDI 2029 150  full Provisional.",
    "CHN 2028 103000 e full ",
    "CHN 2029 104000 e full ",
    "MMR 2028 0  full ",
    "MMR 2029 17000 e full ",
    "WLD 2028 116000.5  full ",
    "WLD 2029 135150  full ",
  ]);
});

/** Writes a workbook with the table of the fixture under some names, and gathers it. */
async function gathered(...sheets: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-wmd-"));
  const file = join(folder, "6.4. Production.xlsx");
  const cells = Papa.parse<string[]>(readFileSync(fixturePath(FILE), "utf8").trimEnd()).data;
  const book = utils.book_new();
  // The title of each sheet is that of its mineral; values are stored as texts.
  for (const name of sheets)
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(cells.map((row, at) => (at === 0 ? [name] : row))),
      name,
    );
  const request = { files: [file], directory: repositoryData, facts: { read: "2033-01-01" }, options: {} };
  try {
    writeFileSync(file, write(book, { type: "buffer", bookType: "xlsx" }));
    return await gatherSheets("wmd", request);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return error.issues.map((issue) => formatIssue(issue).replace(`${folder}/`, ""));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("of a workbook with a sheet for each mineral the one of rare earths is read", async () => {
  const own = await gathered("Nickel", "Rare Earths (REO)", "Rhenium");
  if (!("rows" in own)) throw new Error(own.join("\n"));
  expect(told(own.rows, ...columns)).toEqual(told(read().rows, ...columns));
  expect(own.rows[0]?.place.file).toMatch(/6\.4\. Production\.xlsx#Rare Earths \(REO\)$/);
  expect(await gathered("Nickel", "Rhenium")).toEqual([
    "6.4. Production.xlsx:1:1 expected the workbook 6.4 of World Mining Data, or its sheet of rare earths saved as CSV, found a workbook of the sheets Nickel, Rhenium. Give the one that has it.",
  ]);
});

test.each<readonly [name: string, before: string, after: string, issue: string]>([
  [
    "another unit",
    "Australia,metr. t",
    "Australia,kg",
    '3:11 unit: expected metr. t, found "kg". Give the sheet in metric tonnes.',
  ],
  [
    "another basis",
    "15000,r",
    "15000,z",
    '3:51 data source: expected r, p, e or nothing, found "z". Fetch the file again.',
  ],
  [
    "thousands parted by spaces",
    ",101000,",
    ",101 000,",
    '5:15 2026: expected a figure, found "101 000". Write 101000.',
  ],
  [
    "thousands parted by points",
    ",101000,",
    ",101.000,",
    '5:15 2026: expected a figure, found "101.000". Write its digits, with a point before decimals.',
  ],
  [
    "a year under another heading",
    ",2027,",
    ",2027*,",
    '2:19 expected a column of a year as 2027, found "2027*". Fetch the file again.',
  ],
  [
    "a name nobody mapped",
    "Myanmar",
    "Burma",
    '6:1 expected a name that data/mappings/countries.csv knows, found "Burma". Add the line wmd,Burma,CODE, there, without a code to leave it out.',
  ],
  [
    "no total",
    "Total,metr. t,127000,130000,116000.5,135150,138030,",
    "A remark,,,,,,,",
    "7:1 expected a world total below the countries, found none. The file may be cut off: fetch it again.",
  ],
])("%s is refused at its place", (_, before, after, issue) => {
  expect(read(put(before, after)).issues.map(formatIssue)).toEqual([`${FILE}:${issue}`]);
});

test("a sheet of another mineral is not taken for that of rare earths", () => {
  const records = fixtureRecords(FILE, put("Rare Earths (REO)", "Rhenium"));
  expect(readWmd({ ...records, file: "sheet.csv" }, names).issues.map(formatIssue)).toEqual([
    "sheet.csv:1:1 expected the sheet of rare earths, by its name or its title, found Rhenium. Give the workbook, or save the sheet of rare earths under its name.",
  ]);
});
