import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { TextDecoderStream } from "node:stream/web";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import Papa from "papaparse";
import { TableError, type TableIssue } from "../errors.ts";
import type { ImportedRow } from "../importers/imported.ts";
import type { Names } from "../importers/names.ts";
import { type Encoding, readRecords } from "../importers/records.ts";
import { readSheet } from "../importers/sheet.ts";
import { type TradeFlow, tradeRows, unknownCountries } from "../importers/trade.ts";
import {
  flowsQuery,
  namesFor,
  type TradeFormat,
  type TradeImporter,
  type TradeSelect,
} from "../importers/trade-format.ts";
import { type TradeKind, tradeImporters } from "../importers/trade-registry.ts";
import type { Place } from "../tables/parse.ts";
import { scanLine } from "../tables/scan.ts";
import { type Gathered, type ImportRequest, named, readNames } from "./import.ts";

/** Called with what is being done and how far it is, from 0 to 1, or −1 where that is not known. */
export type Progress = (doing: string, part: number) => void;

/** Enough for the longest line of headings. */
const HEAD_BYTES = 65_536;
/** Leaves half of the promised gigabyte to the process around the engine. */
const MEMORY_LIMIT = "512MB";
const PROGRESS_EVERY_MS = 500;

const refuse = (issues: readonly TableIssue[]): void => {
  if (issues.length > 0) throw new TableError(issues);
};

/** A file in UTF-8, and how its columns are arranged. */
interface Opened {
  /** As the maintainer named it. */
  readonly file: string;
  /** Where its text can be read in UTF-8. */
  readonly path: string;
  readonly format: TradeFormat;
  readonly headings: readonly string[];
}

async function head(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const end = bytes.indexOf(0x0a);
    return end < 0 ? bytes : bytes.subarray(0, end);
  } finally {
    await handle.close();
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Copies a file into UTF-8, piece by piece. */
async function inUtf8(file: string, encoding: Encoding, folder: string): Promise<string> {
  const path = join(folder, basename(file));
  const text = Readable.toWeb(createReadStream(file)).pipeThrough(
    new TextDecoderStream(encoding, { fatal: true }),
  );
  await pipeline(Readable.fromWeb(text), createWriteStream(path));
  return path;
}

async function openFile(
  file: string,
  { encodings, formats }: TradeImporter,
  folder: string,
): Promise<Opened> {
  const first = await head(file);
  const records = readRecords(file, first, encodings);
  const sheet = readSheet(
    records,
    formats.map(({ layout }) => layout),
  );
  if ("issues" in sheet) throw new TableError(sheet.issues);
  const format = formats.find(({ layout }) => layout.name === sheet.layout);
  if (format === undefined) throw new Error(`expected a format for ${sheet.layout}`);
  const other = encodings.find((encoding) => encoding !== "utf-8");
  const path = isUtf8(first) || other === undefined ? file : await inUtf8(file, other, folder);
  return { file, path, format, headings: sheet.headings };
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The rows of a file, all columns text: nothing is guessed from its first lines. */
function viewOf({ path, headings }: Opened): string {
  // Some publishers end every line with a comma.
  const columns = headings.map((heading, index) => `${literal(heading || `column ${index + 1}`)}: 'VARCHAR'`);
  return `CREATE OR REPLACE TEMP VIEW customs_file AS SELECT * FROM read_csv(${literal(path)},
    columns = {${columns.join(", ")}}, auto_detect = false, header = true, delim = ',', quote = '"',
    escape = '"', strict_mode = true, null_padding = false, nullstr = '')`;
}

/** What the engine says of a line it cannot read, as an issue at that line. */
function issueOf(error: unknown, file: string): TableIssue {
  const text = error instanceof Error ? error.message : String(error);
  const line = Number(/Line: (\d+)/.exec(text)?.[1] ?? 1);
  const what =
    /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text)?.slice(1, 3) ??
    /Expected (\d+) columns?.*?found (\d+)/i.exec(text)?.slice(1, 3);
  if (what !== undefined) {
    const message = `expected ${what[0]} cells, found ${what[1]}. The file is damaged or cut off: fetch it again.`;
    return { file, line, column: 1, message };
  }
  if (/unicode|utf-?8/i.test(text)) {
    return {
      file,
      line,
      column: 1,
      message: "expected UTF-8, found a byte that does not fit. Fetch the file again.",
    };
  }
  if (/quote/i.test(text)) {
    return {
      file,
      line,
      column: 1,
      message: "expected quotes in pairs, found one alone. Fetch the file again.",
    };
  }
  const [first = text] = text.split("\n");
  return {
    file,
    line,
    column: 1,
    message: `expected a file of CSV, found one that cannot be read: ${first}`,
  };
}

type Answers = readonly Readonly<Record<string, unknown>>[];

async function ask(
  connection: DuckDBConnection,
  sql: string,
  { file, doing, progress }: { readonly file: string; readonly doing: string; readonly progress: Progress },
): Promise<Answers> {
  const told = setInterval(() => progress(doing, connection.progress.percentage / 100), PROGRESS_EVERY_MS);
  try {
    return (await connection.runAndReadAll(sql)).getRowObjects();
  } catch (error) {
    throw new TableError([issueOf(error, file)]);
  } finally {
    clearInterval(told);
  }
}

const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
const sumOf = (value: unknown): string | null => (value === null ? null : String(value));

/** A cell of a file by the text that is looked for in it. */
type Wanted = (cells: readonly string[], headings: readonly string[]) => string | undefined;

/** Reads a file line by line until every text that is wanted has a place. */
async function findPlaces(
  { file, path, headings }: Opened,
  wanted: Wanted,
  count: number,
): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (line === 1) continue;
    const cells = text.includes('"') ? (Papa.parse<string[]>(text).data[0] ?? []) : text.split(",");
    const name = wanted(cells, headings);
    if (name === undefined || places.has(name)) continue;
    const at = cells.findIndex((cell) => cell.trim() === name);
    places.set(name, { file, line, column: scanLine(text).starts[at] ?? 1 });
    if (places.size === count) break;
  }
  lines.close();
  return places;
}

/** Places of names that are not mapped. */
async function placesOfNames(opened: Opened, names: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  if (names.length === 0) return new Map();
  const { reporter, partner } = opened.format.columns;
  const columns = [reporter, partner].map((heading) => opened.headings.indexOf(heading ?? ""));
  return findPlaces(
    opened,
    (cells) => columns.map((index) => cells[index]?.trim() ?? "").find((cell) => names.includes(cell)),
    names.length,
  );
}

const FIGURE = /^-?[\d,]*\.?\d+(e[+-]?\d+)?$/i;
const NO_FIGURE = ["", "NA", "-"];

/** The first figure or period of a wanted product that cannot be read. */
async function unreadPlace(opened: Opened, products: readonly string[]): Promise<TableIssue> {
  const { format, headings, file } = opened;
  const productAt = headings.indexOf(format.columns.product);
  const periodAt = headings.indexOf(format.columns.period);
  const figuresAt = format.figures(headings).map((heading) => headings.indexOf(heading));
  let heading = "";
  const places = await findPlaces(
    opened,
    (cells) => {
      const product = (cells[productAt] ?? "").replaceAll(/['\s]/g, "");
      if (!products.some((code) => product.startsWith(code))) return undefined;
      const period = (cells[periodAt] ?? "").trim();
      const isFigure = (index: number): boolean => {
        const cell = (cells[index] ?? "").trim();
        return NO_FIGURE.includes(cell) || FIGURE.test(cell);
      };
      const at = format.isPeriod.test(period) ? figuresAt.find((index) => !isFigure(index)) : periodAt;
      heading = headings[at ?? -1] ?? "";
      return at === undefined ? undefined : (cells[at] ?? "").trim();
    },
    1,
  );
  const [found] = places;
  const [text, place] = found ?? ["", { file, line: 1, column: 1 }];
  const form = heading === format.columns.period ? "a period" : "a figure";
  return { ...place, message: `${heading}: expected ${form}, found "${text}".` };
}

/** The flows of one file. */
async function flowsOf(
  connection: DuckDBConnection,
  opened: Opened,
  select: TradeSelect,
  progress: Progress,
): Promise<TradeFlow[]> {
  const { file, format } = opened;
  const doing = `reading ${basename(file)}`;
  await connection.run(viewOf(opened));
  const probe = format.probe?.(opened.headings);
  const [answer] = probe === undefined ? [] : await ask(connection, probe, { file, doing, progress });
  const query = answer === undefined ? select : { ...select, probed: textOf(answer["answer"]) };
  const answers = await ask(connection, flowsQuery(format, query), { file, doing, progress });
  const isUnread = (row: Readonly<Record<string, unknown>>): boolean =>
    Number(row["unread"]) > 0 || !/^\d{4}(-\d\d)?$/.test(textOf(row["period"]));
  if (answers.some(isUnread)) throw new TableError([await unreadPlace(opened, select.products)]);
  return answers.map((row) => ({
    reporter: textOf(row["reporter"]),
    partner: textOf(row["partner"]),
    product: textOf(row["product"]),
    flow: textOf(row["flow"]),
    period: textOf(row["period"]),
    weight_unit: textOf(row["weight_unit"]),
    weight: sumOf(row["weight"]),
    value: sumOf(row["value"]),
    counted: Number(row["counted"]),
    weighed: Number(row["weighed"]),
    isEstimate: Number(row["estimated"]) === 1,
  }));
}

async function digestOf(file: string, progress: Progress): Promise<string> {
  const hash = createHash("sha256");
  progress(`checksum of ${basename(file)}`, -1);
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** What the files of an import must be asked for. */
function selectFor(
  { needsFlow }: TradeImporter,
  names: Names,
  { options, files }: ImportRequest,
  headings: readonly string[],
): TradeSelect {
  const { flow, reporters } = options;
  if (needsFlow && flow === undefined) {
    const message =
      "expected --flow import or --flow export, because the file does not tell which it is, found neither.";
    throw new TableError([{ file: files[0] ?? "", line: 1, column: 1, message }]);
  }
  return {
    headings,
    products: [...names.products.keys()],
    ...(flow === undefined ? {} : { flow }),
    ...(reporters === undefined ? {} : { reporters: namesFor(names.countries, reporters) }),
  };
}

/** An engine in memory that keeps to its share of it. */
export async function openEngine(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: MEMORY_LIMIT,
    // Rows are added up; their order in the file means nothing.
    preserve_insertion_order: "false",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  return instance.connect();
}

/**
 * Reads customs files, however large, in constant memory: the engine filters and adds up while it
 * streams, and only flows of rare earths are kept.
 * @throws {TableError} With every problem of the first file that has any.
 */
export async function gatherTrade(
  kind: TradeKind,
  request: ImportRequest,
  progress: Progress,
): Promise<Gathered> {
  const importer = tradeImporters[kind];
  const names = await readNames(request.directory, importer.publisher);
  const folder = await mkdtemp(join(tmpdir(), "kidorui-import-"));
  const connection = await openEngine();
  const rows: ImportedRow[] = [];
  const files: string[] = [];
  const { published } = request.facts;
  const editions = new Set(published === undefined ? [] : [published]);
  try {
    for (const file of request.files) {
      const opened = await openFile(file, importer, folder);
      const select = selectFor(importer, names, request, opened.headings);
      const flows = await flowsOf(connection, opened, select, progress);
      const places = await placesOfNames(opened, unknownCountries(flows, importer, names));
      const start: Place = { file, line: 1, column: 1 };
      const imported = tradeRows(flows, importer, names, (name) => places.get(name) ?? start);
      refuse(imported.issues);
      if (imported.rows.length === 0) {
        const message = `expected flows of ${select.products.join(", ")}, found none.`;
        throw new TableError([{ ...start, message }]);
      }
      rows.push(...imported.rows);
      files.push(named(file, await digestOf(file, progress)));
      const edition = importer.editionInName?.exec(basename(file))?.[1];
      if (edition !== undefined) {
        if (published !== undefined) editions.delete(published);
        editions.add(edition);
      }
    }
  } finally {
    connection.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
  return { rows, editions: [...editions], files };
}
