import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatIssue } from "../src/errors.ts";
import { mappings, repeatedNames } from "../src/importers/names.ts";
import { kinds as kindsOfFiles } from "../src/importers/recognise.ts";
import { sheetImporters } from "../src/importers/registry.ts";
import { releases } from "../src/importers/releases.ts";
import { tradeImporters } from "../src/importers/trade-registry.ts";
import { readTables } from "../src/node.ts";
import { parseTable } from "../src/tables/parse.ts";
import { tables } from "../src/tables/registry.ts";
import { repositoryData } from "./data-folder.ts";

const kinds = ["countries", "elements", "products", "uses"] as const;
const read = (kind: (typeof kinds)[number], text?: string) => {
  const file = `mappings/${kind}.csv`;
  const bytes =
    text === undefined ? readFileSync(join(repositoryData, file)) : new TextEncoder().encode(text);
  return parseTable(mappings[kind], file, bytes);
};

test.each(kinds)("the mapping of %s has no problem and knows only publishers that are imported", (kind) => {
  const table = read(kind);
  expect([...table.issues, ...repeatedNames(table)].map(formatIssue)).toEqual([]);
  const importers = [...Object.values(sheetImporters), ...Object.values(tradeImporters)];
  const publishers = new Set<unknown>(importers.map(({ publisher }) => publisher));
  expect(table.rows.filter((row) => !publishers.has(row["publisher"]))).toEqual([]);
});

/** The key of each table that names are mapped to. */
const keys = { countries: "country_code", elements: "element_code", products: "product_code" } as const;

test.each(["countries", "elements", "products"] as const)(
  "every code in the mapping of %s stands in its table",
  async (kind) => {
    const folder = await readTables(repositoryData);
    const key = keys[kind];
    const known = new Set(folder.tables[kind]?.rows.map((row) => row[key]));
    expect(read(kind).rows.filter(({ code = "" }) => code !== "" && !known.has(code))).toEqual([]);
  },
);

test("every code in the mapping of uses is one of the table of uses", () => {
  const known: readonly string[] = tables.use_shares.columns.flatMap((column) =>
    column.name === "use_code" ? column.values : [],
  );
  expect(known.length).toBeGreaterThan(0);
  expect(read("uses").rows.filter(({ code }) => !known.includes(String(code)))).toEqual([]);
});

test("remainders of UN Comtrade are no country, whatever country has their number elsewhere", () => {
  const remainders = read("countries").rows.filter(({ note }) =>
    /not elsewhere specified/.test(String(note)),
  );
  expect(remainders.map(({ publisher, name }) => `${publisher} ${name}`)).toContain("comtrade 492");
  expect(new Set(remainders.map(({ code }) => code))).toEqual(new Set(["OTH"]));
});

test("a name that stands for two things is reported at the second", () => {
  const text = "publisher,name,code,note\nwgi,JPN,JPN,\nusgs,JPN,JPN,\nwgi,JPN,CHN,\n";
  expect(repeatedNames(read("countries", text)).map(formatIssue)).toEqual([
    "mappings/countries.csv:4:5 name: expected each name of a publisher once, found wgi,JPN again. Remove one.",
  ]);
});

test("every kind of file has a release, and a page where a person finds it", () => {
  const file = "releases.csv";
  const { rows, issues } = parseTable(releases, file, readFileSync(join(repositoryData, file)));
  expect(issues.map(formatIssue)).toEqual([]);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(kindsOfFiles));
  expect(rows.filter(({ page }) => page === "")).toEqual([]);
});
