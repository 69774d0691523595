import type { TableDefinition } from "../tables/define.ts";
import type { TableName } from "../tables/registry.ts";
import { tables } from "../tables/registry.ts";
import { compareTexts } from "../text.ts";
import type { AnyRow } from "./row-id.ts";
import { factId } from "./row-id.ts";

/** What choosing between two vintages needs to know of a source. */
export interface SourceRank {
  readonly publisher: string;
  readonly grade: string;
  /** Last day its date may mean; empty for an undated source, which never counts as newer than a dated one. */
  readonly dated: string;
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
      compareTexts(left?.grade ?? "", right?.grade ?? "") ||
      compareTexts(right?.dated ?? "", left?.dated ?? "") ||
      compareTexts(a, b)
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

/** How little a row says of a table's number: 0 states it, 1 bounds it, 2 has none. */
function vagueness(row: AnyRow, value: string | undefined): number {
  if (value === undefined || row[value] === null) return 2;
  return row["flag"] === ">" || row["flag"] === "<" ? 1 : 0;
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
  const { standing } = definition;
  const dayOf = (row: AnyRow): string => (standing ? String(row[standing] ?? "") : "");
  // Answers of unrelated publishers: one that states the number comes before one that bounds it.
  const compareRows = (a: AnyRow, b: AnyRow): number =>
    compareTexts(dayOf(b), dayOf(a)) ||
    (definition.answers ? vagueness(a, definition.value) - vagueness(b, definition.value) : 0) ||
    compare(sourceOf(a), sourceOf(b));
  const byFact = (rows: readonly AnyRow[]): AnyRow[] =>
    [...groupBy(rows, (row) => factId(name, row)).values()].map((vintages) =>
      vintages.reduce((best, row) => (compareRows(row, best) < 0 ? row : best)),
    );
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
