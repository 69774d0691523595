import type { TableIssue } from "../errors.ts";
import type { ImportedRow } from "./imported.ts";
import type { Sheet } from "./sheet.ts";

/** The total that stands below the countries of a table of world output: a table without it may be cut off. */
export function missingTotal(
  { file, rows }: Pick<Sheet, "file" | "rows">,
  read: readonly ImportedRow[],
): TableIssue[] {
  if (read.some(({ cells }) => cells["country_code"] === "WLD")) return [];
  const message =
    "expected a world total below the countries, found none. The file may be cut off: fetch it again.";
  return [{ file, line: rows.at(-1)?.line ?? 1, column: 1, message }];
}
