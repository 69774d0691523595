import type { TableDefinition } from "../tables/define.ts";
import type { TableName } from "../tables/registry.ts";
import { tables } from "../tables/registry.ts";
import type { AnyRow } from "./row-id.ts";
import { factId } from "./row-id.ts";

/** What choosing between two vintages needs to know of a source. */
export interface SourceRank {
  readonly publisher: string;
  readonly grade: string;
  readonly effective: string;
}

/** Orders sources from most to least preferred: publisher, grade, date, then name so that no tie is left to chance. */
function comparePreference(prefer: readonly string[], ranks: ReadonlyMap<string, SourceRank>) {
  const place = (id: string) => {
    const index = prefer.indexOf(ranks.get(id)?.publisher ?? "");
    return index < 0 ? prefer.length : index;
  };
  return (a: string, b: string): number => {
    const [left, right] = [ranks.get(a), ranks.get(b)];
    return (
      place(a) - place(b) ||
      (left?.grade ?? "").localeCompare(right?.grade ?? "") ||
      (right?.effective ?? "").localeCompare(left?.effective ?? "") ||
      a.localeCompare(b)
    );
  };
}

function groupBy(rows: readonly AnyRow[], keyOf: (row: AnyRow) => string): Map<string, AnyRow[]> {
  const groups = new Map<string, AnyRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const sourceOf = (row: AnyRow): string => String(row["source_id"]);

/** The best source among rows, by the table's preference. */
function bestSource(rows: readonly AnyRow[], compare: (a: string, b: string) => number): string {
  return rows.map(sourceOf).reduce((best, id) => (compare(id, best) < 0 ? id : best));
}

/**
 * One row per fact out of all visible vintages.
 *
 * A list of countries that adds up to its printed total (`coverage = full`) is taken whole from
 * its best source, because mixing sources would count a country twice or lose it. Everything
 * else is chosen fact by fact.
 */
export function chooseVintages(
  name: TableName,
  visible: readonly AnyRow[],
  ranks: ReadonlyMap<string, SourceRank>,
): AnyRow[] {
  const definition: TableDefinition = tables[name];
  if (!definition.columns.some((column) => column.name === "source_id") || name === "sources")
    return [...visible];
  const compare = comparePreference(definition.prefer ?? [], ranks);
  const byFact = (rows: readonly AnyRow[]): AnyRow[] =>
    [...groupBy(rows, (row) => factId(name, row)).values()].map((vintages) => {
      const best = bestSource(vintages, compare);
      return vintages.find((row) => sourceOf(row) === best) as AnyRow;
    });
  const { listKey } = definition;
  if (!listKey) return byFact(visible);
  const lists = groupBy(visible, (row) => listKey.map((column) => String(row[column])).join("/"));
  return [...lists.values()].flatMap((list) => {
    const full = list.filter((row) => row["coverage"] === "full");
    if (full.length === 0) return byFact(list);
    const best = bestSource(full, compare);
    return full.filter((row) => sourceOf(row) === best);
  });
}
