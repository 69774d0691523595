import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { TableError, type TableIssue } from "../errors.ts";
import type { ImportedRow } from "../importers/imported.ts";
import type { Names } from "../importers/names.ts";
import { tradeRows, unknownCountries } from "../importers/trade.ts";
import { flowsQuery, namesFor, type TradeImporter, type TradeSelect } from "../importers/trade-format.ts";
import { type TradeKind, tradeImporters } from "../importers/trade-registry.ts";
import type { TradeFlow } from "../importers/trade-sums.ts";
import type { Place } from "../tables/parse.ts";
import { didYouMean, nearest } from "../tables/suggest.ts";
import { type CustomsFile, openCustomsFile, viewOf } from "./customs-file.ts";
import { placesOfNames, repeatedPlace, unreadPlace } from "./customs-places.ts";
import { ask, openEngine, type Progress } from "./engine.ts";
import { type Gathered, type ImportRequest, type ReadFile, readNames } from "./import.ts";

const refuse = (issues: readonly TableIssue[]): void => {
  if (issues.length > 0) throw new TableError(issues);
};

const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
const sumOf = (value: unknown): string | null => (value === null ? null : String(value));

/** The flows of one file. */
async function flowsOf(
  connection: DuckDBConnection,
  opened: CustomsFile,
  select: TradeSelect,
  progress: Progress,
): Promise<TradeFlow[]> {
  const { file, format } = opened;
  const doing = `reading ${basename(file)}`;
  await ask(connection, viewOf(opened), { file, doing, progress });
  const probe = format.probe?.(opened.headings);
  const [answer] = probe === undefined ? [] : await ask(connection, probe, { file, doing, progress });
  const query = answer === undefined ? select : { ...select, probed: textOf(answer["answer"]) };
  const answers = await ask(connection, flowsQuery(format, query), { file, doing, progress });
  const isUnread = (row: Readonly<Record<string, unknown>>): boolean =>
    Number(row["unread"]) > 0 || row["flow"] === null || !/^\d{4}(-\d\d)?$/.test(textOf(row["period"]));
  if (answers.some(isUnread)) throw new TableError([await unreadPlace(opened, select.products)]);
  if (answers.some((row) => Number(row["repeated"]) > 0))
    throw new TableError([await repeatedPlace(opened, select.products)]);
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

/** A checksum is taken piece by piece, each small enough to be summed before it leaves the processor's cache. */
const PIECE_BYTES = 1_048_576;

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  const piece = new Uint8Array(PIECE_BYTES);
  const handle = openSync(file, "r");
  try {
    for (;;) {
      // The threads that files are else read in are the engine's for the time being.
      const length = readSync(handle, piece);
      if (length === 0) return hash.digest("hex");
      hash.update(piece.subarray(0, length));
      // Progress and the engine's answers have their turn between two pieces.
      await setImmediate();
    }
  } finally {
    closeSync(handle);
  }
}

/** Reporters asked for by codes that stand for no name of the publisher. */
function unknownReporters(
  { publisher }: TradeImporter,
  { countries }: Names,
  wanted: readonly string[],
): string[] {
  const codes = new Set([...countries.values()].filter((code) => code !== ""));
  return wanted
    .filter((code) => !codes.has(code))
    .map((code) => {
      const guess = didYouMean(nearest(code, codes));
      return `expected --reporter with codes that data/mappings/countries.csv gives to names of ${publisher}, as JPN,USA, found "${code}".${guess}`;
    });
}

/** What the files of an import must be asked for. */
function selectFor(
  importer: TradeImporter,
  names: Names,
  { options, files }: ImportRequest,
  headings: readonly string[],
): TradeSelect {
  const { flow, reporters } = options;
  const start: Place = { file: files[0] ?? "", line: 1, column: 1 };
  const unknown = unknownReporters(importer, names, reporters ?? []);
  refuse(unknown.map((message) => ({ ...start, message })));
  if (importer.needsFlow && flow === undefined) {
    const message =
      "expected --flow import or --flow export, because the file does not tell which it is, found neither.";
    throw new TableError([{ ...start, message }]);
  }
  return {
    headings,
    products: [...names.products.keys()],
    ...(flow === undefined ? {} : { flow }),
    ...(reporters === undefined ? {} : { reporters: namesFor(names.countries, reporters) }),
  };
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
  const connection = await openEngine(folder);
  const rows: ImportedRow[] = [];
  const files: ReadFile[] = [];
  const { published } = request.facts;
  const editions = new Set(published === undefined ? [] : [published]);
  try {
    for (const file of request.files) {
      const opened = await openCustomsFile(file, importer, folder);
      const select = selectFor(importer, names, request, opened.headings);
      // Both read the whole file and neither waits for the other.
      const [flows, digest] = await Promise.all([
        flowsOf(connection, opened, select, progress),
        digestOf(file),
      ]);
      const places = await placesOfNames(opened, unknownCountries(flows, importer, names));
      const start: Place = { file, line: 1, column: 1 };
      const imported = tradeRows(flows, importer, names, (name) => places.get(name) ?? start);
      refuse(imported.issues);
      if (imported.rows.length === 0) {
        const { reporters } = request.options;
        const by = reporters === undefined ? "" : ` reported by ${reporters.join(", ")}`;
        const message = `expected flows of ${select.products.join(", ")}${by}, found none.`;
        throw new TableError([{ ...start, message }]);
      }
      rows.push(...imported.rows);
      files.push({ file, digest });
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
