import { isAbsolute } from "node:path";
import { formatIssue, TableError } from "@kidorui/core";
import { FolderError, systemTrouble } from "@kidorui/core/node";
import { CHECK_USAGE, checkCommand } from "./check.ts";
import { shownPath, UsageError } from "./context.ts";
import { DIFF_USAGE, diffCommand } from "./diff.ts";
import { EDITION_USAGE, editionCommand } from "./edition.ts";
import { ERRATUM_USAGE, erratumCommand } from "./erratum.ts";
import { EVAL_USAGE, evalCommand } from "./eval.ts";
import { FETCH_USAGE, fetchCommand, WATCH_USAGE, watchCommand } from "./fetch.ts";

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: checkCommand,
  diff: diffCommand,
  edition: editionCommand,
  erratum: erratumCommand,
  eval: evalCommand,
  fetch: fetchCommand,
  watch: watchCommand,
};

const USAGE = `Usage:\n${[CHECK_USAGE, DIFF_USAGE, EDITION_USAGE, ERRATUM_USAGE, EVAL_USAGE, FETCH_USAGE, WATCH_USAGE].join("\n")}`;

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const command = commands[name];
  if (!command || args.includes("--help")) {
    console.log(USAGE);
    return command || name === "--help" ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (error instanceof FolderError) {
      console.error(error.message);
      return 2;
    }
    if (error instanceof UsageError) {
      console.error(`${error.message}\nSee: data --help`);
      return 2;
    }
    const trouble = systemTrouble(error);
    if (trouble) {
      console.error(
        trouble.isMissing
          ? `data: expected a data folder with tables/, found no ${trouble.path ?? "file"}.`
          : `data: expected to read and write at ${trouble.path ?? "the path named"}, found: ${trouble.what}.`,
      );
      return 2;
    }
    if (!(error instanceof TableError)) throw error;
    for (const issue of error.issues) {
      const file = isAbsolute(issue.file) ? shownPath(issue.file) : issue.file;
      console.error(formatIssue({ ...issue, file }));
    }
    console.error("The data have problems; see: data check.");
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
