import type { TableIssue } from "../../errors.ts";
import type { ParsedTables } from "../checks/context.ts";
import type { Tables } from "../tables.ts";

/**
 * Editions that were issued in the rows of before and are gone, or issued with other hashes: what folder and changelog
 * tell while they are there, the last commit tells when both were taken away or written again with the row.
 */
export function lostEditions(before: Tables, { editions }: ParsedTables): TableIssue[] {
  if (editions === undefined) return [];
  const mend =
    "Put row, folder and changelog back from git; an issued edition is set right by: data erratum.";
  return before.editions
    .filter(({ published }) => published !== "")
    .flatMap((issued): TableIssue[] => {
      const row = editions.rows.find(({ edition_id }) => edition_id === issued.edition_id);
      if (row === undefined) {
        const message = `expected ${issued.edition_id}, issued on ${issued.published} by the last commit, found none. ${mend}`;
        return [{ file: editions.file, line: 1, column: 1, message }];
      }
      return (["published", "record_hash", "articles_hash"] as const)
        .filter((column) => row[column] !== issued[column])
        .map((column) => ({
          ...editions.place(row, column),
          message: `${column}: expected ${issued[column]}, with which ${issued.edition_id} was issued by the last commit, found ${row[column] || "nothing"}. ${mend}`,
        }));
    });
}
