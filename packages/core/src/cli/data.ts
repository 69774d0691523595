import { writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { dataPackage } from "../dataset/data-package.ts";
import { olderVintageIssues } from "../dataset/guards/acknowledged.ts";
import { lostDigits } from "../dataset/guards/lost-digits.ts";
import { lostEditions } from "../dataset/guards/lost-editions.ts";
import { formatIssue, TableError, type TableIssue } from "../errors.ts";
import { committedTables } from "../node/committed.ts";
import { mappingIssues } from "../node/mapping-issues.ts";
import { releaseIssues } from "../node/releases.ts";
import { systemTrouble } from "../node/system-trouble.ts";
import { type ReadTables, readTables } from "../node.ts";
import { tableNames } from "../tables/registry.ts";
import { IMPORT_USAGE, importCommand } from "./import.ts";
import { TIDY_USAGE, tidyCommand } from "./tidy.ts";

const USAGE = `Usage: data check [folder]        prints every problem of a data folder
       data datapackage [folder]  writes its datapackage.json
${TIDY_USAGE}
${IMPORT_USAGE}
       data fetch|watch|diff|edition|erratum|eval  publishers' releases, what a change does, editions, corrected editions, a formula:
                             --help says more`;

const repositoryData = resolve(import.meta.dirname, "../../../../data");
/** The folder the command was typed in, when a wrapper runs it elsewhere. */
const caller = process.env["KIDORUI_CWD"] ?? process.cwd();

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** What only the change itself shows: rows older than those that the last commit holds, digits and editions that are gone. */
function issuesOfChange(folder: string, { tables }: ReadTables): readonly TableIssue[] {
  if (!tableNames.every((name) => tables[name]?.complete)) return [];
  try {
    const last = committedTables(folder);
    return last
      ? [...olderVintageIssues(last, tables), ...lostDigits(last, tables), ...lostEditions(last, tables)]
      : [];
  } catch (error) {
    // A change of the columns themselves: the committed rows cannot be compared with these.
    if (error instanceof TableError) return [];
    throw error;
  }
}

async function check(folder: string): Promise<number> {
  const read = await readTables(folder);
  const { tables } = read;
  const issues = [
    ...read.issues,
    ...issuesOfChange(folder, read),
    ...(await mappingIssues(folder, tables)),
    ...(await releaseIssues(folder)),
  ];
  // Paths from where the reader stands, so that a terminal can open them.
  const prefix = relative(caller, folder);
  for (const issue of issues) console.log(formatIssue({ ...issue, file: join(prefix, issue.file) }));
  if (issues.length > 0) {
    const files = new Set(issues.map(({ file }) => file)).size;
    console.log(`${count(issues.length, "problem")} in ${count(files, "file")}`);
    return 1;
  }
  const parsed = Object.values(tables);
  const rows = parsed.reduce((sum, table) => sum + table.rows.length, 0);
  console.log(`data: ${count(parsed.length, "table")}, ${count(rows, "row")}, no problem`);
  return 0;
}

async function writeDataPackage(folder: string): Promise<number> {
  const file = join(folder, "datapackage.json");
  await writeFile(file, `${JSON.stringify(dataPackage(), null, 2)}\n`);
  console.log(`wrote ${relative(caller, file)}`);
  return 0;
}

/** As `tidyCommand`, with what the system forbids in words. */
async function tidying(args: readonly string[]): Promise<number> {
  try {
    return await tidyCommand(args, { caller, repositoryData });
  } catch (error) {
    const trouble = systemTrouble(error);
    if (trouble === undefined) throw error;
    console.error(
      trouble.isMissing
        ? `data: expected a file at ${trouble.path ?? "the path named"}, found none.`
        : `data: expected to read and write at ${trouble.path ?? "the path named"}, found: ${trouble.what}.`,
    );
    return 2;
  }
}

async function main([command, folder, ...rest]: readonly string[]): Promise<number> {
  const args = [...(folder === undefined ? [] : [folder]), ...rest];
  if (command === "import") return importCommand(args, { caller, repositoryData });
  if (command === "tidy") return tidying(args);
  const run = command === "check" ? check : command === "datapackage" ? writeDataPackage : undefined;
  if (!run || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const directory = folder === undefined ? repositoryData : resolve(caller, folder);
  try {
    return await run(directory);
  } catch (error) {
    const trouble = systemTrouble(error);
    if (trouble === undefined) throw error;
    console.error(
      trouble.isMissing
        ? `data: expected a data folder with tables/ at ${directory}, found none.`
        : `data: expected to read and write at ${trouble.path ?? directory}, found: ${trouble.what}.`,
    );
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
