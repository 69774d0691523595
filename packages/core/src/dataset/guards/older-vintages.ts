import { type TableName, tableNames } from "../../tables/registry.ts";
import type { ParsedTables } from "../checks/context.ts";
import { sourceOf } from "../checks/context.ts";
import { factId } from "../row-id.ts";
import { effectiveDate } from "../source-date.ts";
import type { Tables } from "../tables.ts";
import type { Finding } from "./guard.ts";
import { sourceFacts } from "./source-facts.ts";

/** The newest vintage of each fact of each publisher in the tables before a change. */
function newestBefore(
  table: TableName,
  before: Tables,
): ReadonlyMap<string, { source: string; date: string }> {
  const sources = new Map(before.sources.map((row) => [row.source_id, row]));
  const newest = new Map<string, { source: string; date: string }>();
  for (const row of before[table]) {
    const source = "source_id" in row ? String(row.source_id) : "";
    const known = sources.get(source);
    if (!known) continue;
    const name = `${factId(table, row)}@${known.publisher}`;
    const date = effectiveDate(known);
    if (date > (newest.get(name)?.date ?? "")) newest.set(name, { source, date });
  }
  return newest;
}

/**
 * Rows of a change that state anew what a newer vintage of the same publisher states already:
 * they change nothing today, and what editions of their time would have shown. One finding for
 * each source and table, at its first row.
 *
 * @param before The tables before the change.
 */
export function olderVintages(before: Tables, after: ParsedTables): readonly Finding[] {
  const sources = sourceFacts(after);
  return tableNames.flatMap((name): Finding[] => {
    const table = after[name];
    if (!table || name === "sources") return [];
    const newest = newestBefore(name, before);
    const there = new Set<string>();
    for (const row of before[name])
      there.add(`${factId(name, row)}@${"source_id" in row ? row.source_id : ""}`);
    const told = new Set<string>();
    return table.rows.flatMap((row): Finding[] => {
      const source = sourceOf(table, row);
      const own = sources.get(source);
      const known = newest.get(`${factId(name, row)}@${own?.publisher}`);
      if (!own || !known || own.date >= known.date || told.has(source)) return [];
      if (there.has(`${factId(name, row)}@${source}`)) return [];
      told.add(source);
      return [
        {
          guard: "older-vintage",
          table,
          row,
          column: "source_id",
          expected: `a source no older than ${known.source}, ${known.date}, which is there already`,
          found: `${source}, ${own.date}`,
        },
      ];
    });
  });
}
