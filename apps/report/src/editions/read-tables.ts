import { tables as definitions, TableError, type TableName, type Tables, tableNames } from "@kidorui/core";
import { parseTable, readTables } from "@kidorui/core/node";
import { committed } from "./git.ts";

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

const header = (table: TableName): string =>
  `${definitions[table].columns.map((column) => column.name).join(",")}\n`;

/**
 * The tables of a folder as of the last commit; a table that was not there yet is empty.
 * @throws {TableError} where the committed files do not have the columns of today's tables.
 */
export function committedTables(folder: string): Tables {
  const parsed = tableNames.map((name) => {
    const bytes = committed(folder, `tables/${name}.csv`) ?? new TextEncoder().encode(header(name));
    return [name, parseTable(definitions[name], `HEAD:tables/${name}.csv`, bytes)] as const;
  });
  const issues = parsed.flatMap(([, table]) => table.issues);
  if (issues.length > 0) throw new TableError(issues);
  return typed(Object.fromEntries(parsed.map(([name, table]) => [name, table.rows])));
}
