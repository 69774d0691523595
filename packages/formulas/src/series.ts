import {
  type AnyRow,
  type Edition,
  foldName,
  MetricError,
  nearNames,
  seriesId,
  type TableName,
  type Text,
  tableNames,
  tables,
  unitOfRow,
} from "@kidorui/core";
import { plainText } from "./cells/plain-text.ts";
import { seriesLabels } from "./series-label.ts";
import { isOfKnownThings, seriesParts } from "./series-name.ts";

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

type Index = ReadonlyMap<string, Series>;

/** Made table by table: the figure of one series asks for no other table. */
const indexes = new WeakMap<Edition, Map<TableName, Index>>();

/** Every series of a table that the edition sees, by its name in lower case. */
function seriesIn(edition: Edition, table: TableName): Index {
  const known = indexes.get(edition) ?? new Map<TableName, Index>();
  indexes.set(edition, known);
  const index = known.get(table) ?? new Map(namedSeries(edition, table));
  known.set(table, index);
  return index;
}

function namedSeries(edition: Edition, table: TableName): [string, Series][] {
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

/** Every series the edition sees, by its name in lower case. */
export const seriesOf = (edition: Edition): Index =>
  new Map(tableNames.flatMap((table) => [...seriesIn(edition, table)]));

/** The series of exactly that name, which begins with its table's. */
function spelled(edition: Edition, name: string): Series | undefined {
  const [first] = name.split(".", 1);
  const table = tableNames.find((candidate) => candidate === first);
  return table && seriesIn(edition, table).get(name);
}

const byLabel = new WeakMap<Edition, ReadonlyMap<string, Series>>();

/** Every series by the labels that LIST prints, folded. */
function labelled(edition: Edition): ReadonlyMap<string, Series> {
  let labels = byLabel.get(edition);
  if (!labels) {
    const label = seriesLabels(edition);
    labels = new Map(
      [...seriesOf(edition).values()].flatMap((series) =>
        (["en", "ja"] as const).map((lang) => [foldName(label(series.table, series.row, lang)), series]),
      ),
    );
    byLabel.set(edition, labels);
  }
  return labels;
}

/** Most series that a message names. */
const MOST = 3;

function named(series: readonly string[], isCut: boolean): Text {
  return {
    en: `There is ${series.join(", ")}${isCut ? " and others" : ""}.`,
    ja: `${series.join("、")}${isCut ? "など" : ""}がある。`,
  };
}

/**
 * What a message says of the series that a name may mean: those spelt alike, else those that begin as it does
 * as far as anything does.
 * @param isCode Whether the part at a place is the code of something: of something else, then, that has no series.
 */
function hintFor(edition: Edition, folded: string, isCode: (place: number) => boolean): Text {
  const index = seriesOf(edition);
  const keys = [...index.keys()];
  const shown = (name: string): string => index.get(name)?.name ?? name;
  const parts = folded.split(".");
  for (let count = parts.length; count > 0; count -= 1) {
    const begun = `${parts.slice(0, count).join(".")}.`;
    const below = keys.filter((name) => name.startsWith(begun));
    if (below.length === 0) continue;
    const rest = parts.slice(count).join(".");
    const near = isCode(count)
      ? []
      : nearNames(
          rest,
          below.map((name) => name.slice(begun.length)),
        );
    if (near.length > 0 && near.length <= MOST) {
      const names = near.map((name) => shown(`${begun}${name}`));
      return { en: `Did you mean ${names.join(" or ")}?`, ja: `近い候補は${names.join("、")}。` };
    }
    return named(below.slice(0, MOST).map(shown), below.length > MOST);
  }
  const [near, ...others] = nearNames(folded, keys);
  return near === undefined || others.length > 0
    ? {
        en: 'Type =REE.LIST("series") in an empty cell.',
        ja: '空白のセルに=REE.LIST("series","ja")と入力して一覧を確認する。',
      }
    : { en: `Did you mean ${shown(near)}?`, ja: `近い候補は${shown(near)}。` };
}

/**
 * The series with a name such as `mine_production.AUS`, in any case; its parts may be names:
 * `mine_production.Australia`. So may all of it be: the label that LIST prints.
 * @throws {MetricError} `no-data` for known things of which the edition holds no series, `invalid-argument` for
 *   unknown ones; with the series that may be meant.
 */
export function seriesByName(edition: Edition, name: string): Series {
  const folded = plainText(name).toLowerCase();
  const parts = seriesParts(edition, plainText(name));
  const resolved = parts.map(({ text }) => text.toLowerCase()).join(".");
  const series =
    spelled(edition, folded) ?? spelled(edition, resolved) ?? labelled(edition).get(foldName(name));
  if (series) return series;
  const hint = hintFor(edition, resolved, (place) => parts[place]?.isCode === true);
  const shown = name.slice(0, 60);
  if (isOfKnownThings(edition, parts)) {
    throw new MetricError(
      "no-data",
      `series: edition ${edition.id} holds nothing of "${shown}". ${hint.en}`,
      `series：${edition.id}版に「${shown}」の収録がない。${hint.ja}`,
    );
  }
  throw new MetricError(
    "invalid-argument",
    `series: no series is called "${shown}". ${hint.en}`,
    `series：「${shown}」に一致する系列がない。${hint.ja}`,
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

/** The unit of numbers of a series that stand side by side, where they have one. */
export function unitOfRows({ table }: Series, rows: readonly AnyRow[]): { readonly unit?: string } {
  const [unit, ...others] = new Set(rows.map((row) => unitOfRow(table, row)));
  return unit === undefined || unit === "" || others.length > 0 ? {} : { unit };
}
