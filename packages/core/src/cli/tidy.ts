import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { mappings, type NameKind } from "../importers/names.ts";
import { writeWholeFile } from "../node/whole-file.ts";
import type { TableDefinition } from "../tables/define.ts";
import { tableNames, tables } from "../tables/registry.ts";
import { tidyTable } from "../tables/tidy.ts";

/** How `data tidy` is called. */
export const TIDY_USAGE = `       data tidy [file…]          restores encoding, line ends, separators and quotes of tables
         --dry-run           shows what it would do and writes nothing`;

/** The definition of a table or mapping by the place of its file. */
function definitionOf(file: string): TableDefinition | undefined {
  const name = basename(file, ".csv");
  if (basename(dirname(file)) === "mappings")
    return Object.hasOwn(mappings, name) ? mappings[name as NameKind] : undefined;
  return tableNames.includes(name as (typeof tableNames)[number])
    ? tables[name as (typeof tableNames)[number]]
    : undefined;
}

async function tidyFile(file: string, shown: string, isDryRun: boolean): Promise<boolean> {
  const definition = definitionOf(file);
  if (definition === undefined) {
    console.log(`${shown}: expected the file of a table or mapping, found another name`);
    return false;
  }
  const tidied = tidyTable(definition, await readFile(file));
  if (tidied === undefined) {
    console.log(
      `${shown}: no encoding fits: take the file from before it was saved so, and save it as CSV UTF-8`,
    );
    return false;
  }
  if (tidied.done.length === 0) return true;
  if (!isDryRun) writeWholeFile(file, tidied.bytes);
  console.log(`${shown}: ${isDryRun ? "would put right" : "put right"}: ${tidied.done.join(", ")}`);
  return true;
}

/**
 * `data tidy`: writes tables as they are kept, without touching a value.
 * @returns The exit code: 0 done, 1 a file is none of ours or cannot be read, 2 called wrongly.
 */
export async function tidyCommand(
  args: readonly string[],
  { caller, repositoryData }: { readonly caller: string; readonly repositoryData: string },
): Promise<number> {
  const flags = args.filter((word) => word.startsWith("--"));
  if (flags.some((flag) => flag !== "--dry-run")) {
    console.error(`Usage:\n${TIDY_USAGE}`);
    return 2;
  }
  const named = args.filter((word) => !word.startsWith("--")).map((file) => resolve(caller, file));
  const all = [
    ...tableNames.map((name) => join(repositoryData, "tables", `${name}.csv`)),
    ...Object.keys(mappings).map((kind) => join(repositoryData, "mappings", `${kind}.csv`)),
  ];
  let isGood = true;
  for (const file of named.length > 0 ? named : all)
    isGood = (await tidyFile(file, relative(caller, file), flags.length > 0)) && isGood;
  if (isGood) console.log("tidy; see also: data check");
  return isGood ? 0 : 1;
}
