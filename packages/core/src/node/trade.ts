import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import Papa from "papaparse";
import { TableError, type TableIssue } from "../errors.ts";
import type { ImportedRow, SoughtPlace } from "../importers/imported.ts";
import type { Names } from "../importers/names.ts";
import { type Role, tradeRows } from "../importers/trade.ts";
import { namesFor, type TradeImporter, type TradeSelect } from "../importers/trade-format.ts";
import { type TradeKind, tradeImporters } from "../importers/trade-registry.ts";
import { isWeighed, type TradeFlow } from "../importers/trade-sums.ts";
import { nearNames } from "../tables/nearest.ts";
import type { Place } from "../tables/parse.ts";
import { didYouMean } from "../tables/suggest.ts";
import { type Candidates, firstRecords, flowsOf, foundInstead } from "./candidates.ts";
import { type CustomsFile, openCustomsFile, viewOf } from "./customs-file.ts";
import type { Line } from "./customs-places.ts";
import { type Answers, ask, openEngine, type Progress } from "./engine.ts";
import { type Gathered, type ImportRequest, type ReadFile, readNames } from "./import.ts";
import { strayCommas } from "./stray-commas.ts";

const refuse = (issues: readonly TableIssue[]): void => {
  if (issues.length > 0) throw new TableError(issues);
};

const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
const sumOf = (value: unknown): string | null => (value === null ? null : String(value));

const flowOf = (row: Readonly<Record<string, unknown>>): TradeFlow => ({
  reporter: textOf(row["reporter"]),
  partner: textOf(row["partner"]),
  product: textOf(row["product"]),
  flow: textOf(row["flow"]),
  period: textOf(row["period"]),
  weight_unit: textOf(row["weight_unit"]),
  weight: sumOf(row["weight"]),
  value: sumOf(row["value"]),
  weight_records: Number(row["weight_records"]),
  value_records: Number(row["value_records"]),
  weighed: Number(row["weighed"]),
  isEstimate: Number(row["estimated"]) === 1,
});

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
      const guess = didYouMean(nearNames(code, codes));
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

/** The end of a file, long enough for its last record. */
const TAIL_BYTES = 65_536;

/** The last record of a file. */
async function lastRecord({ path, headings }: CustomsFile): Promise<(heading: string) => string> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, TAIL_BYTES);
    const { buffer } = await handle.read(new Uint8Array(length), 0, length, size - length);
    const lines = new TextDecoder().decode(buffer).split(/[\r\n]+/);
    const cells = Papa.parse<string[]>(lines.findLast((line) => line !== "") ?? "").data[0] ?? [];
    return (heading) => (cells[headings.indexOf(heading)] ?? "").trim();
  } finally {
    await handle.close();
  }
}

/** What to know of a file that was read: where it seems to end early, and what of it has no weight. */
function remarksOn(
  opened: CustomsFile,
  flows: readonly TradeFlow[],
  { endsWith, ending }: TradeImporter,
  isWhole: boolean,
): string[] {
  const unweighed = flows.filter((flow) => flow.weight_records > 0 && !isWeighed(flow));
  const units = [...new Set(unweighed.map(({ weight_unit }) => weight_unit || "none"))].toSorted();
  const name = basename(opened.file);
  return [
    ...(endsWith === undefined || isWhole
      ? []
      : [`${name}: a whole file ends with ${ending}, and this one does not: no list of it counts as full`]),
    ...(unweighed.length === 0
      ? []
      : [`${name}: no weight of ${unweighed.length} flows, whose unit is ${units.join(", ")}`]),
  ];
}

const isSought = (issue: TableIssue): issue is TableIssue & SoughtPlace => "sought" in issue;

/** Where the cells of flows stand, found where an issue asks for one. */
async function placed(
  issues: readonly TableIssue[],
  candidates: readonly Candidates[],
): Promise<TableIssue[]> {
  const lines = new Map<TableIssue, Line | undefined>();
  for (const one of candidates) {
    const own = issues.filter(isSought).filter(({ file }) => file === one.opened.file);
    if (own.length === 0) continue;
    const found = await firstRecords(
      one,
      own.map(({ sought }) => sought),
    );
    for (const [index, issue] of own.entries()) lines.set(issue, found[index]);
  }
  return issues.map((issue) => {
    if (!isSought(issue)) return issue;
    const { sought, ...rest } = issue;
    return { ...rest, ...lines.get(issue)?.place(sought.heading) };
  });
}

/** What the reading of one text gives. */
interface TextRead {
  readonly rows: readonly ImportedRow[];
  readonly remarks: readonly string[];
}

async function readText(
  candidates: Candidates,
  importer: TradeImporter,
  names: Names,
  { options }: ImportRequest,
): Promise<TextRead> {
  const { opened, select } = candidates;
  const { file, format, headings } = opened;
  const [answers, last, stray] = await Promise.all([
    flowsOf(candidates),
    lastRecord(opened),
    format.endsInFigure ? [] : strayCommas(opened),
  ]);
  refuse(stray);
  const flows = answers.map(flowOf);
  const headingOf = (role: Role, flow: number): string => {
    const { columns } = format;
    if (role === "weight" || role === "value")
      return columns.figure(role, flows[flow]?.period ?? "", headings);
    return columns[role] ?? columns.partner;
  };
  const placeOf = (flow: number, role: Role): SoughtPlace => ({
    file,
    line: 1,
    column: 1,
    sought: {
      flow,
      ...(role === "weight" || role === "value" ? { measure: role } : {}),
      heading: headingOf(role, flow),
    },
  });
  const isWhole = importer.endsWith?.(last, names) ?? false;
  const { rows, issues } = tradeRows(flows, importer, names, { isWhole, placeOf });
  refuse(await placed(issues, [candidates]));
  if (rows.length === 0) {
    const { reporters } = options;
    const by = reporters === undefined ? "" : ` reported by ${reporters.join(", ")}`;
    const message = `expected flows of ${select.products.join(", ")}${by}, found ${await foundInstead(candidates)}.`;
    throw new TableError([{ file, line: 1, column: 1, message }]);
  }
  return { rows, remarks: remarksOn(opened, flows, importer, isWhole) };
}

/**
 * Reads customs files, however large, in constant memory: the engine filters and adds up while it
 * streams, and only flows of rare earths are kept.
 * @param use Called with what was read, while the places of its figures can still be looked up.
 * @throws {TableError} With every problem of the first file that has any.
 */
export async function withTrade<T>(
  kind: TradeKind,
  request: ImportRequest,
  progress: Progress,
  use: (gathered: Gathered) => Promise<T> | T,
): Promise<T> {
  const importer = tradeImporters[kind];
  const names = await readNames(request.directory, importer.publisher);
  const folder = await mkdtemp(join(tmpdir(), "kidorui-import-"));
  const connection = await openEngine(folder);
  const rows: ImportedRow[] = [];
  const remarks: string[] = [];
  const files: ReadFile[] = [];
  const read: Candidates[] = [];
  const editions = new Set<string>();
  try {
    for (const file of request.files) {
      const doing = `reading ${basename(file)}`;
      const texts = await openCustomsFile(file, importer, await mkdtemp(join(folder, "file-")));
      const readTexts = async (): Promise<void> => {
        for (const opened of texts) {
          const question = async (sql: string): Promise<Answers> => {
            await ask(connection, viewOf(opened), { file: opened.file, doing, progress });
            return ask(connection, sql, { file: opened.file, doing, progress });
          };
          const probe = opened.format.probe?.(opened.headings);
          const [answer] = probe === undefined ? [] : await question(probe);
          const asked = selectFor(importer, names, request, opened.headings);
          const select = answer === undefined ? asked : { ...asked, probed: textOf(answer["answer"]) };
          const candidates = { opened, select, question };
          const one = await readText(candidates, importer, names, request);
          read.push(candidates);
          rows.push(...one.rows);
          remarks.push(...one.remarks);
        }
      };
      // Both read the whole file and neither waits for the other.
      const [digest] = await Promise.all([digestOf(file), readTexts()]);
      files.push({ file, digest });
      const edition = importer.editionInName?.exec(basename(file))?.[1];
      if (edition !== undefined) editions.add(edition);
    }
    const gathered: Gathered = {
      rows,
      remarks,
      editions: [...editions],
      files,
      placed: (issues) => placed(issues, read),
    };
    return await use(gathered);
  } finally {
    connection.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As `withTrade`, where no place is asked for any more. */
export const gatherTrade = (kind: TradeKind, request: ImportRequest, progress: Progress): Promise<Gathered> =>
  withTrade(kind, request, progress, ({ placed: _, ...gathered }) => gathered);
