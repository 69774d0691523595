import { expect, test } from "vitest";
import { fixtureRecords, namesOf, told } from "../../test/importing.ts";
import { formatIssue } from "../errors.ts";
import { readBgs } from "./bgs.ts";

const names = await namesOf("bgs");
const FILE = "bgs-rare-earth-oxides-2031.csv";
const read = (change?: (text: string) => string) => readBgs(fixtureRecords(FILE, change), names);
const put =
  (before: string, after: string) =>
  (text: string): string => {
    if (!text.includes(before)) throw new Error(`expected ${before}`);
    return text.replace(before, after);
  };

test("an answer gives the output of oxides; minerals by gross weight are passed over", () => {
  const { rows, issues, edition } = read();
  expect(issues).toEqual([]);
  // It does not say of which day it is.
  expect(edition).toBeUndefined();
  expect(told(rows, "country_code", "year", "quantity_t", "flag", "coverage", "note")).toEqual([
    "AUS 2030 21000  part Year ending 30 June.",
    "CHN 2030 150000 e part Includes output from iron ore, bastnasite concentrates and ion-adsorption clays.",
    "IND 2030 2900 e part Year ending 31 March of the following year.",
    "CHN 2031 155000 e part See the publisher's note on the figure.",
    "MMR 2031  NA part ",
    "USA 2031 0  part ",
  ]);
  expect(told(rows, "locator")[0]).toBe("Rare earth oxides, Australia, 2030");
});

test.each<readonly [name: string, change: (text: string) => string]>([
  ["years alone", (text) => text.replaceAll("-01-01 00:00:00", "")],
  [
    "years as the interface writes them in JSON",
    (text) => text.replaceAll("-01-01 00:00:00", "-01-01T00:00:00Z"),
  ],
  ["figures as a program writes them", put(",21000,Production", ",21000.0,Production")],
  ["a byte-order mark", (text) => `\uFEFF${text}`],
])("%s: read the same", (_, change) => {
  expect(read(change).issues).toEqual([]);
  expect(read(change).rows.map(({ cells }) => cells)).toEqual(read().rows.map(({ cells }) => cells));
});

/** Each at its place; what is put back as the message says is read again. */
test.each<readonly [name: string, before: string, after: string, issue: string]>([
  [
    "another unit",
    "Rare earth oxides,tonnes (metric),2030",
    "Rare earth oxides,kilograms,2030",
    '3:65 units: expected tonnes (metric), found "kilograms". Give the figures in metric tonnes.',
  ],
  [
    "no year",
    "tonnes (metric),2030-01-01 00:00:00",
    "tonnes (metric),2030-06-30 00:00:00",
    '3:81 year: expected a year as 2023 or 2023-01-01, found "2030-06-30 00:00:00". Fetch the file again.',
  ],
  [
    "no figure",
    ",21000,Production",
    ",..,Production",
    '3:117 quantity: expected a figure, or "Missing value" beside it, found "..". Write W where the publisher withholds the figure, NA where it has none.',
  ],
  [
    "an estimate without its mark",
    "*|a,India",
    "a,India",
    '5:205 concat_figure_notes_text: expected "Estimates." where the marks hold *, and nowhere else, found "Estimates.|Years ending 31 March following that stated.". Fetch the file again.',
  ],
  [
    "the commodity in other words",
    "Production,rare earth oxides,21000",
    "Production,rare earth oxide,21000",
    '3:173 bgs_commodity_trans: expected rare earth oxides, found "rare earth oxide". Fetch the file again.',
  ],
  [
    "the statistic in other words",
    "Production,rare earth oxides,21000",
    "Output,rare earth oxides,21000",
    '3:162 bgs_statistic_type_trans: expected Production, found "Output". Fetch the file again.',
  ],
  [
    "a name nobody mapped",
    "Australia",
    "Austrlia",
    '3:199 expected a name that data/mappings/countries.csv knows, found "Austrlia". Did you mean "Australia"? Add the line bgs,Austrlia,CODE, there, without a code to leave it out.',
  ],
])("%s is refused at its place", (_, before, after, issue) => {
  expect(read(put(before, after)).issues.map(formatIssue)).toEqual([`${FILE}:${issue}`]);
});

test("what an answer on other things holds is said, and what a changed layout lacks", () => {
  const other = read((text) => text.replaceAll("rare earth oxides", "cobalt"));
  expect(other.issues.map(formatIssue)).toEqual([
    `${FILE}:1:1 expected Production of rare earth oxides, found rare earth minerals, Production; cobalt, Production. Ask for the commodity "rare earth oxides" and the statistic "Production".`,
  ]);
  const [changed] = read(put(",units,", ",unit_of_measure,")).issues;
  expect(changed?.message).toMatch(
    /which lacks units\. New in the file: x, y, .* Where the publisher has changed the layout, describe the new one beside the others\.$/,
  );
  const [cut] = read((text) => text.slice(0, text.indexOf("Malaysia,Monazite"))).issues;
  expect(cut && formatIssue(cut)).toBe(
    `${FILE}:2:1 expected 28 cells, found 23. The file is damaged or cut off: fetch it again.`,
  );
});
