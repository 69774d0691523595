import {
  type AnyRow,
  type Column,
  compareTexts,
  type Dataset,
  type Row,
  type TableName,
  tableNames,
  tables,
} from "@kidorui/core";

/** What the catalogue says of a table: size, sources, terms and how recent it is. */
export interface TableSummary {
  readonly table: TableName;
  readonly rows: number;
  readonly sources: readonly Row<"sources">[];
  /** Number of sources of each grade, best grade first. */
  readonly grades: readonly (readonly [string, number])[];
  /** The different terms of its sources. */
  readonly terms: readonly string[];
  /** Date of its newest source, as precise as known; empty where the table cites none. */
  readonly newest: string;
}

/** Rows of a table whatever its type. */
export const anyRows = (dataset: Dataset, table: TableName): readonly AnyRow[] =>
  dataset.tables[table] as readonly Row[] as unknown as readonly AnyRow[];

/** Columns that name sources: where a row comes from, and what bears on it. */
const sourceColumns = (table: TableName): readonly Column[] =>
  (tables[table].columns as readonly Column[]).filter(({ references }) => references === "sources");

function citedSources(dataset: Dataset, table: TableName): readonly Row<"sources">[] {
  if (table === "sources") return [];
  const columns = sourceColumns(table);
  const ids = new Set(
    anyRows(dataset, table).flatMap((row) => columns.flatMap(({ name }) => String(row[name]).split(" "))),
  );
  return dataset.tables.sources.filter((source) => ids.has(source.source_id));
}

function countBy(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compareTexts(a, b));
}

export function tableSummary(dataset: Dataset, table: TableName): TableSummary {
  const sources = citedSources(dataset, table);
  return {
    table,
    rows: dataset.tables[table].length,
    sources,
    grades: countBy(sources.map((source) => source.grade)),
    terms: countBy(sources.map((source) => source.terms)).map(([terms]) => terms),
    newest:
      sources
        .map((source) => source.published)
        .toSorted()
        .at(-1) ?? "",
  };
}

/** Every table, in the order of the catalogue. */
export const tableSummaries = (dataset: Dataset): readonly TableSummary[] =>
  tableNames.map((table) => tableSummary(dataset, table));
