import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkTables, sortIssues } from "../dataset/check.ts";
import type { ParsedTables } from "../dataset/checks/context.ts";
import { Dataset, type Tables } from "../dataset/dataset.ts";
import type { AnyRow } from "../dataset/row-id.ts";
import { TableError, type TableIssue } from "../errors.ts";
import { type ParsedTable, type Place, parseTable } from "../tables/parse.ts";
import { tables as definitions, type TableName, tableNames } from "../tables/registry.ts";
import { issuedEditionIssues } from "./issued-editions.ts";

/** Tables as read from a folder, with every problem found in and between them. */
export interface ReadTables {
  readonly tables: ParsedTables;
  /** Sorted by file, line and column. */
  readonly issues: readonly TableIssue[];
}

const FOLDER = "tables";
const labelOf = (name: string): string => `${FOLDER}/${name}.csv`;

/** Files of the folder that belong to no table. Hidden files are nobody's business. */
function unexpectedFiles(found: readonly string[]): TableIssue[] {
  const expected = new Set(tableNames.map((name) => `${name}.csv`));
  return found
    .filter((name) => !expected.has(name) && !name.startsWith("."))
    .map((name) => ({
      file: `${FOLDER}/${name}`,
      line: 1,
      column: 1,
      message: "expected only the files of declared tables, found this one. Remove it or declare its table.",
    }));
}

/**
 * Parses and checks table files that have been read.
 * @param found Names of all files of the folder.
 * @param files The bytes of those that belong to a table.
 */
export function assemble(found: readonly string[], files: ReadonlyMap<TableName, Uint8Array>): ReadTables {
  const parsed = new Map<TableName, ParsedTable>();
  const issues: TableIssue[] = unexpectedFiles(found);
  for (const name of tableNames) {
    const bytes = files.get(name);
    if (bytes === undefined) {
      issues.push({ file: labelOf(name), line: 1, column: 1, message: "expected this file, found none." });
      continue;
    }
    const table = parseTable(definitions[name], labelOf(name), bytes);
    parsed.set(name, table);
    issues.push(...table.issues);
  }
  const tables: ParsedTables = Object.fromEntries(parsed);
  return { tables, issues: sortIssues([...issues, ...checkTables(tables)]) };
}

const namesIn = (found: readonly string[]): TableName[] =>
  tableNames.filter((name) => found.includes(`${name}.csv`));

/** What was read, with what is wrong with the editions issued from it. */
function withEditions(directory: string, read: ReadTables): ReadTables {
  return { ...read, issues: sortIssues([...read.issues, ...issuedEditionIssues(directory, read.tables)]) };
}

/**
 * Reads and checks every table of a data folder, and whether its issued editions are as they were issued.
 * @param directory The folder that holds `tables/`.
 */
export async function readTables(directory: string): Promise<ReadTables> {
  const folder = join(directory, FOLDER);
  const found = await readdir(folder);
  const files = await Promise.all(
    namesIn(found).map(async (name) => [name, await readFile(join(folder, `${name}.csv`))] as const),
  );
  return withEditions(directory, assemble(found, new Map(files)));
}

/** As `readTables`, for callers that cannot wait. */
export function readTablesSync(directory: string): ReadTables {
  const folder = join(directory, FOLDER);
  const found = readdirSync(folder);
  const files = namesIn(found).map((name) => [name, readFileSync(join(folder, `${name}.csv`))] as const);
  return withEditions(directory, assemble(found, new Map(files)));
}

/** The one place where rows checked against their definitions take the types inferred from them. */
function typed({ tables, issues }: ReadTables): Tables {
  if (issues.length > 0) throw new TableError(issues);
  return Object.fromEntries(tableNames.map((name) => [name, tables[name]?.rows ?? []])) as unknown as Tables;
}

/** A dataset, and where each of its rows stands in the files. */
export interface LocatedDataset {
  readonly dataset: Dataset;
  /** File, line and first character of a row of the dataset; `undefined` for any other row. */
  readonly placeOf: (table: TableName, row: AnyRow) => Place | undefined;
}

function located(read: ReadTables): LocatedDataset {
  const dataset = new Dataset(typed(read));
  return {
    dataset,
    placeOf: (name, row) => {
      const table = read.tables[name];
      const line = table?.lineOf(row) ?? 0;
      return line === 0 ? undefined : { file: labelOf(name), line, column: 1 };
    },
  };
}

/**
 * The dataset of a data folder.
 * @param directory The folder that holds `tables/`.
 * @throws {TableError} With every problem of every file, if there is any.
 */
export async function readDataset(directory: string): Promise<Dataset> {
  return new Dataset(typed(await readTables(directory)));
}

/** As `readDataset`, for callers that cannot wait. */
export function readDatasetSync(directory: string): Dataset {
  return new Dataset(typed(readTablesSync(directory)));
}

/** As `readDataset`, keeping the line of every row so that a reader can be sent to it. */
export async function readLocatedDataset(directory: string): Promise<LocatedDataset> {
  return located(await readTables(directory));
}
