import { join, relative } from "node:path";
import { TableError } from "@kidorui/core";

/** Where the site's files lie: the development server looks for the place of a fault from there. */
const root = join(import.meta.dirname, "../..");

/** A folder as a fault names it that the development server shows over the page. */
export const seenFromSite = (folder: string): string => relative(root, folder);

/** Problems of the data as the development server shows them over the page: at the place of the first, without a stack. */
export function placedFault(fault: unknown, folder: string): unknown {
  if (!(fault instanceof TableError)) return fault;
  const placed = new TableError(
    fault.issues.map((issue) => ({ ...issue, file: join(seenFromSite(folder), issue.file) })),
  );
  const [{ file, line, column } = { file: "", line: 1, column: 1 }] = placed.issues;
  return Object.assign(placed, { loc: { file, line, column }, stack: `${placed.name}: ${placed.message}` });
}
