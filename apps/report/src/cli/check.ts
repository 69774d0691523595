import { Dataset } from "@kidorui/core";
import { folderReport, readFolder } from "@kidorui/core/node";
import { textsIn } from "../editions/manuscript.ts";
import { productIssues } from "../editions/product-issues.ts";
import { typedTables } from "../editions/read-tables.ts";
import { idleNames } from "../models/idle-names.ts";
import { folderOf, readArguments, shownPath, UsageError } from "./context.ts";

export const CHECK_USAGE =
  "       data check [folder]        prints every problem of a data folder, and what the product names and the folder lacks\n" +
  "         --data folder       the same folder, as other commands name it";

/** `data check`: every problem of a folder, with what would stop the build later. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args, { data: { type: "string" } } as const);
  const given = [...positionals, ...(values.data === undefined ? [] : [values.data])];
  if (given.length > 1) throw new UsageError(`check: expected one folder, received ${given.length}.`);
  const folder = folderOf(given[0]);
  const read = await readFolder(folder);
  // Pages of data that are broken would only say so again.
  const publication =
    read.issues.length > 0
      ? undefined
      : { dataset: new Dataset(typedTables(read.tables)), ...textsIn(folder) };
  const issues = publication ? productIssues(folder, publication, read.tables) : read.issues;
  for (const line of folderReport({ ...read, issues }, shownPath(folder))) console.log(line);
  // These stop nothing: it may be meant.
  if (publication && issues.length === 0) for (const line of idleNames(publication)) console.log(line);
  return issues.length > 0 ? 1 : 0;
}
