import { TableError, type Tables, tableNames } from "@kidorui/core";
import { readTables } from "@kidorui/core/node";

type AnyTables = Readonly<Record<string, readonly object[]>>;

/** The one place of this room where parsed rows take the types of their tables. */
const typed = (tables: AnyTables): Tables => tables as unknown as Tables;

/**
 * The tables of a folder as they lie there. What a guard stopped does not stop the reading: the
 * effect of a value is what helps to judge it.
 * @throws {TableError} for every other problem.
 */
export async function worktreeTables(folder: string): Promise<Tables> {
  const { tables, issues } = await readTables(folder);
  const wrong = issues.filter(({ guard }) => guard === undefined);
  if (wrong.length > 0) throw new TableError(wrong);
  return typed(Object.fromEntries(tableNames.map((name) => [name, tables[name]?.rows ?? []])));
}
