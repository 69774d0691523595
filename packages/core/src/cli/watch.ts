import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatIssue, TableError, type TableIssue } from "../errors.ts";
import { writeAppend } from "../node/append.ts";
import { DownloadError } from "../node/download.ts";
import { planImport } from "../node/import.ts";
import { type Release, readReleases } from "../node/releases.ts";
import { readTables } from "../node.ts";
import { callOf, type FetchContext, keep } from "./fetch.ts";
import { withGathered } from "./import.ts";

/** How `data watch` is called. */
export const WATCH_USAGE = `       data watch --text file     imports what is new of all releases that have an address, checks the data and
                                  writes what moved as the text of a pull request; no file where nothing is new
         --data folder       the data folder, if it is not the repository's
         --to folder         where files are kept, as of fetch`;

const options = { text: { type: "string" }, data: { type: "string" }, to: { type: "string" } } as const;

/** What became of one release. */
interface Outcome {
  readonly source: string;
  /** Rows added, by table. */
  readonly added: ReadonlyMap<string, number>;
  /** What to mend or give reasons for. */
  readonly issues: readonly TableIssue[];
  /** Why nothing could be added. */
  readonly trouble?: string;
}

async function importNew(
  release: Release,
  folder: string,
  directory: string,
  context: FetchContext,
): Promise<Outcome> {
  const { source } = release;
  const nothing = new Map<string, number>();
  try {
    const { path } = await keep(release, folder, context);
    const call = await callOf(release, path, directory, context);
    const plan = await withGathered(call, (gathered, publisher) =>
      planImport(gathered, call.request, publisher),
    );
    await writeAppend(plan);
    const added = new Map([...plan.added].map(([table, lines]) => [table, lines.length] as const));
    return { source, added, issues: plan.guarded };
  } catch (error) {
    if (error instanceof TableError)
      return { source, added: nothing, issues: error.issues, trouble: "its rows were refused" };
    if (error instanceof DownloadError) return { source, added: nothing, issues: [], trouble: error.message };
    throw error;
  }
}

/** The text of a pull request: what was added, what moved, what is left to a person. */
function textOf(
  outcomes: readonly Outcome[],
  problems: readonly string[],
  moves: string,
  lineOf: (issue: TableIssue) => string,
): string {
  const block = (lines: string): readonly string[] => ["```", lines.trimEnd(), "```", ""];
  const own = outcomes.flatMap(({ source, added, issues, trouble }) => [
    ...[...added].map(([table, rows]) => `- ${source}: ${rows} rows of ${table}`),
    ...(trouble === undefined ? [] : [`- ${source}: ${trouble}`]),
    ...issues.map((issue) => `  - ${lineOf(issue)}`),
  ]);
  return [
    "## New in the releases",
    "",
    ...own,
    "",
    "## What moves",
    "",
    ...block(moves),
    "## Check",
    "",
    ...(problems.length === 0 ? ["No problem.", ""] : block(problems.join("\n"))),
  ].join("\n");
}

/**
 * `data watch`: what a machine does on a schedule. Imports the new rows of every release, and says in one text what
 * they move and what a person has to look at.
 * @returns The exit code: 0 done, 1 no release was to be had, 2 called wrongly.
 */
export async function watchCommand(args: readonly string[], context: FetchContext): Promise<number> {
  const { caller, repositoryData } = context;
  const environment = context.environment ?? process.env;
  let values: { readonly text?: string; readonly data?: string; readonly to?: string };
  try {
    values = parseArgs({ args: [...args], options }).values;
  } catch {
    values = {};
  }
  if (values.text === undefined) {
    console.error(`Usage:\n${WATCH_USAGE}`);
    return 2;
  }
  const directory = values.data === undefined ? repositoryData : resolve(caller, values.data);
  const kept = environment["KIDORUI_DOWNLOADS"] ?? join(homedir(), ".cache", "kidorui");
  const folder = resolve(caller, values.to ?? kept);
  const lineOf = (issue: TableIssue): string =>
    formatIssue({ ...issue, file: relative(caller, resolve(directory, issue.file)) });
  const temporary = mkdtempSync(join(tmpdir(), "kidorui-watch-"));
  const before = join(temporary, "data");
  try {
    cpSync(directory, before, { recursive: true });
    const asked = (await readReleases(directory)).filter(
      ({ address, fileName }) => address !== "" && !fileName.endsWith(".zip"),
    );
    const outcomes: Outcome[] = [];
    for (const release of asked) outcomes.push(await importNew(release, folder, directory, context));
    for (const { source, trouble } of outcomes)
      if (trouble !== undefined) console.error(`${source}: ${trouble}`);
    const isNew = outcomes.some(({ added, issues }) => added.size > 0 || issues.length > 0);
    if (!isNew) {
      console.log("nothing new");
      return outcomes.length > 0 && outcomes.every(({ trouble }) => trouble !== undefined) ? 1 : 0;
    }
    const { issues } = await readTables(directory);
    // What moves cannot be computed from data that do not hold.
    const isBroken = issues.some(({ guard }) => guard === undefined);
    const moves = isBroken ? "Known when the data hold." : await context.moves(before, directory);
    const text = textOf(outcomes, issues.map(lineOf), moves, lineOf);
    writeFileSync(resolve(caller, values.text), text);
    console.log(text);
    return 0;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    for (const issue of error.issues) console.error(lineOf(issue));
    return 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
