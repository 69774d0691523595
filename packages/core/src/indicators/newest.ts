import type { Edition } from "../dataset/dataset.ts";
import type { AnyRow } from "../dataset/row-id.ts";
import { findRows } from "../dataset/untyped.ts";
import type { TableName } from "../tables/registry.ts";
import { definitionOf, periodsOf } from "./observation.ts";
import { comparePeriods } from "./periods.ts";

/** The time of a fact, as its table writes it: a year as a number, anything else as text. */
export type Time = string | number;

/**
 * The newest period of which an edition holds a number: the one rule for what "newest" means. Withheld, unknown and
 * missing numbers do not count, estimates do. Periods are ordered by their middles, so that 2024 is newer than
 * 2016-2020. The rows of the period are noted as read.
 *
 * @param where Key columns that name the series; those of the whole table where it is empty.
 * @returns `undefined` where there is no number, or the table counts by no time.
 */
export function newestPeriod(edition: Edition, table: TableName, where: AnyRow = {}): Time | undefined {
  const { period, columns } = definitionOf(table);
  const newest = periodsOf(edition, table, where).toSorted(comparePeriods).at(-1);
  if (period === undefined || newest === undefined) return undefined;
  const isYear = columns.some(({ name, type }) => name === period && type === "integer");
  const time = isYear ? Number(newest) : newest;
  findRows(edition, table, { ...where, [period]: time });
  return time;
}
