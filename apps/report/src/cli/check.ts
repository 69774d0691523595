import { Dataset } from "@kidorui/core";
import { folderReport, readFolder } from "@kidorui/core/node";
import { textsIn } from "../editions/manuscript.ts";
import { productIssues } from "../editions/product-issues.ts";
import { typedTables } from "../editions/read-tables.ts";
import { folderOf, shownPath, UsageError } from "./context.ts";

export const CHECK_USAGE =
  "       data check [folder]        prints every problem of a data folder, and what the product names and the folder lacks";

/** `data check`: every problem of a folder, with what would stop the build later. */
export async function checkCommand([given, ...rest]: readonly string[]): Promise<number> {
  if (rest.length > 0) throw new UsageError(`check: expected one folder, received ${rest.length + 1}.`);
  const folder = folderOf(given);
  const read = await readFolder(folder);
  // Pages of data that are broken would only say so again.
  const issues =
    read.issues.length > 0
      ? read.issues
      : productIssues(
          folder,
          { dataset: new Dataset(typedTables(read.tables)), ...textsIn(folder) },
          read.tables,
        );
  for (const line of folderReport({ ...read, issues }, shownPath(folder))) console.log(line);
  return issues.length > 0 ? 1 : 0;
}
