import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import type { ParsedTables } from "../dataset/checks/context.ts";
import { joined, sourceOf } from "../dataset/checks/context.ts";
import { olderVintageIssues } from "../dataset/guards/acknowledged.ts";
import type { Tables } from "../dataset/tables.ts";
import { formatIssue, TableError, type TableIssue } from "../errors.ts";
import type { ImportedRow } from "../importers/imported.ts";
import type { CellValue } from "../tables/cell.ts";
import { type ParsedRow, type ParsedTable, parseTable } from "../tables/parse.ts";
import { tables as definitions, type TableName, tableNames } from "../tables/registry.ts";
import { assemble, type ReadTables } from "./read-tables.ts";

/** One table file as it is and as it will be. */
interface ChangedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Rows that can be added to a data folder, checked with everything that is there. */
export interface AppendPlan {
  /** Lines to be added, by table. */
  readonly added: ReadonlyMap<TableName, readonly string[]>;
  /** Rows that stand in the folder already. */
  readonly known: number;
  /** Those of them that stand there with more or fewer digits of the same figures. */
  readonly rounded: number;
  /** What to look at next: new rows that guards stop, and records of ours that the new rows have outlived. */
  readonly guarded: readonly TableIssue[];
  /** Problems of the folder that the new rows do not mend. */
  readonly left: number;
  readonly files: readonly ChangedFile[];
}

/** Tables of our own records on what publishers print: new rows make some needed and others superfluous. */
const RECORDS: readonly TableName[] = ["acknowledgements", "reconciliations", "corrections"];

/** Columns that say where a figure stands, not what it is. */
const PROVENANCE = ["source_id", "locator", "note"];

const columnsOf = (table: TableName): readonly string[] => definitions[table].columns.map(({ name }) => name);

const lineOf = (table: TableName, { cells }: ImportedRow): string =>
  Papa.unparse([columnsOf(table).map((column) => cells[column] ?? "")], { newline: "\n" });

/** The rows of one table read as its definition declares, and what is wrong with them. */
export function typedRows(
  table: TableName,
  rows: readonly ImportedRow[],
): { readonly parsed: ParsedTable; readonly issues: readonly TableIssue[] } {
  const text = [columnsOf(table).join(","), ...rows.map((row) => lineOf(table, row)), ""].join("\n");
  const parsed = parseTable(definitions[table], table, new TextEncoder().encode(text));
  const issues = parsed.issues.map(({ line, message }) => {
    const place = rows[line - 2]?.place;
    return { file: table, line, column: 1, ...place, message: `as a row of ${table}, ${message}` };
  });
  return { parsed, issues };
}

/** The key of a row and its source. */
export const keyOf = (table: ParsedTable, row: ParsedRow): string =>
  [joined(row, table.definition.key), sourceOf(table, row)].join("@");

/** A cell in a message; zero is a figure, and nothing is none. */
export const inWords = (value: unknown): string => String(value ?? "") || "nothing";

/** Rows of one import that state a fact again: which of the two is meant cannot be told. */
function repetitions(parsed: ParsedTable, rows: readonly ImportedRow[]): TableIssue[] {
  const { name, key } = parsed.definition;
  const first = new Map<string, ImportedRow>();
  return rows.flatMap((row, index) => {
    const typed = parsed.rows[index];
    if (typed === undefined) return [];
    const fact = joined(typed, key);
    const known = first.get(fact);
    if (known === undefined) {
      first.set(fact, row);
      return [];
    }
    const { file, line, column } = known.place;
    const message = `as a row of ${name}, ${key[0]}: expected each key once, found ${fact} again; it stands first in ${file}:${line}:${column}. Take one of them out.`;
    return [{ ...row.place, message }];
  });
}

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** Half of the last digit, and what binary fractions add to it: a half is rounded up by some and down by others. */
const HALF = 0.501;

/** Whether two figures are one, printed with more digits and with fewer. */
export function isShownAs(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return false;
  const decimals = Math.min(decimalsOf(one), decimalsOf(other));
  return Math.abs(one - other) <= HALF * 10 ** -decimals;
}

/**
 * Columns in which a row says otherwise than the one with its key that is there. What a kind of file never states is
 * kept by hand.
 * @param stated The cells that the file gave.
 */
export function differences(
  { definition }: ParsedTable,
  known: ParsedRow,
  row: ParsedRow,
  stated: ImportedRow["cells"],
): readonly string[] {
  const { name, key, columns } = definition;
  // The entry of a source is written by hand from then on.
  if (name === "sources") return [];
  return columns
    .map((column) => column.name)
    .filter((column) => Object.hasOwn(stated, column) && ![...key, ...PROVENANCE].includes(column))
    .filter((column) => known[column] !== row[column]);
}

/** What to do about columns in which a row says otherwise than the one with its key that is there. */
function contradictions(
  there: ParsedTable,
  known: ParsedRow,
  columns: readonly string[],
  { place, typed }: ImportedRow & { readonly typed: ParsedRow },
  directory: string,
): TableIssue[] {
  const at = there.place(known, there.definition.key[0] ?? "");
  return columns.map((column) => ({
    ...place,
    message: `${column}: expected ${inWords(known[column])} as in ${join(directory, at.file)}:${at.line}, found ${inWords(typed[column])}. A row is never overwritten: give a revised release a source of its own with --source.`,
  }));
}

/** Where rows kept by hand say otherwise than the publisher, or are missing. */
function disagreements(there: ParsedTable, rows: readonly ImportedRow[], directory: string): TableIssue[] {
  const { key } = there.definition;
  const byKey = new Map(there.rows.map((row) => [joined(row, key), row] as const));
  return rows.flatMap(({ cells, place }) => {
    const known = byKey.get(joined(cells, key));
    if (known === undefined) {
      const message = `expected a row of ${join(directory, there.file)} for ${joined(cells, key)}, found none. Add it there by hand.`;
      return [{ ...place, message }];
    }
    const at = there.place(known, key[0] ?? "");
    return Object.entries(cells)
      .filter(([column, cell]) => inWords(known[column]) !== inWords(cell))
      .map(([column, cell]) => ({
        ...place,
        message: `${column}: expected ${inWords(known[column])} as in ${join(directory, at.file)}:${at.line}, found ${inWords(cell)}. That row is kept by hand: change it there if the publisher is right.`,
      }));
  });
}

/** The rows of one table that are not there yet. */
interface Sifted {
  readonly fresh: readonly ImportedRow[];
  readonly known: number;
  readonly rounded: number;
  readonly issues: readonly TableIssue[];
}

function sift(there: ParsedTable, table: TableName, rows: readonly ImportedRow[], directory: string): Sifted {
  const { parsed, issues } = typedRows(table, rows);
  const wrong = [...issues, ...(issues.length > 0 ? [] : repetitions(parsed, rows))];
  if (wrong.length > 0) return { fresh: [], known: 0, rounded: 0, issues: wrong };
  const byKey = new Map(there.rows.map((row) => [keyOf(there, row), row] as const));
  const fresh: ImportedRow[] = [];
  const contradicting: TableIssue[] = [];
  let rounded = 0;
  for (const [index, row] of rows.entries()) {
    const typed = parsed.rows[index];
    if (typed === undefined) continue;
    const known = byKey.get(keyOf(parsed, typed));
    if (known === undefined) {
      fresh.push(row);
      continue;
    }
    const differing = differences(there, known, typed, row.cells);
    const others = row.isShownRounded
      ? differing.filter((column) => !isShownAs(known[column], typed[column]))
      : differing;
    if (differing.length > 0 && others.length === 0) rounded += 1;
    contradicting.push(...contradictions(there, known, others, { ...row, typed }, directory));
  }
  return { fresh, known: rows.length - fresh.length, rounded, issues: contradicting };
}

const LINE_FEED = 0x0a;

function withLines(before: Uint8Array, lines: readonly string[]): Uint8Array {
  // A table may end without a line end, as some editors save it.
  const isEnded = before.length === 0 || before.at(-1) === LINE_FEED;
  const addition = new TextEncoder().encode(`${isEnded ? "" : "\n"}${lines.join("\n")}\n`);
  const after = new Uint8Array(before.length + addition.length);
  after.set(before);
  after.set(addition, before.length);
  return after;
}

/** Issues of the folder as it would be, placed in the publisher's file where they concern a new row. */
function located(
  issues: readonly TableIssue[],
  tables: ParsedTables,
  fresh: ReadonlyMap<TableName, readonly ImportedRow[]>,
  directory: string,
): TableIssue[] {
  return issues.map((issue) => {
    const table = tableNames.find((name) => issue.file === tables[name]?.file);
    const rows = table === undefined ? [] : (fresh.get(table) ?? []);
    const existing = table === undefined ? 0 : 1 + (tables[table]?.rows.length ?? 0);
    const origin = rows[issue.line - existing - 1];
    if (origin === undefined) return { ...issue, file: join(directory, issue.file) };
    return { ...issue, ...origin.place, message: `as a row of ${table}, ${issue.message}` };
  });
}

/** Parsed rows as the rows of their tables. */
const rowsOf = (tables: ParsedTables): Tables =>
  Object.fromEntries(tableNames.map((name) => [name, tables[name]?.rows ?? []])) as unknown as Tables;

/** What the new rows are to the folder as a whole: its problems with them, old vintages among them. */
function issuesWith(
  now: ReadTables,
  found: readonly string[],
  after: ReadonlyMap<TableName, Uint8Array>,
): readonly TableIssue[] {
  const then = assemble(found, after);
  return [...then.issues, ...olderVintageIssues(rowsOf(now.tables), then.tables)];
}

/**
 * Works out what adding rows to a data folder would do. Rows that are there are passed over; the
 * folder with the new rows is checked as a whole. Into a folder with problems go only rows that
 * mend some of them.
 * @param rows Rows with their `source_id`, entries of sources among them.
 * @throws {TableError} With every problem, if the folder or the rows have any.
 */
export async function planAppend(directory: string, rows: readonly ImportedRow[]): Promise<AppendPlan> {
  const folder = join(directory, "tables");
  const found = await readdir(folder);
  const files = new Map<TableName, Uint8Array>();
  for (const name of tableNames) {
    if (found.includes(`${name}.csv`)) files.set(name, await readFile(join(folder, `${name}.csv`)));
  }
  const now = assemble(found, files);
  const refuse = (issues: readonly TableIssue[]): void => {
    if (issues.length > 0) throw new TableError(issues);
  };
  const wrong = now.issues.filter(({ guard }) => guard === undefined);
  const refuseFolder = (): void =>
    refuse(wrong.map((issue) => ({ ...issue, file: join(directory, issue.file) })));
  // Nothing can be judged beside a table that could not be read whole.
  if (!tableNames.every((name) => now.tables[name]?.complete)) refuseFolder();
  const fresh = new Map<TableName, readonly ImportedRow[]>();
  const changed: ChangedFile[] = [];
  const issues: TableIssue[] = [];
  let known = 0;
  let rounded = 0;
  for (const table of tableNames) {
    const ofTable = rows.filter((row) => row.table === table);
    const own = ofTable.filter(({ compared }) => compared === undefined);
    const there = now.tables[table];
    const before = files.get(table);
    if (ofTable.length === 0 || there === undefined || before === undefined) continue;
    const comparedRows = ofTable.filter(({ compared }) => compared === true);
    issues.push(...disagreements(there, comparedRows, directory));
    known += comparedRows.length;
    const sifted = sift(there, table, own, directory);
    issues.push(...sifted.issues);
    rounded += sifted.rounded;
    if (table !== "sources") known += sifted.known;
    if (sifted.fresh.length > 0) fresh.set(table, sifted.fresh);
  }
  refuse(issues);
  // A source without a row of its own would be refused, and there is nothing to say about it.
  if ([...fresh.keys()].every((table) => table === "sources")) fresh.clear();
  const after = new Map(files);
  const added = new Map<TableName, readonly string[]>();
  for (const [table, own] of fresh) {
    const before = files.get(table) ?? new Uint8Array();
    const lines = own.map((row) => lineOf(table, row));
    const bytes = withLines(before, lines);
    added.set(table, lines);
    after.set(table, bytes);
    changed.push({ path: join(folder, `${table}.csv`), before, after: bytes });
  }
  const then = fresh.size === 0 ? now.issues : issuesWith(now, found, after);
  const standing = new Set(then.map(formatIssue));
  const left = wrong.filter((issue) => standing.has(formatIssue(issue))).length;
  if (left === wrong.length) refuseFolder();
  const pending = new Set(now.issues.map(formatIssue));
  const caused = then.filter((issue) => !pending.has(formatIssue(issue)));
  const placed = located(caused, now.tables, fresh, directory);
  const ofRecords = RECORDS.map((name) => join(folder, `${name}.csv`));
  refuse(placed.filter(({ guard, file }) => guard === undefined && !ofRecords.includes(file)));
  return { added, known, rounded, guarded: placed, left, files: changed };
}

const temporary = (path: string): string => path.replace(/([^\\/]+)$/, `.$1.${process.pid}.tmp`);

async function putInPlace(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(temporary(path), bytes, { flush: true });
  await rename(temporary(path), path);
}

/**
 * Does something while no other import writes into a folder: between comparing its files with what
 * they were and putting new ones in place, another would be undone.
 * @throws {TableError} If another import is writing.
 */
async function alone(folder: string, write: () => Promise<void>): Promise<void> {
  const lock = join(folder, ".import.lock");
  try {
    await writeFile(lock, `${process.pid}\n`, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    const message =
      "expected no other import into this folder, found one. Import again when it is done; if none is running, remove this file.";
    throw new TableError([{ file: lock, line: 1, column: 1, message }]);
  }
  try {
    await write();
  } finally {
    await rm(lock, { force: true });
  }
}

/**
 * Writes a plan: every file whole beside the old one first, then all in place. What fails on the
 * way leaves the folder as it was.
 * @throws {TableError} If a file has changed since the plan was made, or another import is writing.
 */
export async function writeAppend({ files }: AppendPlan): Promise<void> {
  const [first] = files;
  if (first !== undefined) await alone(dirname(first.path), () => putAllInPlace(files));
}

async function putAllInPlace(files: readonly ChangedFile[]): Promise<void> {
  const moved: ChangedFile[] = [];
  try {
    for (const { path, after } of files) await writeFile(temporary(path), after, { flush: true });
    for (const { path, before } of files) {
      if (Buffer.compare(await readFile(path), before) === 0) continue;
      const message = "expected the file as it was when the import began, found it changed. Import again.";
      throw new TableError([{ file: path, line: 1, column: 1, message }]);
    }
    for (const file of files) {
      await rename(temporary(file.path), file.path);
      moved.push(file);
    }
  } catch (error) {
    for (const { path, before } of moved) await putInPlace(path, before);
    throw error;
  } finally {
    for (const { path } of files) await rm(temporary(path), { force: true });
  }
}
