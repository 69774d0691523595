import type { TableName } from "../tables/registry.ts";
import { tables } from "../tables/registry.ts";

/** Any row, when its table is not known to the compiler. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

/** A row together with the table it stands in. */
export interface RowRef {
  readonly table: TableName;
  readonly row: AnyRow;
}

/** The values of the key columns, joined: names the fact, whoever states it. */
export function factId(table: TableName, row: AnyRow): string {
  return tables[table].key.map((column) => String(row[column])).join("/");
}

/**
 * Names one row for good: the fact, and the source that states it. Unlike a line number it
 * does not move when rows are added.
 */
export function rowId({ table, row }: RowRef): string {
  const source = "source_id" in row && table !== "sources" ? `@${row["source_id"]}` : "";
  return `${factId(table, row)}${source}`;
}

/**
 * Name of a series: the table and the key without its time column, joined by dots.
 * @example seriesId("mine_production", { country_code: "AUS", year: 2024 }) // "mine_production.AUS"
 */
export function seriesId(table: TableName, row: AnyRow): string {
  const { key, period } = tables[table];
  const parts = key.filter((column) => column !== period).map((column) => String(row[column]));
  return [table, ...parts].join(".");
}

/** Stands for the period in the name of a fact that holds for every period. */
export const EVERY_PERIOD = "*";
