import type { TableDefinition } from "../tables/define.ts";
import { type TableName, tableNames, tables } from "../tables/registry.ts";
import { type AnyRow, EVERY_PERIOD, factId } from "./row-id.ts";
import { lastDay } from "./source-date.ts";

/** What an edition knows: its day, from which day a source counts and who published it, and the rows it sees. */
interface Known {
  readonly asOf: string;
  effectiveDate(sourceId: string): string;
  publisherOf(sourceId: string): string;
  visible(table: TableName): readonly object[];
}

/**
 * A row as it was known on a day. What was seen of it is known once every source on it is out; that nothing was seen
 * is known once the date that was set has come. Before either, the columns of what was seen are empty and the
 * outcome says whether the date has come.
 */
export function asKnown({ learned }: TableDefinition, row: AnyRow, edition: Known): AnyRow {
  if (!learned) return row;
  const { outcome, due, evidence, columns, open, unseen } = learned;
  const sources = String(row[evidence] ?? "")
    .split(" ")
    .filter(Boolean);
  const isDue = !row[due] || lastDay(String(row[due])) <= edition.asOf;
  const isKnown =
    sources.every((id) => edition.effectiveDate(id) <= edition.asOf) &&
    (isDue || row[outcome] !== unseen || sources.length > 0);
  if (isKnown) return row;
  const before = columns.map((column) => [column, typeof row[column] === "string" ? "" : null] as const);
  return { ...row, ...Object.fromEntries(before), [outcome]: isDue && row[outcome] !== open ? unseen : open };
}

/** Whether both publishers have put a number to the fact of a reason for their difference, in what an edition sees. */
export function speaksOfSeen(edition: Known): (reason: AnyRow) => boolean {
  const known = new Map<TableName, ReadonlyMap<string, ReadonlySet<string>>>();
  const publishersOf = (table: TableName): ReadonlyMap<string, ReadonlySet<string>> => {
    const found = known.get(table) ?? publishersByFact(edition, table);
    known.set(table, found);
    return found;
  };
  return ({ table_name, fact_id, publisher, other_publisher }) => {
    const table = tableNames.find((name) => name === table_name);
    const publishers = table && publishersOf(table).get(String(fact_id));
    return (
      publishers !== undefined && [publisher, other_publisher].every((one) => publishers.has(String(one)))
    );
  };
}

/** Who has put a number to each fact, and to it in any period. */
function publishersByFact(edition: Known, table: TableName): ReadonlyMap<string, ReadonlySet<string>> {
  const { period }: TableDefinition = tables[table];
  const found = new Map<string, Set<string>>();
  for (const row of edition.visible(table) as readonly AnyRow[]) {
    const ever = period === undefined ? [] : [{ ...row, [period]: EVERY_PERIOD }];
    for (const fact of [row, ...ever].map((one) => factId(table, one))) {
      const publishers = found.get(fact) ?? new Set<string>();
      found.set(fact, publishers.add(edition.publisherOf(String(row["source_id"]))));
    }
  }
  return found;
}
