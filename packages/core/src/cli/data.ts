import { join, relative, resolve } from "node:path";
import { dataPackage } from "../dataset/data-package.ts";
import { folderReport, readFolder } from "../node/folder-issues.ts";
import { systemTrouble } from "../node/system-trouble.ts";
import { writeWholeFile } from "../node/whole-file.ts";
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

async function check(folder: string): Promise<number> {
  const read = await readFolder(folder);
  for (const line of folderReport(read, relative(caller, folder))) console.log(line);
  return read.issues.length > 0 ? 1 : 0;
}

function writeDataPackage(folder: string): number {
  const file = join(folder, "datapackage.json");
  writeWholeFile(file, `${JSON.stringify(dataPackage(), null, 2)}\n`);
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
