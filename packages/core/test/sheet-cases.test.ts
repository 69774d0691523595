import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatIssue, type TableIssue } from "../src/errors.ts";
import { readEuCrm } from "../src/importers/eu-crm.ts";
import type { Imported } from "../src/importers/imported.ts";
import { readRecords } from "../src/importers/records.ts";
import { readUsgsMcs } from "../src/importers/usgs-mcs.ts";
import { readUsgsMyb } from "../src/importers/usgs-myb.ts";
import { fixturePath, fixtureRecords, namesOf, told } from "./importing.ts";
import { mapped, mended } from "./mending.ts";

const usgs = await namesOf("usgs");
const columns = ["country_code", "year", "quantity_t", "reserves_t", "flag"] as const;

type Change = (text: string) => string;
const read = (name: string, change: Change = (text) => text, names = usgs): Imported => {
  const records = fixtureRecords(name, change, ["utf-8", "windows-1252"]);
  return name.startsWith("usgs-mcs") ? readUsgsMcs(records, names) : readUsgsMyb(records, names);
};
const escaped = (text: string): string => text.replaceAll(/[()]/g, "\\$&");

const MCS = "usgs-mcs-2025.csv";
const MYB = "usgs-myb-2022-sheet.csv";
const put =
  (before: string, after: string): Change =>
  (text) => {
    if (!text.includes(before)) throw new Error(`expected ${before}`);
    return text.replace(before, after);
  };
const every =
  (before: string | RegExp, after: string): Change =>
  (text) =>
    text.replaceAll(before, after);
const china = (cell: string): Change => put(",255000,270000,", `,255000,${cell},`);

test.each<readonly [name: string, file: string, change: Change]>([
  ["a byte-order mark and the line ends of Windows", MCS, (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ["thousands parted by commas", MCS, china('"270,000"')],
  ["tonnes as a program writes them", MCS, every(/(?<=,)(\d{2,})(?=,)/g, "$1.0")],
  ["a line break in a heading", MCS, put("PROD_EST_ 2024", '"PROD_EST_\n2024"')],
  ["capitals in the commodity", MCS, every("Rare earths,", "RARE EARTHS,")],
  ["spaces after a name", MCS, put("Vietnam,", "Vietnam  ,")],
  ["a total in few words", MCS, put("World total (rounded)", "World total")],
  ["a mark still raised", MYB, put("China3", "China³")],
  ["both marks of a figure together", MYB, put('"6,000",r,960', '"6,000","r, e",960')],
])("%s: read the same", (_, file, change) => {
  const [unchanged, changed] = [read(file), read(file, change)];
  expect(changed.issues).toEqual([]);
  expect(told(changed.rows, ...columns)).toEqual(told(unchanged.rows, ...columns));
  expect(changed.edition).toBe(unchanged.edition);
});

test.each<readonly [cell: string, row: string]>([
  ["W", "USA 2023   W"],
  ["NA", "USA 2023   NA"],
  ["--", "USA 2023 0  "],
  ["<1", "USA 2023 1  <"],
])("%s is a figure as the publisher prints it", (cell, row) => {
  const { rows, issues } = read(MCS, put("metric tons,41600,", `metric tons,${cell},`));
  expect(issues).toEqual([]);
  expect(told(rows, ...columns)[0]).toBe(row);
});

test("a year heading with e is a year of estimates", () => {
  const { rows, edition } = read(MYB, put(",,2022,", ",,2022e,"));
  expect(edition).toBe("2022");
  expect(rows).toHaveLength(65);
  const last = rows.filter(({ cells }) => cells["year"] === "2022" && Number(cells["quantity_t"]) > 0);
  expect(new Set(told(last, "flag"))).toEqual(new Set(["e"]));
});

const FIGURE = "expected a figure, W, NA or a dash, found";
const WITHHELD = "Write W where the publisher withholds the figure, NA where it has none.";

/** Each with its place and the mend: the file mended as told, or as the publisher has it, is read. */
test.each<readonly [name: string, file: string, damage: readonly [string, string], issue: string]>([
  [
    "e before a figure",
    MCS,
    [",255000,270000,", ",255000,e270000,"],
    `7:93 PROD_EST_ 2024: ${FIGURE} "e270000". Write 270000; the mark e belongs beside it.`,
  ],
  [
    "r after a figure",
    MCS,
    [",255000,270000,", ",255000,270000r,"],
    `7:93 PROD_EST_ 2024: ${FIGURE} "270000r". Write 270000; the mark r belongs beside it.`,
  ],
  [
    "a space in thousands",
    MCS,
    [",255000,270000,", ",255000,270 000,"],
    `7:93 PROD_EST_ 2024: ${FIGURE} "270 000". Write 270000.`,
  ],
  [
    "an exponent",
    MCS,
    [",255000,270000,", ",255000,2.7E+05,"],
    `7:93 PROD_EST_ 2024: ${FIGURE} "2.7E+05". A spreadsheet has taken digits away: fetch the file again and do not save it there.`,
  ],
  ...["XX", "(8)", "Large", "½", "N/A", "..."].map(
    (cell) =>
      [
        cell,
        MCS,
        ["metric tons,41600,", `metric tons,${cell},`],
        `2:94 PROD_2023: ${FIGURE} "${cell}". ${WITHHELD}`,
      ] as const,
  ),
  [
    "a comma without quotes in a name",
    MCS,
    [",Vietnam,", ",Korea, Republic of,"],
    "17:1 expected 13 cells, found 14. The file is damaged or cut off: fetch it again.",
  ],
  [
    "heavy rare earths alone",
    MCS,
    ["Rare earths,China", "Rare earths (heavy),China"],
    '7:9 COMMODITY: expected the words of the world table of rare earths, found "Rare earths (heavy)". Take the line out if it belongs to another table, or write it as the others.',
  ],
  [
    "another unit",
    MCS,
    ["metric tons,255000", "thousand metric tons,255000"],
    '7:74 UNIT_MEAS: expected metric tons, found "thousand metric tons". Give the release that counts in metric tons.',
  ],
  [
    "no total",
    MCS,
    [
      'Rare earths,World total (rounded),"Mine production, rare-earth-oxide equivalent"',
      'Tin,World total (rounded),"Mine production, tin content"',
    ],
    "19:1 expected a world total below the countries, found none. The file may be cut off: fetch it again.",
  ],
  [
    "a comma without quotes in the total",
    MCS,
    ["World total (rounded)", "World, total (rounded)"],
    "19:1 expected 13 cells, found 14. The file is damaged or cut off: fetch it again.",
  ],
  [
    "a cut off line",
    MCS,
    [',"Mine production, rare-earth-oxide equivalent",metric tons,376000,', ',"Mine pro'],
    '19:1 expected a closing quote ("), found none. The file may be cut off: fetch it again.',
  ],
  [
    "thousands of tonnes",
    MYB,
    ["(Metric tons,", "(Thousand metric tons,"],
    '4:1 expected figures in metric tons, rare-earth-oxide equivalent, found "(Thousand metric tons, rare-earth-oxide equivalent)". Give the table in metric tons.',
  ],
  [
    "a year with a comma",
    MYB,
    [",,2018,", ',,"2,018",'],
    '6:22 expected a year as 2018, or as 2022e where its figures are estimates, found "2,018". Write 2018.',
  ],
  [
    "a year as a float",
    MYB,
    [",,2018,", ",,2018.0,"],
    '6:22 expected a year as 2018, or as 2022e where its figures are estimates, found "2018.0". Write 2018.',
  ],
  [
    "no title",
    MYB,
    ["RARE EARTHS: WORLD MINE PRODUCTION", "RARE EARTHS"],
    '1:1 expected world mine production of rare earths in metric tons, rare-earth-oxide equivalent, found "TABLE 8; RARE EARTHS, BY COUNTRY OR LOCALITY1, 2; (Metric tons, rare-earth-oxide equivalent)". Save the sheet of table 8 with its title and its unit.',
  ],
  [
    "semicolons in the yearbook",
    MYB,
    [
      "Country or locality,,2018,,2019,,2020,,2021,,2022,",
      "Country or locality;;2018;;2019;;2020;;2021;;2022;",
    ],
    "6:1 expected columns separated by commas, found semicolons. Save the file as CSV with commas between cells and points before decimals.",
  ],
  [
    "a mark in the cell of the figure",
    MYB,
    ['"210,000",e', '"210,000e",'],
    `11:53 2022: ${FIGURE} "210,000e". Write 210,000; the mark e belongs beside it.`,
  ],
  [
    "a space in thousands of the yearbook",
    MYB,
    ['"210,000",e', "210 000,e"],
    `11:53 2022: ${FIGURE} "210 000". Write 210000.`,
  ],
])("%s: refused at its place, read again once mended", (_, file, [before, after], issue) => {
  const damage = put(before, after);
  const { issues } = read(file, damage);
  expect(issues.map(formatIssue)[0]).toBe(`${file}:${issue}`);
  const again = read(file, (text) => mended(damage(text), issues) ?? text);
  expect(again.issues).toEqual([]);
  const [whole, left] = [told(read(file).rows, ...columns), told(again.rows, ...columns)];
  // One cell may say otherwise, or the line of one country be gone.
  const others = whole.filter((row) => !left.includes(row));
  expect(others.length).toBeLessThanOrEqual(3);
  expect(new Set(others.map((row) => row.slice(0, 3))).size).toBeLessThanOrEqual(1);
});

const ROUNDED = ' Did you mean "World total (rounded)"?';

/** Names that nobody mapped: the line that is asked for makes rows of them. */
test.each<readonly [name: string, meant: string, code: string, place: string, guess: string]>([
  ["Chinae", "China", "CHN", `${MCS}:7:21`, ' Did you mean "China"?'],
  ["Namibia", "Vietnam", "NAM", `${MCS}:17:21`, ""],
  ["Czechia", "Vietnam", "CZE", `${MCS}:17:21`, ""],
  ["Eswatini", "Vietnam", "SWZ", `${MCS}:17:21`, ""],
  ["Turkey", "Vietnam", "TUR", `${MCS}:17:21`, ""],
  ["Congo (Kinshasa)", "Vietnam", "COD", `${MCS}:17:21`, ""],
  ["Burma (Myanmar)", "Burma", "MMR", `${MCS}:5:21`, ""],
  ["World total (may be rounded)", "World total (rounded)", "WLD", `${MCS}:19:21`, ROUNDED],
  ["WORLD TOTAL (ROUNDED)", "World total (rounded)", "WLD", `${MCS}:19:21`, ROUNDED],
  ["Sum", "Total", "WLD", `${MYB}:19:1`, ""],
])("%s is refused at its place, and read once it is mapped", (name, meant, code, place, guess) => {
  const file = place.slice(0, place.indexOf(":"));
  const change: Change = (text) => text.replace(new RegExp(`(^|,)${escaped(meant)},`, "m"), `$1${name},`);
  const { issues } = read(file, change);
  expect(issues.map(formatIssue)).toEqual([
    `${place} expected a name that data/mappings/countries.csv knows, found "${name}".${guess} Add the line usgs,${name},CODE, there, without a code to leave it out.`,
  ]);
  const again = read(file, change, mapped(usgs, issues[0] as TableIssue, code));
  expect(again.issues).toEqual([]);
  const known = new RegExp(`^${usgs.countries.get(meant)}\\b`);
  expect(told(again.rows, ...columns)).toEqual(
    told(read(file).rows, ...columns).map((row) => row.replace(known, code)),
  );
});

test("headings in small letters are refused, and read once they are written as told", () => {
  const small: Change = (text) => text.replace(/^.*/, (line) => line.toLowerCase());
  const { issues } = read(MCS, small);
  expect(issues.map(formatIssue)).toEqual([
    `${MCS}:1:1 expected the headings in the publisher's letters, found source, commodity, country, type, unit_meas, prod_2023, prod_est_ 2024, prod_notes, cap_2023, cap_est_ 2024, reserves_2024, reserve_notes. Write SOURCE, COMMODITY, COUNTRY, TYPE, UNIT_MEAS, PROD_2023, PROD_EST_2024, PROD_NOTES, CAP_2023, CAP_EST_2024, RESERVES_2024, RESERVE_NOTES.`,
  ]);
  const again = read(MCS, (text) => mended(small(text), issues) ?? "");
  expect(again.issues).toEqual([]);
  expect(told(again.rows, ...columns)).toEqual(told(read(MCS).rows, ...columns));
});

test("a byte of Windows in a note is read as Windows has it", () => {
  const bytes = new TextEncoder().encode(readFileSync(fixturePath(MCS), "utf8"));
  const at = Buffer.from(bytes).indexOf("Source: Zen") + "Source".length;
  bytes[at] = 0x96;
  const { rows, issues } = readUsgsMcs(readRecords(MCS, bytes, ["utf-8", "windows-1252"]), usgs);
  expect(issues).toEqual([]);
  expect(told(rows, ...columns)).toEqual(told(read(MCS).rows, ...columns));
  expect(told(rows, "note").join()).toContain("Source– Zen Innovations");
});

test.each<readonly [name: string, change: Change, message: string]>([
  [
    "without its lines of title",
    (text) => text.slice(text.indexOf("Country or locality")),
    "found no title above the headings.",
  ],
  [
    "of another mineral",
    put("RARE EARTHS", "COBALT"),
    'found "TABLE 8; COBALT: WORLD MINE PRODUCTION, BY COUNTRY OR LOCALITY1, 2; (Metric tons, rare-earth-oxide equivalent)".',
  ],
])("a table of the yearbook %s is refused with what to save", (_, change, message) => {
  expect(read(MYB, change).issues.map(formatIssue)).toEqual([
    `${MYB}:1:1 expected world mine production of rare earths in metric tons, rare-earth-oxide equivalent, ${message} Save the sheet of table 8 with its title and its unit.`,
  ]);
});

test("what a file of other goods holds is said", () => {
  const [issue] = read(MCS, every("Rare earths", "Lithium")).issues;
  expect(issue?.message).toBe(
    "expected rows of rare earths in the layout of 2025, found Lithium. Give the file of world data.",
  );
});

test("a share without its sign is refused with the way to write it", async () => {
  const names = await namesOf("eu-crm");
  for (const share of ["60.0", "0.6"]) {
    const records = fixtureRecords("GlobalSupplyShares.csv", put("China,60.0%", `China,${share}`), [
      "utf-8",
      "windows-1252",
    ]);
    const { issues } = readEuCrm(records, names, { period: "2016-2020" });
    expect(issues.map(formatIssue)).toEqual([
      `GlobalSupplyShares.csv:2:19 Share: expected a share in per cent, found "${share}". Write it with its sign, as 25.5%, as the publisher prints it.`,
    ]);
  }
});

test("a space before the sign is the publisher's; a name of no table is refused, and read under its own", async () => {
  const names = await namesOf("eu-crm");
  const share = (name: string, change: Change): Imported => {
    const records = fixtureRecords("GlobalSupplyShares.csv", change, ["utf-8", "windows-1252"]);
    return readEuCrm({ ...records, file: name }, names, { period: "2016-2020" });
  };
  const plain = share("GlobalSupplyShares.csv", (text) => text);
  const spaced = share("GlobalSupplyShares.csv", every("%", " %"));
  expect(spaced.issues).toEqual([]);
  expect(spaced.rows.map(({ cells }) => cells)).toEqual(plain.rows.map(({ cells }) => cells));
  expect(plain.rows.length).toBeGreaterThan(4);
  expect(share("Shares.csv", (text) => text).issues.map(formatIssue)).toEqual([
    'Shares.csv:1:1 expected the file\'s name to tell its table: "GlobalSupply…" or "EUSupply…", as the publisher has it. Rename the file.',
  ]);
});
