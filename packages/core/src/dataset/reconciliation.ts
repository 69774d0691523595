import type { TableDefinition } from "../tables/define.ts";
import { type TableName, tableNames, tables } from "../tables/registry.ts";
import type { Edition } from "./dataset.ts";
import { type AnyRow, EVERY_PERIOD, factId } from "./row-id.ts";

/** Part by which two publishers' numbers may differ: both are printed to two or three digits. */
export const TOLERANCE = 0.02;
/** Percentage points by which two publishers' shares may differ. */
export const TOLERANCE_POINTS = 1;

/** Two publishers' numbers for one fact, set against each other. */
export interface Reconciled {
  readonly table: TableName;
  readonly factId: string;
  /** The row the edition uses. */
  readonly used: AnyRow;
  /** The newest row of another publisher. */
  readonly other: AnyRow;
  readonly usedPublisher: string;
  readonly otherPublisher: string;
  readonly usedValue: number;
  readonly otherValue: number;
  /** How far the other number lies from the used one, as a part of it; in points for shares. */
  readonly difference: number;
  readonly within: boolean;
}

const isShare = (column: string): boolean => column.endsWith("_pct");

/** Whether a number agrees with a bound: at least so much, or at most. */
function keepsBound(row: AnyRow, value: number, bound: number): boolean {
  return (row["flag"] === ">" && value >= bound) || (row["flag"] === "<" && value <= bound);
}

type Compared = Omit<Reconciled, "usedPublisher" | "otherPublisher">;

function comparison(table: TableName, column: string, used: AnyRow, other: AnyRow): Compared | undefined {
  const [usedValue, otherValue] = [used[column], other[column]];
  if (typeof usedValue !== "number" || typeof otherValue !== "number") return undefined;
  const gap = otherValue - usedValue;
  const difference = isShare(column) || usedValue === 0 ? gap : gap / usedValue;
  const tolerance = isShare(column) ? TOLERANCE_POINTS : TOLERANCE;
  const within =
    Math.abs(difference) <= tolerance ||
    keepsBound(other, usedValue, otherValue) ||
    keepsBound(used, otherValue, usedValue);
  return { table, factId: factId(table, used), used, other, usedValue, otherValue, difference, within };
}

/** The newest row of each publisher, by fact. */
function newestByPublisher(edition: Edition, table: TableName): Map<string, Map<string, AnyRow>> {
  const publishers = new Map(edition.visible("sources").map((row) => [row.source_id, row.publisher]));
  const dateOf = (row: AnyRow): string => edition.effectiveDate(String(row["source_id"]));
  const facts = new Map<string, Map<string, AnyRow>>();
  const rows: readonly AnyRow[] = edition.visible(table);
  for (const row of rows) {
    const publisher = publishers.get(String(row["source_id"]));
    if (publisher === undefined) continue;
    const fact = factId(table, row);
    const known = facts.get(fact) ?? new Map<string, AnyRow>();
    const former = known.get(publisher);
    if (!former || dateOf(row) > dateOf(former)) known.set(publisher, row);
    facts.set(fact, known);
  }
  return facts;
}

function comparisonsOf(edition: Edition, table: TableName): Reconciled[] {
  const { value: column }: TableDefinition = tables[table];
  if (column === undefined) return [];
  const chosen: readonly AnyRow[] = edition.chosen(table);
  const used = new Map(chosen.map((row) => [factId(table, row), row]));
  return [...newestByPublisher(edition, table)].flatMap(([fact, publishers]) => {
    const row = used.get(fact);
    if (!row || publishers.size < 2) return [];
    const usedPublisher = publisherOf(edition, row) ?? "";
    return [...publishers].flatMap(([otherPublisher, other]): Reconciled[] => {
      const found = otherPublisher === usedPublisher ? undefined : comparison(table, column, row, other);
      return found ? [{ ...found, usedPublisher, otherPublisher }] : [];
    });
  });
}

const publisherOf = (edition: Edition, row: AnyRow): string | undefined =>
  edition.visible("sources").find((source) => source.source_id === row["source_id"])?.publisher;

/** Every fact that more than one publisher puts a number to: what the edition uses, against each of the others. */
export const reconcile = (edition: Edition): Reconciled[] =>
  tableNames.flatMap((table) => comparisonsOf(edition, table));

/** The facts by which a reason may name that of a comparison: the very one, then the same of every period. */
function factNames({ table, used }: Reconciled): readonly string[] {
  const { period }: TableDefinition = tables[table];
  const own = factId(table, used);
  return period === undefined ? [own] : [own, factId(table, { ...used, [period]: EVERY_PERIOD })];
}

/** A reason for a difference, as far as it says whose difference. */
interface Reason {
  readonly table_name: unknown;
  readonly fact_id: unknown;
  readonly publisher: unknown;
  readonly other_publisher: unknown;
}

/** The reason why two publishers' numbers differ: that of the very fact before that of every period. */
export function reasonOf<R extends Reason>(one: Reconciled, reasons: readonly R[]): R | undefined {
  const publishers = [one.usedPublisher, one.otherPublisher];
  const theirs = reasons.filter(
    ({ table_name, publisher, other_publisher }) =>
      table_name === one.table &&
      publisher !== other_publisher &&
      publishers.includes(String(publisher)) &&
      publishers.includes(String(other_publisher)),
  );
  const names = factNames(one);
  return names.flatMap((name) => theirs.find(({ fact_id }) => fact_id === name) ?? [])[0];
}

/** Whether a reason speaks of every period. */
export const isOfEveryPeriod = ({ fact_id }: Pick<Reason, "fact_id">): boolean =>
  String(fact_id).split("/").includes(EVERY_PERIOD);
