import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import Papa from "papaparse";
import type { TableIssue } from "../errors.ts";
import type { ImportedRow } from "../importers/imported.ts";
import type { TableDefinition } from "../tables/define.ts";
import type { ParsedRow } from "../tables/parse.ts";
import { tables as definitions, type TableName, tableNames } from "../tables/registry.ts";
import { differences, inWords, isShownAs, keyOf, typedRows } from "./append.ts";
import type { ReadTables } from "./read-tables.ts";
import { writeWholeFile } from "./whole-file.ts";

/** How the rows that cite a release stand against its file. */
export interface Compared {
  /** Rows that say what the file says. */
  readonly agreeing: number;
  /** Rows that say otherwise, that the file does not hold, or that its kind of import does not read. */
  readonly issues: readonly TableIssue[];
}

/** The file's row of each key. */
function byKeyOf(table: TableName, rows: readonly ImportedRow[]) {
  const { parsed } = typedRows(table, rows);
  return new Map(
    parsed.rows.map((row) => {
      const origin = rows[parsed.lineOf(row) - 2];
      return [keyOf(parsed, row), { row, origin }] as const;
    }),
  );
}

const cites = (row: ParsedRow, source: string): boolean => row["source_id"] === source;
const isSourced = ({ columns }: TableDefinition): boolean => columns.some(({ name }) => name === "source_id");

/**
 * Compares every row that cites a release with the file of it.
 * @param rows Rows of the file, with their `source_id`.
 */
export function compareWithFile(
  { tables }: ReadTables,
  source: string,
  rows: readonly ImportedRow[],
): Compared {
  let agreeing = 0;
  const issues: TableIssue[] = [];
  for (const name of tableNames) {
    const there = tables[name];
    if (there === undefined || name === "sources" || !isSourced(definitions[name])) continue;
    const citing = there.rows.filter((row) => cites(row, source));
    if (citing.length === 0) continue;
    const found = byKeyOf(
      name,
      rows.filter(({ table }) => table === name),
    );
    const [first] = citing;
    if (found.size === 0 && first !== undefined) {
      const message = `expected rows that the file holds, found ${citing.length} of a table that it has nothing of. Compare them by hand.`;
      issues.push({ ...there.place(first, definitions[name].key[0] ?? ""), message });
      continue;
    }
    for (const row of citing) {
      const key = keyOf(there, row);
      const own = found.get(key);
      if (own === undefined) {
        const message = `expected a row of the file for ${key.split("@")[0]}, found none. Compare it by hand, or mend its key.`;
        issues.push({ ...there.place(row, definitions[name].key[0] ?? ""), message });
        continue;
      }
      const differing = differences(there, row, own.row, own.origin?.cells ?? {}).filter(
        (column) => !(own.origin?.isShownRounded && isShownAs(row[column], own.row[column])),
      );
      if (differing.length === 0) agreeing += 1;
      for (const column of differing) {
        const { file = "", line = 1 } = own.origin?.place ?? {};
        const message = `${column}: expected ${inWords(own.row[column])} as in ${basename(file)}:${line}, found ${inWords(row[column])}. Mend the row.`;
        issues.push({ ...there.place(row, column), message });
      }
    }
  }
  return { agreeing, issues };
}

/** A file that a release was compared with. */
export interface ConfirmedFile {
  readonly name: string;
  readonly digest: string;
  /** Day it was read, `YYYY-MM-DD`. */
  readonly day: string;
  readonly rows: number;
}

/**
 * Writes into the entry of a source that its rows were compared with the publisher's file.
 * @returns Whether the table of sources holds it.
 */
export async function writeConfirmed(
  directory: string,
  { tables }: ReadTables,
  source: string,
  { name, digest, day, rows }: ConfirmedFile,
): Promise<boolean> {
  const there = tables.sources;
  const entry = there?.rows.find((row) => cites(row, source));
  if (there === undefined || entry === undefined) return false;
  const file = join(directory, "tables", "sources.csv");
  const lines = (await readFile(file, "utf8")).split("\n");
  const columns = definitions.sources.columns.map((column) => column.name);
  const note = `Compared with the publisher's file ${name} (SHA-256 ${digest}) on ${day}: ${rows} rows, no difference.`;
  const former = String(entry["note"]).replace(
    / ?Compared with the publisher's file .*? no difference\./,
    "",
  );
  const changed = {
    ...entry,
    read: day,
    checked_at_publisher: "yes",
    note: [former, note].filter(Boolean).join(" "),
  };
  const line = Papa.unparse([columns.map((column) => (changed as ParsedRow)[column] ?? "")], {
    newline: "\n",
  });
  const after = lines.with(there.lineOf(entry) - 1, line).join("\n");
  writeWholeFile(file, after);
  return true;
}
