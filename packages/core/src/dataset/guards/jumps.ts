import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import { compareTexts } from "../../text.ts";
import { joined, presentTables, sourceOf } from "../checks/context.ts";
import type { Finding, Guard } from "./guard.ts";
import { type SourceFacts, sourceFacts } from "./source-facts.ts";

/** How many times its neighbour a value may be. */
const MOST = 10;
/** A jump of about a thousand is usually one of units. */
const THOUSAND = { low: 500, high: 2000 };

/** Consignments between two countries come and go; those below this part of the largest of their list are left. */
const LEAST_CONSIGNMENT = 0.05;
const PARTNER = "partner_code";

/** Indices that may lie anywhere around zero: their ratios say nothing. */
const isIndex = (table: ParsedTable, value: string): boolean =>
  (table.definition.columns.find(({ name }) => name === value)?.minimum ?? -1) < 0;

/** The largest number of each list of partners and source; nothing in tables without partners. */
function largestConsignments(table: ParsedTable, column: string): (row: ParsedRow) => number {
  const { key, listKey } = table.definition;
  if (!key.includes(PARTNER) || !listKey) return () => 0;
  const nameOf = (row: ParsedRow): string => [joined(row, listKey), sourceOf(table, row)].join("@");
  const largest = new Map<string, number>();
  for (const row of table.rows) {
    const name = nameOf(row);
    largest.set(name, Math.max(largest.get(name) ?? 0, Number(row[column] ?? 0)));
  }
  return (row) => largest.get(nameOf(row)) ?? 0;
}

interface Point {
  readonly row: ParsedRow;
  readonly period: string;
  readonly source: string;
  readonly date: string;
  readonly value: number;
}

/** The plain numbers of each series of each publisher; bounds and zeros have no neighbour to be compared with. */
function seriesOf(table: ParsedTable, column: string, sources: ReadonlyMap<string, SourceFacts>): Point[][] {
  const { key, period = "" } = table.definition;
  const names = key.filter((name) => name !== period);
  const series = new Map<string, Point[]>();
  for (const row of table.rows) {
    const value = row[column];
    if (typeof value !== "number" || value === 0 || [">", "<"].includes(String(row["flag"]))) continue;
    const source = sourceOf(table, row);
    const { publisher = "", date = "" } = sources.get(source) ?? {};
    const when = String(row[period]);
    // A month is compared with months, a year with years.
    const name = [joined(row, names), publisher, String(when.length), String(row["unit"] ?? "")].join("@");
    series.set(name, [...(series.get(name) ?? []), { row, period: when, source, date, value }]);
  }
  return [...series.values()];
}

/** Neighbours: vintages of one period one after another, and the newest of each period with the next one's. */
function neighbours(points: readonly Point[]): (readonly [Point, Point])[] {
  const ordered = points.toSorted(
    (a, b) =>
      compareTexts(a.period, b.period) || compareTexts(a.date, b.date) || compareTexts(a.source, b.source),
  );
  const newest = new Map(ordered.map((point) => [point.period, point]));
  return ordered.flatMap((point, i): (readonly [Point, Point])[] => {
    const before = ordered[i - 1];
    if (!before) return [];
    if (before.period === point.period) return [[before, point]];
    const after = newest.get(point.period);
    return after ? [[before, after]] : [];
  });
}

const size = (a: number, b: number): number => Math.max(a / b, b / a);

function findingOf(table: ParsedTable, column: string, [before, point]: readonly [Point, Point]): Finding {
  const ratio = size(before.value, point.value);
  const unit =
    ratio > THOUSAND.low && ratio < THOUSAND.high ? ", about a thousand times: is it the unit" : "";
  const from = before.period === point.period ? before.source : before.period;
  return {
    guard: "jump",
    table,
    row: point.row,
    column,
    expected: `at most ten times its neighbour (${from})${unit}`,
    found: `${before.value} → ${point.value}`,
  };
}

function jumpsIn(table: ParsedTable, sources: ReadonlyMap<string, SourceFacts>): Finding[] {
  const { value, numbers, period } = table.definition;
  if (value === undefined || period === undefined) return [];
  const columns = [...new Set([value, ...(numbers ?? []).flat()])].filter(
    (column) => !isIndex(table, column),
  );
  return columns.flatMap((column) => {
    const largest = largestConsignments(table, column);
    const matters = ({ row, value: number }: Point): boolean => number >= LEAST_CONSIGNMENT * largest(row);
    return seriesOf(table, column, sources).flatMap((points) =>
      neighbours(points)
        .filter(([a, b]) => size(a.value, b.value) > MOST && (matters(a) || matters(b)))
        .map((pair) => findingOf(table, column, pair)),
    );
  });
}

/** A value more than ten times its neighbour in time, or a tenth of it: a slipped digit, or news. */
export const jumps: Guard = (tables) => {
  const sources = sourceFacts(tables);
  return presentTables(tables).flatMap((table) => jumpsIn(table, sources));
};
