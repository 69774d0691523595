import type { Edition } from "../dataset/dataset.ts";
import { type AnyRow, seriesId } from "../dataset/row-id.ts";
import { chosenRows, findRows, vintageRows } from "../dataset/untyped.ts";
import { MetricError } from "../errors.ts";
import type { TableDefinition, Text } from "../tables/define.ts";
import { type TableName, tables } from "../tables/registry.ts";
import { nearestPeriod } from "./periods.ts";

/** A number somebody published, with the row it stands in. */
export interface Observation {
  readonly value: number;
  /** Unit of the value, as its column or its row says. */
  readonly unit: string;
  readonly flag: string;
  readonly row: AnyRow;
}

/** The definition of a table, its column names as plain texts. */
export const definitionOf = (table: TableName): TableDefinition => tables[table];

/** Unit of the column that holds a table's observed number. */
export function valueUnit(table: TableName): string {
  const { columns, value } = definitionOf(table);
  return columns.find(({ name }) => name === value)?.unit ?? "";
}

/** Unit of the number in a row: named in the row where rows of the table differ in it. */
export function unitOfRow(table: TableName, row: AnyRow): string {
  const { unit } = definitionOf(table);
  return unit === undefined ? valueUnit(table) : String(row[unit]);
}

/** Periods for which an edition holds a number of the series that `where` names, in the order of the file. */
export function periodsOf(edition: Edition, table: TableName, where: AnyRow): string[] {
  const { period, value } = definitionOf(table);
  if (period === undefined || value === undefined) return [];
  const others = Object.entries(where).filter(([column]) => column !== period);
  return chosenRows(edition, table)
    .filter((row) => row[value] !== null && others.every(([column, wanted]) => row[column] === wanted))
    .map((row) => String(row[period]));
}

/** A period as Japanese text has it: a year is marked as one. */
const inJapanese = (period: string): string => (/^\d{4}$/.test(period) ? `${period}年` : period);

/** Whether something else than a year is asked for where a table counts by years. */
function isFiner(table: TableName, asked: string): boolean {
  const { columns, period } = definitionOf(table);
  const column = columns.find(({ name }) => name === period);
  return column?.type === "integer" && asked !== "" && !/^\d{4}$/.test(asked);
}

/** Why there is no number: withheld, not available, printed otherwise, or not collected. */
export function absence(
  edition: Edition,
  table: TableName,
  where: AnyRow,
  row: AnyRow | undefined,
): MetricError {
  const { period } = definitionOf(table);
  const asked = period === undefined ? "" : String(where[period] ?? "");
  const series = seriesId(table, where);
  const what: Text = { en: asked && `, ${asked}`, ja: asked && `、${inJapanese(asked)}` };
  const nearest = nearestPeriod(asked, periodsOf(edition, table, where));
  const state = stateOf(edition, table, where, row);
  const hint = hintFor(nearest, isFiner(table, asked));
  return new MetricError(
    "no-data",
    `${series}${what.en}: ${state.en}.${hint.en}`,
    `${series}${what.ja}：${state.ja}。${hint.ja}`,
  );
}

/** Which period has a figure; a date asked of a table that counts by years is met halfway. */
function hintFor(nearest: string | undefined, isByYear: boolean): Text {
  if (nearest === undefined) return { en: "", ja: "" };
  return isByYear
    ? {
        en: ` The series is counted by year; the nearest with a figure is ${nearest}. =YEAR gives the year of a date.`,
        ja: `この系列は年ごとの値であり、値のある最も近い年は${nearest}年。日付の年は=YEARで求める。`,
      }
    : {
        en: ` The nearest period with a figure is ${nearest}.`,
        ja: `値のある最も近い期間は${inJapanese(nearest)}。`,
      };
}

function stateOf(edition: Edition, table: TableName, where: AnyRow, row: AnyRow | undefined): Text {
  const source = row?.["source_id"];
  if (row?.["flag"] === "W")
    return {
      en: `withheld by ${source}: it exists and is not disclosed`,
      ja: `${source}が秘匿している（値は存在するが公表されていない）`,
    };
  if (row?.["flag"] === "NA")
    return { en: `not available: ${source} does not know it`, ja: `不明（${source}も把握していない）` };
  if (row)
    return {
      en: `${source} prints no single figure here; see the row and its note`,
      ja: `${source}は単一の値を示していない。行とその注を参照`,
    };
  const elsewhere = vintageRows(edition, table, where).at(-1)?.["source_id"];
  if (elsewhere)
    return {
      en: `not in the list edition ${edition.id} uses; ${elsewhere} states it, see VINTAGES`,
      ja: `${edition.id}版の用いる一覧にはないが、${elsewhere}に記載がある。VINTAGESを参照`,
    };
  return { en: `not collected in edition ${edition.id}`, ja: `${edition.id}版に未収録` };
}

/**
 * The number an edition holds for one fact, noted as read.
 *
 * @param where The key columns of the table, the period included.
 * @throws {MetricError} `no-data`, saying whether it is withheld, not available or not collected in
 *   this edition, and the nearest period that has a figure.
 */
export function observe(edition: Edition, table: TableName, where: AnyRow): Observation {
  const { value: column } = definitionOf(table);
  const row = findRows(edition, table, where)[0];
  const value = column === undefined ? undefined : row?.[column];
  if (row === undefined || typeof value !== "number") throw absence(edition, table, where, row);
  return { value, unit: unitOfRow(table, row), flag: String(row["flag"] ?? ""), row };
}
