import { join } from "node:path";
import { TableError, type TableIssue, type Tables, tableNames } from "@kidorui/core";
import { type ParsedTables, readTables } from "@kidorui/core/node";

type AnyTables = Readonly<Record<string, readonly object[]>>;

/** The rows of parsed tables: the one place of this room where they take the types of their tables. */
export function typedTables(tables: ParsedTables): Tables {
  const rows: AnyTables = Object.fromEntries(tableNames.map((name) => [name, tables[name]?.rows ?? []]));
  return rows as unknown as Tables;
}

/**
 * The tables of a folder as they lie there. What a guard stopped does not stop the reading: the
 * effect of a value is what helps to judge it.
 * @throws {TableError} for every other problem.
 */
export const worktreeTables = (folder: string): Promise<Tables> =>
  tablesWithout(folder, ({ guard }) => guard === undefined);

/**
 * The tables of a folder that has no problem, for what is recorded for good.
 * @throws {TableError} for every problem, what guards stop included.
 */
export const soundTables = (folder: string): Promise<Tables> => tablesWithout(folder, () => true);

async function tablesWithout(folder: string, isWrong: (issue: TableIssue) => boolean): Promise<Tables> {
  const { tables, issues } = await readTables(folder);
  const wrong = issues.filter(isWrong);
  // Paths that lead there from anywhere.
  if (wrong.length > 0)
    throw new TableError(wrong.map((issue) => ({ ...issue, file: join(folder, issue.file) })));
  return typedTables(tables);
}
