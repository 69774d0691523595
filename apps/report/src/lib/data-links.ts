import { type Lang, type RowRef, rowId, type TableName, tables } from "@kidorui/core";
import { href } from "./href.ts";

/**
 * Address of the catalogue page that shows a row. A long table is split by the values of one column,
 * not by position, so that the address stays when rows are added.
 */
export function dataPagePath(table: TableName, part?: string): string {
  return part === undefined ? `data/${table}/` : `data/${table}/${part}/`;
}

/** The column whose values split a table's catalogue page, if it is split. */
export function splitColumn(table: TableName): string | undefined {
  const definition = tables[table];
  return "pageBy" in definition ? definition.pageBy : undefined;
}

/** Path of one row in the data catalogue, within a language. */
export function dataRowPath(ref: RowRef): string {
  const split = splitColumn(ref.table);
  const part = split === undefined ? undefined : String(ref.row[split]);
  return `${dataPagePath(ref.table, part)}#${encodeURI(rowAnchor(ref))}`;
}

/** Address of one row in the data catalogue. */
export const dataRowHref = (lang: Lang, ref: RowRef): string => href(lang, dataRowPath(ref));

/** Id of a row's element on its catalogue page, in which HTML allows no space. */
export const rowAnchor = (ref: RowRef): string => rowId(ref).replaceAll(/\s/g, "_");
