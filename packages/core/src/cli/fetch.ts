import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatIssue, TableError, type TableIssue } from "../errors.ts";
import { writeAppend } from "../node/append.ts";
import { compareWithFile, writeConfirmed } from "../node/confirm.ts";
import { DownloadError, download, PATIENCE, type Patience } from "../node/download.ts";
import { asTable } from "../node/downloaded.ts";
import { planImport } from "../node/import.ts";
import { type Release, readReleases } from "../node/releases.ts";
import { readTables } from "../node.ts";
import { nearNames } from "../tables/nearest.ts";
import { didYouMean } from "../tables/suggest.ts";
import { type Call, parseCall, printPlan, withGathered } from "./import.ts";

/** How `data fetch` is called. */
export const FETCH_USAGE = `       data fetch [kind|source…]  downloads what data/releases.csv declares, all where none is named, and
                                  tells what an import would add and which published figures would move
         --file file         the release named, downloaded by hand
         --confirm           compares the rows that cite a release with its file, and says so in its entry
         --data folder       the data folder, if it is not the repository's
         --to folder         where files are kept, if not where KIDORUI_DOWNLOADS says or ~/.cache/kidorui`;

const options = {
  file: { type: "string" },
  confirm: { type: "boolean" },
  data: { type: "string" },
  to: { type: "string" },
} as const;

/** Where a command was typed, and what the packages above can tell. */
export interface FetchContext {
  readonly caller: string;
  readonly repositoryData: string;
  /** The rows that differ and the published figures that move from one data folder to another, as a table. */
  readonly moves: (before: string, after: string) => Promise<string>;
  readonly patience?: Patience;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
const digestOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
const today = (): string => new Date().toISOString().slice(0, 10);

/** The releases that words name, by kind or by source; all where there is none. */
function named(releases: readonly Release[], words: readonly string[]): readonly Release[] | string {
  if (words.length === 0) return releases;
  const known = [...new Set(releases.flatMap(({ kind, source }) => [kind, source]))];
  const stranger = words.find((word) => !known.includes(word));
  if (stranger !== undefined)
    return `expected a kind or source of data/releases.csv, found "${stranger}".${didYouMean(nearNames(stranger, known))}`;
  return releases.filter(({ kind, source }) => words.includes(kind) || words.includes(source));
}

/** A file as it was downloaded. */
export interface Kept {
  readonly path: string;
  readonly digest: string;
}

/** The header of the reader's own key, from the environment alone. */
function keyOf(
  { keyVariable, keyHeader }: Release,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  if (keyVariable === "") return {};
  const key = environment[keyVariable];
  if (key === undefined || key === "")
    throw new DownloadError(`expected a key in the environment variable ${keyVariable}, found none.`);
  return { [keyHeader]: key };
}

/** Downloads a release and keeps it; says what it is and whether it is what was there before. */
export async function keep(release: Release, folder: string, context: FetchContext): Promise<Kept> {
  const { source, address, page, fileName, sha256 } = release;
  if (address === "")
    throw new DownloadError(`no address of the file is known: download it at ${page} and say --file.`);
  const path = join(folder, source, fileName);
  const before = existsSync(path) ? digestOf(path) : undefined;
  const headers = keyOf(release, context.environment ?? process.env);
  const say = (line: string): void => console.error(`${source}: ${line}`);
  await download({
    address,
    target: `${path}.new`,
    headers,
    patience: context.patience ?? PATIENCE,
    say,
  });
  const wrong = await asTable(`${path}.new`);
  const digest = digestOf(`${path}.new`);
  if (wrong !== undefined) {
    rmSync(`${path}.new`);
    throw new DownloadError(`${new URL(address).host} gave something else: ${wrong}`);
  }
  cpSync(`${path}.new`, path);
  rmSync(`${path}.new`);
  const size = count(statSync(path).size, "byte");
  const state = before === undefined ? "new here" : before === digest ? "as before" : "another than before";
  console.log(`${source}: ${size} from ${new URL(address).host}, ${state}, kept as ${path}`);
  console.log(`${source}: SHA-256 ${digest}`);
  if (sha256 !== "" && sha256 !== digest)
    throw new DownloadError(
      `expected SHA-256 ${sha256} as in releases.csv, found another: the publisher has changed the file. Give the new release a line of its own.`,
    );
  return { path, digest };
}

/** The call of import that a release stands for. */
export async function callOf(
  release: Release,
  path: string,
  directory: string,
  context: FetchContext,
): Promise<Call> {
  const { kind, source, published, options: own } = release;
  const date = published === "" ? today() : published;
  const args = [kind, path, "--data", directory, "--source", source, "--published", date, ...own];
  const call = await parseCall(args, context.caller, directory);
  if (call === undefined || typeof call === "string")
    throw new DownloadError(`releases.csv calls import wrongly: ${call ?? args.join(" ")}`);
  return call;
}

/** Prints issues with the paths of the folder that was meant, not of its copy, as the reader would write them. */
function printIssues(issues: readonly TableIssue[], copy: string, meant: string, caller: string): void {
  for (const issue of issues) {
    const file = relative(caller, issue.file.replace(copy, meant));
    console.log(formatIssue({ ...issue, file, message: issue.message.replaceAll(copy, meant) }));
  }
}

/** Imports into a copy of the data folder and tells what that adds and moves. */
async function rehearse(
  release: Release,
  { path }: Kept,
  directory: string,
  context: FetchContext,
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-fetch-"));
  const copy = join(folder, "data");
  try {
    cpSync(directory, copy, { recursive: true });
    const call = await callOf(release, path, copy, context);
    const plan = await withGathered(call, (gathered, publisher) =>
      planImport(gathered, call.request, publisher),
    );
    printPlan(plan, "would add", false);
    printIssues(plan.guarded, copy, directory, context.caller);
    if (plan.guarded.length > 0)
      console.log(`${release.source}: ${count(plan.guarded.length, "line")} to mend or give reasons for`);
    if (plan.added.size === 0) return true;
    await writeAppend(plan);
    console.log(await context.moves(directory, copy));
    return true;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    printIssues(error.issues, copy, directory, context.caller);
    console.log(`${release.source}: ${count(error.issues.length, "problem")}`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compares the rows that cite a release with its file, and writes into its entry that they agree. */
async function confirm(
  release: Release,
  { path, digest }: Kept,
  directory: string,
  context: FetchContext,
): Promise<boolean> {
  const { source } = release;
  const call = await callOf(release, path, directory, context);
  const read = await readTables(directory);
  const rows = await withGathered(call, async (gathered) => gathered.rows);
  const sourced = rows.map((row) => ({ ...row, cells: { ...row.cells, source_id: source } }));
  const { agreeing, issues } = compareWithFile(read, source, sourced);
  if (issues.length > 0) {
    const placed = issues.map((issue) => ({ ...issue, file: join(directory, issue.file) }));
    printIssues(placed, directory, directory, context.caller);
    console.log(
      `${source}: ${count(agreeing, "row")} as in the file, ${count(issues.length, "difference")}; nothing was changed`,
    );
    return false;
  }
  if (agreeing === 0) {
    console.log(`${source}: no row cites it; nothing was changed`);
    return true;
  }
  await writeConfirmed(directory, read, source, {
    name: basename(path),
    digest,
    day: today(),
    rows: agreeing,
  });
  console.log(`${source}: ${count(agreeing, "row")} as in the file; its entry says so`);
  return true;
}

const isArchive = ({ fileName }: Release): boolean => fileName.endsWith(".zip");

/** A file that a person downloaded. */
function keptByHand(release: Release, path: string): Kept {
  const wrong = existsSync(path) ? undefined : `expected a file at ${path}, found none.`;
  if (wrong !== undefined) throw new DownloadError(wrong);
  const digest = digestOf(path);
  console.log(`${release.source}: SHA-256 ${digest}`);
  return { path, digest };
}

async function fetchOne(
  release: Release,
  file: string | undefined,
  folder: string,
  directory: string,
  isConfirmed: boolean,
  context: FetchContext,
): Promise<boolean> {
  try {
    const kept = file === undefined ? await keep(release, folder, context) : keptByHand(release, file);
    if (file === undefined && isArchive(release)) {
      console.log(`${release.source}: an archive: unpack it and import its files`);
      return true;
    }
    return isConfirmed
      ? await confirm(release, kept, directory, context)
      : await rehearse(release, kept, directory, context);
  } catch (error) {
    if (error instanceof TableError) {
      printIssues(error.issues, directory, directory, context.caller);
      return false;
    }
    if (!(error instanceof DownloadError)) throw error;
    console.log(`${release.source}: ${error.message}`);
    return false;
  }
}

/**
 * `data fetch`: downloads publishers' releases, keeps them outside the repository and tells what they would change;
 * changes nothing but, with `--confirm`, the entries of sources whose rows agree with the file.
 * @returns The exit code: 0 done, 1 a release was not to be had or differs, 2 called wrongly.
 */
export async function fetchCommand(args: readonly string[], context: FetchContext): Promise<number> {
  let parsed: ReturnType<
    typeof parseArgs<{ options: typeof options; allowPositionals: true; args: string[] }>
  >;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    console.error(`Usage:\n${FETCH_USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const { caller, repositoryData } = context;
  const environment = context.environment ?? process.env;
  const directory = values.data === undefined ? repositoryData : resolve(caller, values.data);
  const kept = environment["KIDORUI_DOWNLOADS"] ?? join(homedir(), ".cache", "kidorui");
  const folder = resolve(caller, values.to ?? kept);
  try {
    const chosen = named(await readReleases(directory), positionals);
    if (typeof chosen === "string") {
      console.error(`${chosen}\nSee: data fetch --help`);
      return 2;
    }
    if (values.file !== undefined && chosen.length !== 1) {
      console.error(`--file: expected with one release, found it with ${chosen.length}.`);
      return 2;
    }
    const file = values.file === undefined ? undefined : resolve(caller, values.file);
    let isGood = true;
    for (const release of chosen) {
      if (!(await fetchOne(release, file, folder, directory, values.confirm ?? false, context)))
        isGood = false;
    }
    return isGood ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    for (const issue of error.issues)
      console.log(formatIssue({ ...issue, file: relative(caller, issue.file) }));
    return 1;
  }
}
