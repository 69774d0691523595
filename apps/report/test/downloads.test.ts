import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableNames, withoutFormula } from "@kidorui/core";
import Papa from "papaparse";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".csv"),
);
const read = (path: string): string => readFileSync(join(dist, path), "utf8");
const recordsOf = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text.slice(1).replace(/\n$/, ""), { delimiter: ",", newline: "\n" }).data;

test("every CSV file of the site opens in a spreadsheet: marked as UTF-8, each column named once, no cell live", () => {
  expect(files.length).toBeGreaterThan(tableNames.length);
  const faults = files.flatMap((file) => {
    const text = read(file);
    const records = recordsOf(text);
    const [headings = []] = records;
    return [
      ...(text.startsWith("\uFEFF") ? [] : [`${file}: no byte-order mark`]),
      ...(new Set(headings).size === headings.length ? [] : [`${file}: ${headings.join(",")}`]),
      ...records
        .flat()
        .filter((cell) => withoutFormula(cell) !== cell)
        .map((cell) => `${file}: ${cell}`),
    ];
  });
  expect(faults).toEqual([]);
});

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

test("the descriptor leads to every table, and another reader finds the same columns and rows there", async () => {
  const { resources } = JSON.parse(read("data/datapackage.json")) as Descriptor;
  expect(resources.map(({ name }) => name)).toEqual(tableNames);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const { name, path, schema } of resources) {
    const file = join(dist, "data", path);
    expect([path, existsSync(file)]).toEqual([path, true]);
    const source = `read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true)`;
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`);
    const counted = await connection.runAndReadAll(`SELECT COUNT(*) AS n FROM ${source}`);
    const rows: readonly unknown[] = JSON.parse(read(`data/${name}.json`));
    expect([
      name,
      described.getRowObjects().map((column) => column["column_name"]),
      Number(counted.getRowObjects()[0]?.["n"]),
    ]).toEqual([name, schema.fields.map((field) => field.name), rows.length]);
  }
  connection.closeSync();
});

test("every table read as Parquet has the rows of its JSON, numbers as numbers and an empty cell as no value", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const plain = (cell: unknown): unknown => (typeof cell === "bigint" ? Number(cell) : (cell ?? ""));
  for (const name of tableNames) {
    const file = join(dist, "data", `${name}.parquet`).replaceAll("'", "''");
    const found = (await connection.runAndReadAll(`SELECT * FROM '${file}'`)).getRowObjects();
    const rows: readonly Readonly<Record<string, unknown>>[] = JSON.parse(read(`data/${name}.json`));
    expect(found.map((row) => Object.values(row).map(plain))).toEqual(
      rows.map((row) => Object.values(row).map(plain)),
    );
  }
  connection.closeSync();
});
