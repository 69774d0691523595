import type { TableIssue } from "../../errors.ts";
import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { at, type Check, joined, presentTables, sourceOf } from "./context.ts";

function repeatedKeys(table: ParsedTable): TableIssue[] {
  const { key } = table.definition;
  const first = new Map<string, ParsedRow>();
  const issues: TableIssue[] = [];
  for (const row of table.rows) {
    const source = sourceOf(table, row);
    const name = source === "" ? joined(row, key) : `${joined(row, key)} from ${source}`;
    const known = first.get(name);
    if (!known) first.set(name, row);
    else {
      const message = `expected each key once, found ${name} again; it stands first in line ${table.lineOf(known)}.`;
      issues.push(at(table, row, key[0] ?? "", message));
    }
  }
  return issues;
}

/** A fact is stated once by each source. Points at the second statement. */
export const keysAreUnique: Check = (tables) => presentTables(tables).flatMap(repeatedKeys);
