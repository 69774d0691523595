import {
  type AnyRow,
  type Edition,
  MetricError,
  seriesId,
  type TableName,
  tableNames,
  tables,
} from "@kidorui/core";
import { plainText } from "./cells/plain-text.ts";
import { nearest } from "./nearest.ts";

/** A series: a table, and the values of its key columns without the time. */
export interface Series {
  readonly name: string;
  readonly table: TableName;
  readonly where: AnyRow;
  /** A row of it, for what tells the series apart to a reader. */
  readonly row: AnyRow;
  /** Column that holds the time, if the table has one. */
  readonly period: string | undefined;
  /** Column that holds the number. */
  readonly value: string;
}

const indexes = new WeakMap<Edition, ReadonlyMap<string, Series>>();

/** Every series the edition sees, by its name in lower case. */
export function seriesOf(edition: Edition): ReadonlyMap<string, Series> {
  let index = indexes.get(edition);
  if (!index) {
    index = new Map(tableNames.flatMap((table) => seriesIn(edition, table)));
    indexes.set(edition, index);
  }
  return index;
}

function seriesIn(edition: Edition, table: TableName): [string, Series][] {
  const definition = tables[table];
  if (!("value" in definition) || definition.value === undefined) return [];
  const { key, period, value } = definition;
  const columns: readonly string[] = key.filter((column) => column !== period);
  return (edition.visible(table) as readonly AnyRow[]).map((row) => {
    const name = seriesId(table, row);
    const where = Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
    return [name.toLowerCase(), { name, table, where, row, period, value }];
  });
}

/**
 * The series with a name such as `mine_production.AUS`, in any case.
 * @throws {MetricError} `invalid-argument` for an unknown series, with the nearest known one.
 */
export function seriesByName(edition: Edition, name: string): Series {
  const index = seriesOf(edition);
  const folded = plainText(name).toLowerCase();
  const series = index.get(folded);
  if (series) return series;
  const known = nearest(folded, [...index.keys()]);
  const hint =
    known === undefined
      ? { en: 'See =REE.LIST("series").', ja: '=REE.LIST("series","ja")を参照。' }
      : { en: `Did you mean ${index.get(known)?.name}?`, ja: `近い候補は${index.get(known)?.name}。` };
  const shown = name.slice(0, 60);
  throw new MetricError(
    "invalid-argument",
    `series: no series is called "${shown}". ${hint.en}`,
    `series：「${shown}」という系列はない。${hint.ja}`,
  );
}

/**
 * The key of one fact of a series.
 * @throws {MetricError} `invalid-argument` when the table has a time and none is given.
 */
export function factOf({ name, table, where, period }: Series, asked: string | undefined): AnyRow {
  if (period === undefined) return where;
  if (asked === undefined) {
    throw new MetricError(
      "invalid-argument",
      `period: ${name} has several; expected one, received none.`,
      `period：${name}には複数の期間がある。1つを指定する。`,
    );
  }
  const column = tables[table].columns.find((candidate) => candidate.name === period);
  const isYear = column?.type === "integer" && /^\d{4}$/.test(asked);
  return { ...where, [period]: isYear ? Number(asked) : asked };
}
