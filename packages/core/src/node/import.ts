import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { TableError, type TableIssue } from "../errors.ts";
import type { ImportedRow, ImportOptions, Publication } from "../importers/imported.ts";
import { codesFor, mappings, type NameKind, type Names, repeatedNames } from "../importers/names.ts";
import { hasLayout } from "../importers/recognise.ts";
import { type Records, readRecords } from "../importers/records.ts";
import { type SheetImporter, type SheetKind, sheetImporters } from "../importers/registry.ts";
import { parseTable } from "../tables/parse.ts";
import { tables as definitions } from "../tables/registry.ts";
import { type AppendPlan, planAppend } from "./append.ts";
import { type ReadTables, readTables } from "./read-tables.ts";
import { isWorkbook, sheetsOf } from "./workbook.ts";

/** What the maintainer says of a publication; the file itself says the rest. */
export interface SourceFacts {
  /** Key among the sources, where the file does not tell its release or a revised one is imported. */
  readonly source?: string;
  /** Day of publication, as precise as known; needed for a publication that is not among the sources. */
  readonly published?: string;
  /** Day the file was read, `YYYY-MM-DD`. */
  readonly read: string;
  readonly title?: string;
  readonly url?: string;
  /** Where a copy was read, if the file did not come from the publisher. */
  readonly copy?: string;
}

/** One import: files of one publication into one data folder. */
export interface ImportRequest {
  readonly files: readonly string[];
  readonly directory: string;
  readonly facts: SourceFacts;
  readonly options: ImportOptions;
  /** First year to keep; all where absent. */
  readonly since?: string;
}

/** An import worked out and not yet written. */
export interface ImportPlan extends AppendPlan {
  readonly source: string;
  /** What the publisher's terms allow, as the table of sources puts it. */
  readonly terms: string;
  /** Countries left out because the table of countries does not hold them. */
  readonly leftOut: readonly string[];
  readonly remarks: readonly string[];
}

/** Rows of a publication, from however many files, and what they say of themselves. */
export interface Gathered {
  readonly rows: readonly ImportedRow[];
  readonly editions: readonly string[];
  /** Every file with its checksum, for the note of the source. */
  readonly files: readonly ReadFile[];
  /** What to know of the files that stops nothing. */
  readonly remarks?: readonly string[];
  /** Issues with the places that were left to be looked up. */
  readonly placed?: (issues: readonly TableIssue[]) => Promise<readonly TableIssue[]>;
}

/** A file that was read. */
export interface ReadFile {
  readonly file: string;
  /** SHA-256. */
  readonly digest: string;
}

const refuse = (issues: readonly TableIssue[]): void => {
  if (issues.length > 0) throw new TableError(issues);
};

/**
 * What a publisher's names stand for, from the mapping files of a data folder.
 * @throws {TableError} With every problem of the mapping files.
 */
export async function readNames(directory: string, publisher: string): Promise<Names> {
  const read = async (kind: NameKind) => {
    const file = join(directory, "mappings", `${kind}.csv`);
    const parsed = parseTable(mappings[kind], file, await readFile(file));
    refuse([...parsed.issues, ...repeatedNames(parsed)]);
    return codesFor(parsed, publisher);
  };
  return {
    countries: await read("countries"),
    elements: await read("elements"),
    products: await read("products"),
    uses: await read("uses"),
  };
}

/** `name (SHA-256 …)`: which file it was, for whoever wants to read it again. */
const named = ({ file, digest }: ReadFile): string => `${basename(file)} (SHA-256 ${digest})`;

/** Files of one import that are the same, by whatever name: all of their rows would stand twice. */
function repeatedFiles({ files }: Gathered): TableIssue[] {
  return files.flatMap(({ file, digest }, index) => {
    const first = files.find((other) => other.digest === digest);
    if (first === undefined || first === files[index]) return [];
    const message = `expected each file once, found the contents of ${first.file} again. Leave one out.`;
    return [{ file, line: 1, column: 1, message }];
  });
}

/** The texts of a file: itself, or the sheets of a workbook that have the columns of a kind, remarks left aside. */
async function textsOf(
  file: string,
  bytes: Uint8Array,
  importer: SheetImporter,
): Promise<readonly Records[]> {
  const { encodings, layouts, sheet: meant, file: expected } = importer;
  if (!isWorkbook(bytes)) return [readRecords(file, bytes, encodings)];
  const all = await sheetsOf(file, bytes);
  const sheets = meant === undefined ? all : all.filter(({ name }) => meant.test(name));
  if (sheets.length === 0) {
    const names = all.map(({ name }) => name).join(", ");
    const message = `expected ${expected}, found a workbook of the sheets ${names}. Give the one that has it.`;
    throw new TableError([{ file, line: 1, column: 1, message }]);
  }
  const texts = sheets.map((sheet) => readRecords(`${file}#${sheet.name}`, sheet.bytes, encodings));
  const fitting = texts.filter((records) => hasLayout(records, layouts));
  return fitting.length > 0 ? fitting : texts.slice(0, 1);
}

/**
 * Reads the files of a kind that is read whole.
 * @throws {TableError} With every problem of every file.
 */
export async function gatherSheets(kind: SheetKind, request: ImportRequest): Promise<Gathered> {
  const { publisher, read } = sheetImporters[kind];
  const names = await readNames(request.directory, publisher);
  const rows: ImportedRow[] = [];
  const issues: TableIssue[] = [];
  const editions = new Set<string>();
  const files: ReadFile[] = [];
  for (const file of request.files) {
    const bytes = await readFile(file);
    for (const records of await textsOf(file, bytes, sheetImporters[kind])) {
      const imported = read(records, names, request.options);
      rows.push(...imported.rows);
      issues.push(...imported.issues);
      if (imported.rows.length === 0 && imported.issues.length === 0) {
        const message =
          "expected at least one row of figures below the headings, found none. Give the whole file.";
        issues.push({ file: records.file, line: 1, column: 1, message });
      }
      if (imported.edition !== undefined) editions.add(imported.edition);
    }
    files.push({ file, digest: createHash("sha256").update(bytes).digest("hex") });
  }
  refuse(issues);
  return { rows, editions: [...editions], files };
}

/** Rows of the years asked for. */
function since(rows: readonly ImportedRow[], year: string | undefined): readonly ImportedRow[] {
  if (year === undefined) return rows;
  return rows.filter(({ table, cells }) => {
    const { period = "" } = definitions[table];
    const time = cells[period];
    return time === undefined || time.slice(0, 4) >= year;
  });
}

/** What to say where no row is of the years asked for. */
function noneSince({ rows }: Gathered, { files, since: year }: ImportRequest): TableIssue[] {
  const years = rows.map(({ table, cells }) => cells[definitions[table].period ?? ""]?.slice(0, 4) ?? "");
  const last = years.toSorted().at(-1) ?? "";
  const message = `expected figures from ${year} on, found none: the last are of ${last}. Say an earlier year with --since.`;
  return [{ file: files[0] ?? "", line: 1, column: 1, message }];
}

/** Where two dates as precise as known cannot be the same. */
const areApart = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a);

/** What the entry of a source says otherwise than the file and the call: its rows would be filed under another. */
function otherSource(
  source: string,
  { publisher }: Publication,
  { directory, files, facts }: ImportRequest,
  { tables }: ReadTables,
): TableIssue[] {
  const there = tables.sources;
  const known = there?.rows.find((row) => row["source_id"] === source);
  if (there === undefined || known === undefined) return [];
  const { file, line } = there.place(known, "source_id");
  const at = `${join(directory, file)}:${line}`;
  const { publisher: owner, published } = known;
  const messages = [
    ...(owner === publisher
      ? []
      : [`expected a source of ${publisher}, found ${source}, which is of ${owner} in ${at}.`]),
    ...(facts.published === undefined || !published || !areApart(String(published), facts.published)
      ? []
      : [`expected ${source} of ${published} as in ${at}, found --published ${facts.published}.`]),
  ];
  return messages.map((message) => ({
    file: files[0] ?? "",
    line: 1,
    column: 1,
    message: `${message} Name the source of this file with --source.`,
  }));
}

/** Columns of countries, in whatever table. */
const COUNTRIES = ["country_code", "reporter_code", "partner_code"] as const;

const countriesOf = ({ cells }: ImportedRow): string[] =>
  COUNTRIES.flatMap((column) => cells[column] ?? []).filter((code) => code !== "");

/** Countries that the table of countries does not hold, each with the first of the rows that names it. */
function strangersIn(rows: readonly ImportedRow[], { tables }: ReadTables): ReadonlyMap<string, ImportedRow> {
  const known = new Set(tables.countries?.rows.map((row) => String(row["country_code"])));
  const found = rows.flatMap((row) => countriesOf(row).map((code) => [code, row] as const));
  return new Map(found.filter(([code]) => !known.has(code)).toReversed());
}

/** What to do about countries that no table holds: their rows cannot be added, nor a total without them. */
function strangerIssues(strangers: ReadonlyMap<string, ImportedRow>): TableIssue[] {
  return [...strangers]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { place, cells }]) => {
      const message = `expected countries that data/tables/countries.csv holds, found ${code} (${cells["locator"]}). Add its line there first.`;
      return { ...place, message };
    });
}

/** The key of the publication: as said, or as its files tell. */
function sourceIdOf(
  { editions }: Gathered,
  { files, facts }: ImportRequest,
  publication: (edition: string) => Publication,
): string {
  if (facts.source !== undefined) return facts.source;
  const [file = ""] = files;
  // What does not tell its release is told by its day.
  const [edition, ...others] = editions.length === 0 ? [facts.published] : editions;
  if (edition !== undefined && others.length === 0) return publication(edition).source_id;
  const [found, way] =
    edition === undefined
      ? ["none in the file", "Say the day of the release or download with --published, or name"]
      : [`several, ${editions.join(" and ")}`, "Name"];
  const message = `expected files of one release, found ${found}. ${way} the source with --source.`;
  throw new TableError([{ file, line: 1, column: 1, message }]);
}

/** The Japanese name that the sources give a publisher already. */
const japaneseNameOf = (publisher: string, { tables }: ReadTables): string =>
  String(tables.sources?.rows.find((row) => row["publisher"] === publisher)?.["publisher_ja"] ?? "");

/** The entry of a publication among the sources. */
function sourceRow(
  source: string,
  { files: read }: Gathered,
  { files, facts }: ImportRequest,
  publication: Publication,
  there: ReadTables,
): ImportedRow {
  const { title = publication.title, url = publication.url, copy } = facts;
  const note = [
    `Imported from ${read.map(named).join(", ")}.`,
    ...(copy === undefined ? [] : [`Read in a copy: ${copy}.`]),
  ].join(" ");
  const { publisher, grade, terms, licence } = publication;
  return {
    table: "sources",
    cells: {
      source_id: source,
      title,
      title_basis: facts.title === undefined ? (publication.title_basis ?? "official") : "descriptive",
      publisher,
      published: facts.published ?? publication.published ?? "",
      read: facts.read,
      url,
      grade,
      terms,
      licence,
      checked_at_publisher: copy === undefined ? "yes" : "no",
      note,
      publisher_ja: japaneseNameOf(publisher, there),
    },
    place: { file: files[0] ?? "", line: 1, column: 1 },
  };
}

/** How the publication of a file becomes a source. */
export interface Publisher {
  readonly publication: (edition: string) => Publication;
  readonly leavesOutCountries?: boolean;
  readonly isUntried?: boolean;
}

/** What to know of a file of a kind whose layout is known from its description alone. */
const UNTRIED = "layout from its description, untried: compare some of the rows with the file";

/**
 * Works out an import: the rows of a publication that a data folder does not hold yet, and the entry
 * of the publication among the sources.
 * @throws {TableError} With every problem; nothing is written either way.
 */
export async function planImport(
  gathered: Gathered,
  request: ImportRequest,
  publisher: Publisher,
): Promise<ImportPlan> {
  const placed = gathered.placed ?? ((issues) => Promise.resolve(issues));
  try {
    const plan = await unplacedPlan(gathered, request, publisher);
    return { ...plan, guarded: await placed(plan.guarded) };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new TableError(await placed(error.issues));
  }
}

async function unplacedPlan(
  gathered: Gathered,
  request: ImportRequest,
  { publication, leavesOutCountries, isUntried }: Publisher,
): Promise<ImportPlan> {
  const { directory } = request;
  refuse(repeatedFiles(gathered));
  const source = sourceIdOf(gathered, request, publication);
  const kept = since(gathered.rows, request.since);
  if (kept.length === 0) refuse(noneSince(gathered, request));
  const there = await readTables(directory);
  const edition = gathered.editions[0] ?? /\d{4}.*$/.exec(source)?.[0] ?? "";
  refuse(otherSource(source, publication(edition), request, there));
  const strangers = strangersIn(kept, there);
  if (!leavesOutCountries) refuse(strangerIssues(strangers));
  const rows = kept.filter((row) => !countriesOf(row).some((code) => strangers.has(code)));
  const leftOut = [...strangers.keys()].toSorted();
  const entry = sourceRow(source, gathered, request, publication(edition), there);
  const sourced = rows.map((row) =>
    row.compared ? row : { ...row, cells: { ...row.cells, source_id: source } },
  );
  const plan = await planAppend(directory, [entry, ...sourced]);
  if (plan.added.has("sources") && entry.cells["published"] === "") {
    const message = `expected --published with the date of ${source}, which is not among the sources yet, found none. Say it as precisely as known, as YYYY, YYYY-MM or YYYY-MM-DD.`;
    throw new TableError([{ ...entry.place, message }]);
  }
  return {
    ...plan,
    source,
    terms: publication(edition).terms,
    leftOut,
    remarks: [...(isUntried ? [UNTRIED] : []), ...(gathered.remarks ?? [])],
  };
}
