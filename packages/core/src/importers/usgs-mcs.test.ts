import { describe, expect, test } from "vitest";
import { repositoryData } from "../../test/data-folder.ts";
import { fixtureRecords, namesOf, told } from "../../test/importing.ts";
import { formatIssue } from "../errors.ts";
import { readDataset } from "../node.ts";
import type { TableName } from "../tables/registry.ts";
import { readUsgsMcs } from "./usgs-mcs.ts";

const names = await namesOf("usgs");
const read = (name: string, change?: (text: string) => string) =>
  readUsgsMcs(fixtureRecords(name, change), names);
const problems = (name: string, change: (text: string) => string) =>
  read(name, change).issues.map(formatIssue);

/** Rows of a table under one source as they stand in the data folder, for comparison. */
async function curated(table: TableName, source: string, columns: readonly string[]): Promise<string[]> {
  const { tables } = await readDataset(repositoryData);
  return tables[table]
    .map((row) => new Map<string, unknown>(Object.entries(row)))
    .filter((row) => row.get("source_id") === source)
    .map((row) => columns.map((column) => row.get(column) ?? "").join(" "))
    .toSorted();
}

describe.each([
  { edition: "2024", production: 32, reserves: 16 },
  { edition: "2025", production: 36, reserves: 18 },
  { edition: "2026", production: 36, reserves: 18 },
])("the data release of $edition", ({ edition, production, reserves }) => {
  const file = `usgs-mcs-${edition}.csv`;
  const imported = read(file);

  test(`gives ${production} figures of output and ${reserves} of reserves, and tells its edition`, () => {
    expect(imported.issues).toEqual([]);
    expect(imported.edition).toBe(edition);
    const rowsOf = (table: TableName) => imported.rows.filter((row) => row.table === table);
    expect([rowsOf("mine_production").length, rowsOf("reserves").length]).toEqual([production, reserves]);
  });

  test.each([
    { table: "mine_production", columns: ["country_code", "year", "quantity_t", "flag", "coverage"] },
    { table: "reserves", columns: ["country_code", "reserves_t", "flag"] },
  ] as const)("equals the rows of $table that were entered by hand", async ({ table, columns }) => {
    const rows = imported.rows.filter((row) => row.table === table);
    expect(told(rows, ...columns).toSorted()).toEqual(await curated(table, `usgs-mcs-${edition}`, columns));
  });
});

test("rows of rare earths are known by their type, which is worded in two ways", () => {
  const typed = (type: string) => (text: string) =>
    text.replaceAll("Rare earths, mine production, rare-earth-oxide equivalent, metric tons", type);
  const as = (type: string) =>
    told(read("usgs-mcs-2024.csv", typed(type)).rows, "country_code", "year", "quantity_t");
  const earlier = as("Mine production, metric tons of rare-earth-oxide (REO) equivalent");
  expect(earlier).toContain("USA 2023 43000");
  expect(earlier).toEqual(told(read("usgs-mcs-2024.csv").rows, "country_code", "year", "quantity_t"));
  expect(as("Mine production, yttrium oxide")).toEqual([]);
});

test("a dash and an empty cell of output are zero, and what the publisher remarks is kept", () => {
  const canada = read("usgs-mcs-2025.csv").rows.filter(({ cells }) => cells["country_code"] === "CAN");
  expect(told(canada, "year", "quantity_t", "reserves_t", "flag")).toEqual([
    "2023 0  ",
    "2024 0  ",
    "  830000 ",
  ]);
  const notes = told(read("usgs-mcs-2026.csv").rows, "country_code", "year", "note");
  expect(notes).toContain(
    "MMR 2025 Estimated based on reported import data for China. Source: Trade Data Monitor Inc.",
  );
  expect(notes).toContain("WLD 2025 Printed total, rounded by the publisher.");
});

describe("is refused with the place and the way out:", () => {
  test("a fourth layout, with the columns expected and found", () => {
    const [issue = "", ...more] = problems("usgs-mcs-2025.csv", (text) => text.replace("COUNTRY", "NATION"));
    expect(more).toEqual([]);
    expect(issue).toMatch(
      /^usgs-mcs-2025\.csv:1:1 expected the columns of a known layout \(2024: Source, Country/,
    );
    expect(issue).toContain("found SOURCE, COMMODITY, NATION, TYPE");
    expect(issue).toContain("Nearest is 2025, which lacks COUNTRY.");
  });

  test("a name that is not mapped, once for all its figures", () => {
    expect(problems("usgs-mcs-2025.csv", (text) => text.replace("Brazil", "Brasil"))).toEqual([
      'usgs-mcs-2025.csv:4:21 expected a name that data/mappings/countries.csv knows, found "Brasil". Did you mean "Brazil"? Add the line usgs,Brasil,CODE, there, without a code to leave it out.',
    ]);
  });

  test("a figure that is none", () => {
    expect(problems("usgs-mcs-2026.csv", (text) => text.replace('"45,500"', '"45.500,0"'))).toEqual([
      'usgs-mcs-2026.csv:4:118 Value: expected a figure, W, NA or a dash, found "45.500,0". Write its digits, with a point before decimals.',
    ]);
  });

  test("a file that is cut off", () => {
    expect(problems("usgs-mcs-2025.csv", (text) => text.slice(0, text.indexOf("1900000")))).toEqual([
      "usgs-mcs-2025.csv:2:1 expected 13 cells, found 12. The file is damaged or cut off: fetch it again.",
    ]);
  });

  test("a file of another commodity", () => {
    expect(problems("usgs-mcs-2024.csv", (text) => text.replaceAll("Rare earths", "Tin"))).toEqual([
      "usgs-mcs-2024.csv:1:1 expected rows of rare earths in the layout of 2024, found Tin, mine production, rare-earth-oxide equivalent, metric tons. Give the file of world data.",
    ]);
  });
});
