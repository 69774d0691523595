import { isAbsolute, join } from "node:path";
import { olderVintageIssues } from "../dataset/guards/acknowledged.ts";
import { lostDigits } from "../dataset/guards/lost-digits.ts";
import { lostEditions } from "../dataset/guards/lost-editions.ts";
import { formatIssue, TableError, type TableIssue } from "../errors.ts";
import { tableNames } from "../tables/registry.ts";
import { committedTables } from "./committed.ts";
import { mappingIssues } from "./mapping-issues.ts";
import { type ReadTables, readTables } from "./read-tables.ts";
import { releaseIssues } from "./releases.ts";

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

/** The tables of a data folder with everything that is wrong in it: tables, mappings, releases, and what changed since the last commit. */
export async function readFolder(folder: string): Promise<ReadTables> {
  const read = await readTables(folder);
  return {
    tables: read.tables,
    issues: [
      ...read.issues,
      ...issuesOfChange(folder, read),
      ...(await mappingIssues(folder, read.tables)),
      ...(await releaseIssues(folder)),
    ],
  };
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/**
 * What a check of a folder says: every problem on a line and how many there are, or that there is none.
 * @param prefix Path of the folder from where the reader stands, so that a terminal can open the places.
 */
export function folderReport({ tables, issues }: ReadTables, prefix: string): readonly string[] {
  if (issues.length > 0) {
    const files = new Set(issues.map(({ file }) => file)).size;
    return [
      ...issues.map((issue) =>
        formatIssue({ ...issue, file: isAbsolute(issue.file) ? issue.file : join(prefix, issue.file) }),
      ),
      `${count(issues.length, "problem")} in ${count(files, "file")}`,
    ];
  }
  const parsed = Object.values(tables);
  const rows = parsed.reduce((sum, table) => sum + table.rows.length, 0);
  return [`data: ${count(parsed.length, "table")}, ${count(rows, "row")}, no problem`];
}
