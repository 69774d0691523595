import {
  type AnyRow,
  type Column,
  compareTexts,
  type Dataset,
  type Lang,
  type Row,
  type TableDefinition,
  type TableName,
  tableNames,
  tables,
} from "@kidorui/core";
import { groupBy } from "../lib/group.ts";
import { punctuation } from "../lib/punctuation.ts";
import { anyRows } from "./table-summary.ts";

/** What a table holds of one publisher. */
export interface PublisherCoverage {
  /** Empty where the rows are this project's own. */
  readonly publisher: string;
  /** One of the publisher's sources. */
  readonly source?: Row<"sources"> | undefined;
  /** How many publishers stand together here, where it is more than one. */
  readonly others?: number;
  readonly rows: number;
  /** Rows by year, oldest year first; a span of years counts in each. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Which years a table covers, publisher by publisher. */
export interface TableCoverage {
  readonly table: TableName;
  /** Whether the years are those of the facts or those of their publication. */
  readonly basis: "period" | "publication";
  /** Most rows first. */
  readonly publishers: readonly PublisherCoverage[];
  readonly first: number;
  readonly last: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The source a row comes from; a row of the table of sources is one itself. */
type SourceFor = (row: AnyRow) => Row<"sources"> | undefined;

function sourcesOf({ tables: { sources } }: Dataset): SourceFor {
  const known = new Map(sources.map((source) => [source.source_id, source]));
  return (row) => known.get(String(row["source_id"] ?? ""));
}

/** The column that holds the year of a fact. */
function yearColumn(table: TableName): string | undefined {
  if (table === "sources") return undefined;
  const { period, columns }: TableDefinition = tables[table];
  const isDate = ({ type, required }: Column) => required === true && (type === "date" || type === "period");
  return period ?? columns.find(isDate)?.name;
}

/**
 * The years a cell names.
 * @example yearsIn("2016-2018") // [2016, 2017, 2018]
 */
export function yearsIn(text: string): readonly number[] {
  const [, first = "", last = first] = /^(\d{4})(?:-(\d{4})$)?/.exec(text) ?? [];
  if (first === "") return [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
}

function yearsOf(row: AnyRow, column: string | undefined, sourceFor: SourceFor): readonly number[] {
  if (column !== undefined) return yearsIn(String(row[column] ?? ""));
  const source = sourceFor(row);
  return yearsIn(source?.published || source?.read || "");
}

function publisherCoverage(
  publisher: string,
  rows: readonly AnyRow[],
  column: string | undefined,
  sourceFor: SourceFor,
): PublisherCoverage {
  const years = rows.flatMap((row) => yearsOf(row, column, sourceFor)).sort((a, b) => a - b);
  const counts = new Map([...groupBy(years, (year) => year)].map(([year, found]) => [year, found.length]));
  return { publisher, source: rows[0] && sourceFor(rows[0]), rows: rows.length, counts };
}

/** Coverage of a table; `undefined` where its rows belong to no year. */
export function tableCoverage(dataset: Dataset, table: TableName): TableCoverage | undefined {
  const column = yearColumn(table);
  const sourceFor = sourcesOf(dataset);
  const publishers = [...groupBy(anyRows(dataset, table), (row) => sourceFor(row)?.publisher ?? "")]
    .map(([publisher, rows]) => publisherCoverage(publisher, rows, column, sourceFor))
    .filter(({ counts }) => counts.size > 0)
    .sort((a, b) => b.rows - a.rows || compareTexts(a.publisher, b.publisher));
  const years = publishers.flatMap(({ counts }) => [...counts.keys()]);
  if (years.length === 0) return undefined;
  return {
    table,
    basis: column === undefined ? "publication" : "period",
    publishers,
    first: Math.min(...years),
    last: Math.max(...years),
  };
}

/** Coverage of every table that has any, in the order of the catalogue. */
export const coverages = (dataset: Dataset): readonly TableCoverage[] =>
  tableNames.map((table) => tableCoverage(dataset, table)).filter((coverage) => coverage !== undefined);

/** The same with the smallest of many publishers together. */
export function folded(coverage: TableCoverage, most: number): TableCoverage {
  const { publishers } = coverage;
  if (publishers.length <= most) return coverage;
  const rest = publishers.slice(most - 1);
  const years = rest.flatMap(({ counts }) => [...counts.keys()]);
  const counts = [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => [year, sum(rest.map((one) => one.counts.get(year) ?? 0))] as const);
  const others = {
    publisher: "",
    others: rest.length,
    rows: sum(rest.map(({ rows }) => rows)),
    counts: new Map(counts),
  };
  return { ...coverage, publishers: [...publishers.slice(0, most - 1), others] };
}

/** Tables that have none. */
export const tablesWithoutYear = (dataset: Dataset): readonly TableName[] =>
  tableNames.filter((table) => tableCoverage(dataset, table) === undefined);

/**
 * Years as runs, in the signs of a language.
 * @example yearRuns([2010, 2011, 2014], "en") // "2010–2011, 2014"
 */
export function yearRuns(years: readonly number[], lang: Lang): string {
  const { until, comma } = punctuation[lang];
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}${until}${last}`))
    .join(comma);
}

/** Years without a row between the first and the last that have one. */
export function blankYears({ counts }: PublisherCoverage): readonly number[] {
  const years = [...counts.keys()];
  return yearsIn(`${years[0]}-${years.at(-1)}`).filter((year) => !counts.has(year));
}
